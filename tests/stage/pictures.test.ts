import { describe, expect, test } from 'vitest';
import type { Layer } from '../../src/places/place.ts';
import { fitCamera, NEARER } from '../../src/stage/camera-fit.ts';
import { layerGroups, type Movement } from '../../src/stage/layer-groups.ts';
import { pictureSize, servesAs } from '../../src/stage/picture-size.ts';

const aLayer = (id: string, more: Partial<Layer> = {}): Layer => ({
  id,
  file: `images/room/day/${id}.svg`,
  box: [0, 0, 1920, 1080],
  blend: 'normal',
  parallax: 1,
  detail: 1,
  ...more,
});

describe('the size of a picture', () => {
  test('a still room on a screen of its own size is painted pixel for pixel', () => {
    expect(pictureSize(aLayer('mid'), fitCamera(1920, 1080, 960), 8192)).toEqual({
      part: [0, 0, 1920, 1080],
      width: 1920,
      height: 1080,
    });
  });

  test('a soft layer takes half the pixels each way', () => {
    const size = pictureSize(aLayer('glow', { detail: 0.5 }), fitCamera(1920, 1080, 960), 8192);
    expect([size?.width, size?.height]).toEqual([960, 540]);
  });

  test('a phone paints little more than the strip it shows', () => {
    const phone = fitCamera(780, 1688, 995, NEARER);
    const size = pictureSize(aLayer('mid'), phone, 8192)!;
    expect(size.part[0]).toBeGreaterThan(995 - 290);
    expect(size.part[2]).toBeLessThan(580);
    expect(size.width).toBeLessThan(1000);
  });

  test('what is shown is inside, wherever camera and layer have gone', () => {
    const moth = aLayer('moth', { parallax: 1.35, alive: { kind: 'drift', dx: 80, dy: 10, seconds: 9 } });
    const fit = fitCamera(780, 1688, 995, NEARER);
    const { part } = pictureSize(moth, fit, 8192)!;
    expect(part[0]).toBeLessThanOrEqual(fit.x - fit.travelX * 1.35 - 80);
    expect(part[0] + part[2]).toBeGreaterThanOrEqual(fit.x + fit.width + fit.travelX * 1.35 + 80);
  });

  test('its pixels lie on those of the canvas', () => {
    for (const [width, height] of [
      [1366, 768],
      [780, 1688],
      [1024, 768],
    ] as const) {
      const fit = fitCamera(width, height, 995);
      const size = pictureSize(aLayer('mid', { box: [333, 101, 777, 555] }), fit, 8192)!;
      const first = (size.part[0] - fit.x) * fit.scale;
      expect(first).toBeCloseTo(Math.round(first), 6);
      expect(size.part[2] * fit.scale).toBeCloseTo(size.width, 6);
    }
  });

  test('a layer beside the strip is not painted at all', () => {
    expect(
      pictureSize(aLayer('jar', { box: [0, 600, 200, 300] }), fitCamera(390, 844, 995), 8192),
    ).toBeNull();
  });

  test('no side is longer than the graphics chip allows', () => {
    const size = pictureSize(aLayer('mid'), fitCamera(7680, 4320, 960), 4096)!;
    expect(Math.max(size.width, size.height)).toBeLessThanOrEqual(4096);
  });
});

describe('whether a picture still serves', () => {
  const room = aLayer('mid');
  const at = (width: number, height: number) => pictureSize(room, fitCamera(width, height, 995), 8192);
  test.each([
    ['the same size', at(1366, 768), at(1366, 768), true],
    ['a little larger', at(1366, 768), at(1440, 810), true],
    ['much larger', at(1366, 768), at(1920, 1080), false],
    ['much smaller', at(1920, 1080), at(480, 270), false],
    ['a phone turned on its side', at(390, 844), at(844, 390), false],
    ['nothing was painted and nothing is needed', null, null, true],
    ['nothing was painted and now it is needed', null, at(390, 844), false],
  ])('%s', (_, has, needs, serves) => {
    expect(servesAs(has, needs)).toBe(serves);
  });
});

describe('layers painted on one picture', () => {
  const layers = [
    aLayer('back', { detail: 0.5 }),
    aLayer('mid'),
    aLayer('haze', { blend: 'screen' }),
    aLayer('glow', { blend: 'screen', alive: { kind: 'breathe', low: 0.9, seconds: 4 } }),
    aLayer('cha', { who: 'cha', box: [800, 400, 100, 400] }),
    aLayer('jar', { box: [0, 800, 100, 200] }),
    aLayer('lid', { box: [0, 780, 100, 30] }),
    aLayer('pot', { box: [1800, 700, 100, 300] }),
    aLayer('light', { blend: 'screen' }),
  ];
  const ids = (movement: Movement) => layerGroups(layers, movement).map(({ as }) => as.id);

  test('none while the camera sways', () => {
    expect(ids('sway')).toEqual(layers.map(({ id }) => id));
  });

  test('those at rest while only some layers are alive; light only with all that is behind it', () => {
    expect(ids('alive')).toEqual(['back+mid+haze', 'glow', 'cha', 'jar+lid', 'pot', 'light']);
  });

  test('all but persons when nothing moves', () => {
    expect(ids('none')).toEqual(['back+mid+haze+glow', 'cha', 'jar+lid', 'pot', 'light']);
  });

  test('things far apart keep their own pictures', () => {
    expect(ids('none')).toContain('pot');
  });

  test('the picture is as large and as fine as its members need', () => {
    const groups = layerGroups(layers, 'none');
    expect(groups[0]?.as.detail).toBe(1);
    expect(groups[2]?.as.box).toEqual([0, 780, 100, 220]);
  });
});
