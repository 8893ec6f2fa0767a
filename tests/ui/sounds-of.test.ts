import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/run/index.ts';
import { nothingSet } from '../../src/run/passage.ts';
import type { SoundTable } from '../../src/sound/sound-port.ts';
import type { Step } from '../../src/ui/game.ts';
import { soundsOf } from '../../src/ui/sounds-of.ts';

const table: SoundTable = {
  hall: { kind: 'ambience', caption: 'sound.hall', round: 14 },
  river: { kind: 'ambience', caption: 'sound.river', round: 16 },
  door: { kind: 'once', caption: 'sound.door' },
};

const step = (...cues: Line['cues'][number][]): Step => ({
  turn: 0,
  last: true,
  lines: [
    {
      text: '',
      facts: [],
      recalls: [],
      cues,
      setting: nothingSet,
      meters: { money: 0, attention: 0, halfHours: 4 },
    },
  ],
});
const sound = (id: string) => ({ cue: 'sound', sound: id }) as const;
const place = (id: string) => ({ cue: 'place', place: id }) as const;

describe('what is heard at a step', () => {
  const steps = [
    step(place('counter'), sound('hall')),
    step(),
    step(sound('door')),
    step(place('office')),
    step(sound('river')),
    step(sound('off')),
    step(sound('nothing-known')),
  ];

  it.each([
    [0, { ambience: 'hall', once: null, caption: 'sound.hall' }],
    [1, { ambience: 'hall', once: null, caption: null }],
    [2, { ambience: 'hall', once: 'door', caption: 'sound.door' }],
    [3, { ambience: null, once: null, caption: null }],
    [4, { ambience: 'river', once: null, caption: 'sound.river' }],
    [5, { ambience: null, once: null, caption: null }],
    [6, { ambience: null, once: null, caption: null }],
  ])('step %i', (at, heard) => {
    expect(soundsOf(steps, at, table)).toEqual(heard);
  });

  it('goes on when the same place is named again, and says an ambience again only after another', () => {
    const stays = [
      step(place('office'), sound('river')),
      step(place('office'), sound('door')),
      step(sound('river')),
      step(place('room')),
      step(place('office'), sound('river')),
    ];
    expect(stays.map((_, at) => soundsOf(stays, at, table))).toEqual([
      { ambience: 'river', once: null, caption: 'sound.river' },
      { ambience: 'river', once: 'door', caption: 'sound.door' },
      { ambience: 'river', once: null, caption: null },
      { ambience: null, once: null, caption: null },
      { ambience: 'river', once: null, caption: 'sound.river' },
    ]);
  });

  it('is silence before the first step', () => {
    expect(soundsOf([], 0, table)).toEqual({ ambience: null, once: null, caption: null });
  });
});
