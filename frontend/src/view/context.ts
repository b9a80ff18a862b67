import { createContext } from 'svelte';
import type { Room } from '../model/room.svelte.ts';

/** The room, for any component in it. */
export const [getRoom, setRoom] = createContext<Room>();
