import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** The figures of the page; they are printed, and nothing fails on a slow machine. */
export default defineConfig({ ...base, testDir: 'bench', testMatch: '*.bench.ts', workers: 1, reporter: [['line']] });
