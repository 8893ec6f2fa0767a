/** The compiled stories, one chunk each and for each language. */

import type { Cut, StoryId } from '../rules/index.ts';
import { cuts, type StoryData } from '../run/index.ts';

type Load = () => Promise<{ default: StoryData }>;

/** `en-XA` is the pseudo-language: every text token swapped, the same structure. */
const chunks: Readonly<Partial<Record<StoryId, Readonly<Record<string, Load>>>>> = {
  fax: {
    en: () => import('../../story/fax.ink'),
    'en-XA': () => import('../../story/fax.ink?lang=en-XA'),
  },
  machine: {
    en: () => import('../../story/machine.ink'),
    'en-XA': () => import('../../story/machine.ink?lang=en-XA'),
  },
  knock: {
    en: () => import('../../story/knock.ink'),
    'en-XA': () => import('../../story/knock.ink?lang=en-XA'),
  },
};

export const languages = ['en', 'en-XA'] as const;

/** What can be played. */
export const starts = (Object.keys(cuts) as StoryId[]).flatMap((story) =>
  cuts[story].map((cut): { story: StoryId; cut: Cut } => ({ story, cut })),
);

/** Rejects when there is no such story, or its file cannot be fetched. */
export async function loadStory(story: StoryId, lang: string): Promise<StoryData> {
  const load = chunks[story]?.[lang];
  if (!load) throw new Error(`There is no ${story} in ${lang}.`);
  return (await load()).default;
}
