import { signal } from '@preact/signals';
import { expect, it } from 'vitest';
import type { SoundView } from '../../src/sound/sound-port.ts';
import { followView, type HeardAt } from '../../src/ui/living-sound.ts';

function following(first: HeardAt) {
  const view = signal(first);
  const told: SoundView[] = [];
  const stop = followView(view, { play: (each) => told.push(each) });
  return { view, told, stop };
}

it('tells a press once, as the view stands after it', async () => {
  const { view, told } = following({ ambience: 'hall', once: null, at: 0 });
  await null;
  // A choice changes the turns, and the step after them.
  view.value = { ambience: 'hall', once: null, at: 0 };
  view.value = { ambience: 'hall', once: 'door', at: 1 };
  await null;
  expect(told).toEqual([
    { ambience: 'hall', once: null },
    { ambience: 'hall', once: 'door' },
  ]);
});

it('repeats no single sound when the view is computed again or a page of the menu was open', async () => {
  const door = { ambience: 'hall', once: 'door', at: 1 };
  const { view, told } = following(door);
  await null;
  view.value = { ...door };
  await null;
  view.value = { ...door, once: null };
  await null;
  view.value = { ...door };
  await null;
  expect(told.map(({ once }) => once)).toEqual(['door', null, null, null]);
});

it('sounds again when the step has come anew', async () => {
  const { view, told } = following({ ambience: null, once: 'door', at: 1 });
  await null;
  view.value = { ambience: null, once: null, at: -1 };
  await null;
  view.value = { ambience: null, once: 'door', at: 1 };
  await null;
  expect(told.map(({ once }) => once)).toEqual(['door', null, 'door']);
});

it('tells nothing after it was ended', async () => {
  const { view, told, stop } = following({ ambience: null, once: 'door', at: 0 });
  stop();
  view.value = { ambience: 'hall', once: null, at: 1 };
  await null;
  expect(told).toEqual([]);
});
