import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { coverFit } from '../../src/places/cover-fit.ts';

describe('covering a box with a drawing', () => {
  it.each([
    { width: 1920, height: 1080, focus: 960, fit: { scale: 1, left: 0, top: 0 } },
    { width: 960, height: 540, focus: 100, fit: { scale: 0.5, left: 0, top: 0 } },
    { width: 499, height: 1080, focus: 995, fit: { scale: 1, left: -745.5, top: 0 } },
    { width: 499, height: 1080, focus: 100, fit: { scale: 1, left: 0, top: 0 } },
    { width: 499, height: 1080, focus: 1900, fit: { scale: 1, left: -1421, top: 0 } },
    { width: 3840, height: 1080, focus: 960, fit: { scale: 2, left: 0, top: -540 } },
  ])('$width × $height with the focus at $focus', ({ width, height, focus, fit }) => {
    expect(coverFit(width, height, focus)).toEqual(fit);
  });

  it('never leaves a part of the box bare', () => {
    const side = fc.integer({ min: 1, max: 8000 });
    fc.assert(
      fc.property(side, side, fc.integer({ min: 0, max: 1920 }), (width, height, focus) => {
        const { scale, left, top } = coverFit(width, height, focus);
        expect(left).toBeLessThanOrEqual(1e-9);
        expect(top).toBeLessThanOrEqual(1e-9);
        expect(left + 1920 * scale).toBeGreaterThanOrEqual(width - 1e-6);
        expect(top + 1080 * scale).toBeGreaterThanOrEqual(height - 1e-6);
      }),
    );
  });
});
