import { describe, expect, it } from 'vitest';
import { around, boxOnPage, indexAt, quarterTurn, stack, viewportOf } from './geometry.ts';

const letter = [0, 0, 612, 792];
const box = { x0: 72, y0: 700, x1: 172, y1: 712 };

describe('a box on the page', () => {
  it('is measured from the top when the page stands upright', () => {
    expect(boxOnPage(box, viewportOf(letter, 0, 1))).toEqual({ left: 72, top: 80, width: 100, height: 12 });
  });
  it('grows with the zoom', () => {
    expect(boxOnPage(box, viewportOf(letter, 0, 2))).toEqual({ left: 144, top: 160, width: 200, height: 24 });
  });
  it('takes off the corner of a page box that does not begin at nought', () => {
    expect(boxOnPage(box, viewportOf([10, 20, 622, 812], 0, 1))).toEqual({ left: 62, top: 100, width: 100, height: 12 });
  });
  it.each([
    [90, { left: 700, top: 72, width: 12, height: 100 }],
    [180, { left: 440, top: 700, width: 100, height: 12 }],
    [270, { left: 80, top: 440, width: 12, height: 100 }],
    [-90, { left: 80, top: 440, width: 12, height: 100 }],
    [450, { left: 700, top: 72, width: 12, height: 100 }],
  ])('turns with the page by %i degrees', (degrees, want) => {
    expect(boxOnPage(box, viewportOf(letter, degrees, 1))).toEqual(want);
  });
  it('stays inside the page whatever the turn', () => {
    for (const turn of [0, 90, 180, 270]) {
      const viewport = viewportOf([-5, 7, 400, 900], turn, 1.7);
      const got = boxOnPage({ x0: -5, y0: 7, x1: 400, y1: 900 }, viewport);
      expect(got.left).toBeCloseTo(0);
      expect(got.top).toBeCloseTo(0);
      expect(got.width).toBeCloseTo(viewport.width);
      expect(got.height).toBeCloseTo(viewport.height);
    }
  });
});

it('a turn is a quarter turn', () => {
  expect([0, 89, 90, 359, -90, 720].map(quarterTurn)).toEqual([0, 90, 90, 0, 270, 0]);
});

it('the box around several holds them all', () => {
  const got = around([{ left: 10, top: 5, width: 10, height: 10 }, { left: 0, top: 20, width: 5, height: 5 }]);
  expect(got).toEqual({ left: 0, top: 5, width: 20, height: 20 });
});

describe('a column of pages', () => {
  const { tops, length } = stack([100, 200, 50], 10);
  it('has a gap before, between and after', () => {
    expect(tops).toEqual([10, 120, 330]);
    expect(length).toBe(390);
  });
  it.each([[0, 0], [10, 0], [119, 0], [120, 1], [329, 1], [330, 2], [9999, 2]])('shows at %i the page %i', (y, want) => {
    expect(indexAt(tops, y)).toBe(want);
  });
  it('may be empty', () => {
    expect(indexAt([], 5)).toBe(0);
  });
});
