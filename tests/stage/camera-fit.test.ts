import { describe, expect, test } from 'vitest';
import { drawing } from '../../src/places/place.ts';
import { canvasRatio, FARTHEST, fitCamera, NEARER } from '../../src/stage/camera-fit.ts';
import { sway } from '../../src/stage/sway.ts';

const VIEWS = [
  [1366, 768],
  [390, 844],
  [844, 390],
  [3840, 2160],
  [1024, 768],
  [2560, 1080],
  [320, 320],
] as const;

describe('a camera that does not move', () => {
  test.each([
    ['a screen of the drawing’s own shape shows all of it', 1920, 1080, 700, [0, 0, 1920, 1080]],
    ['a smaller one too', 960, 540, 700, [0, 0, 1920, 1080]],
    ['a phone shows the strip around the focus', 499, 1080, 995, [745.5, 0, 499, 1080]],
    ['a focus at the edge stops at the edge', 499, 1080, 30, [0, 0, 499, 1080]],
    ['at the other edge too', 499, 1080, 1900, [1421, 0, 499, 1080]],
    ['4:3 cuts the sides, centred on the focus', 1440, 1080, 900, [180, 0, 1440, 1080]],
    ['21:9 cuts above and below alike', 1920, 810, 100, [0, 135, 1920, 810]],
  ] as const)('%s', (_, width, height, focusX, seen) => {
    const fit = fitCamera(width, height, focusX);
    [fit.x, fit.y, fit.width, fit.height].forEach((value, which) => {
      expect(value).toBeCloseTo(seen[which]!, 6);
    });
    expect([fit.travelX, fit.travelY]).toEqual([0, 0]);
  });

  test('the view is filled exactly, whatever its shape', () => {
    for (const [width, height] of VIEWS) {
      const fit = fitCamera(width, height, 960);
      expect(fit.width * fit.scale).toBeCloseTo(width, 6);
      expect(fit.height * fit.scale).toBeCloseTo(height, 6);
    }
  });

  test('a view without size gives numbers all the same', () => {
    const fit = fitCamera(0, 0, 960);
    expect(Object.values(fit).every(Number.isFinite)).toBe(true);
  });
});

describe('a camera that sways', () => {
  test('never shows more than the still camera does', () => {
    for (const [width, height] of VIEWS)
      for (const focusX of [0, 500, 995, 1920]) {
        const still = fitCamera(width, height, focusX);
        const fit = fitCamera(width, height, focusX, NEARER);
        expect(fit.x - fit.travelX).toBeGreaterThanOrEqual(still.x - 1e-9);
        expect(fit.x + fit.width + fit.travelX).toBeLessThanOrEqual(still.x + still.width + 1e-9);
        expect(fit.y - fit.travelY).toBeGreaterThanOrEqual(still.y - 1e-9);
        expect(fit.y + fit.height + fit.travelY).toBeLessThanOrEqual(still.y + still.height + 1e-9);
      }
  });

  test('stays within the drawing and within 40 pixels', () => {
    for (const [width, height] of VIEWS) {
      const fit = fitCamera(width, height, 30, NEARER);
      expect(fit.travelX).toBeLessThanOrEqual(FARTHEST.x);
      expect(fit.x - fit.travelX).toBeGreaterThanOrEqual(-1e-9);
      expect(fit.x + fit.width + fit.travelX).toBeLessThanOrEqual(drawing.width + 1e-9);
    }
  });

  test('carries the nearest layer no farther than the farthest travel allows', () => {
    const fit = fitCamera(1366, 768, 960, NEARER);
    let farthest = 0;
    for (let second = 0; second < 200; second += 0.5)
      farthest = Math.max(farthest, Math.abs(sway(fit, 1.35, second).x) * 1.35);
    expect(farthest).toBeLessThanOrEqual(fit.travelX + 1e-9);
    expect(farthest).toBeGreaterThan(fit.travelX * 0.95);
  });

  test('begins in its place', () => {
    expect(sway(fitCamera(1366, 768, 960, NEARER), 1, 0)).toEqual({ x: 0, y: 0 });
  });
});

describe('pixels of the canvas to a CSS pixel', () => {
  const many = 3840 * 2160;
  test.each([
    ['the screen’s own', 390, 844, 1.5, 2, many, 1.5],
    ['at most what the tier allows', 390, 844, 3, 2, many, 2],
    ['fewer where the canvas would be too large', 3840, 2160, 2, 2, many, 1],
    ['below one where even that is too much', 3840, 2160, 1, 1, 1920 * 1080, 0.5],
    ['one where the browser does not say', 390, 844, 0, 2, many, 1],
  ] as const)('%s', (_, width, height, screen, most, pixels, ratio) => {
    expect(canvasRatio(width, height, screen, most, pixels)).toBeCloseTo(ratio, 9);
  });
});
