/** What a cut holds: every line, choice and fact that a play of it should be able to meet. */

import type { Cut } from '../../rules/index.ts';
import { entryKnots } from '../../run/cuts.ts';
import { command, commandOf, type Flow, isText, reachFrom } from '../prove/flow-graph.ts';
import type { Liveness } from '../prove/liveness.ts';
import { byPlace, isContainer, type OpenStory, type Place, placeText } from './open-story.ts';

export type Contents = {
  /** Pieces of text that lines are made of, and where they stand. */
  words: ReadonlyMap<object, Place>;
  choices: ReadonlySet<string>;
  facts: ReadonlySet<string>;
  endings: ReadonlySet<string>;
};

/**
 * Everything in the story but what only another cut's entry leads to: a knot that nothing leads to belongs to
 * every cut, because somebody wrote it to be met.
 */
export function contentsOf(open: OpenStory, flow: Flow, live: Liveness, cut: Cut): Contents {
  const reached = (knot: string): Set<number> => {
    const entry = open.story.mainContentContainer.namedContent.get(knot);
    const node = entry === undefined ? undefined : flow.numberOf.get(entry);
    return node === undefined ? new Set() : reachFrom(flow, node);
  };
  const own = reached(entryKnots[cut]);
  const others = Object.values(entryKnots).filter((knot) => knot !== entryKnots[cut]);
  const elsewhere = new Set(others.flatMap((knot) => [...reached(knot)]).filter((node) => !own.has(node)));

  const words = new Map<object, Place>();
  const choices = new Set<string>();
  const facts = new Set<string>();
  const endings = new Set<string>();
  const shown = shownText(flow);
  flow.objects.forEach((object, node) => {
    if (elsewhere.has(node)) return;
    const place = open.places.get(object);
    if (shown.has(object) && place) words.set(object, place);
    const choice = live.choiceTags.get(node);
    if (choice) choices.add(choice.id);
    const tags = live.lineTags.get(node);
    for (const fact of tags?.facts ?? []) facts.add(fact);
    if (tags?.ending !== undefined) endings.add(tags.ending);
  });
  return { words, choices, facts, endings };
}

/** Text with words in it that is neither inside a tag nor computed for a choice or a condition. */
function shownText(flow: Flow): Set<object> {
  const shown = new Set<object>();
  const visit = (object: object, inside: boolean): void => {
    if (isText(object) && !inside && (object.value ?? '').trim() !== '') shown.add(object);
    if (!isContainer(object)) return;
    let computing = 0;
    let tag = false;
    for (const child of object.content) {
      const does = commandOf(child);
      if (does === command.evalStart) computing += 1;
      if (does === command.evalEnd) computing -= 1;
      if (does === command.beginTag) tag = true;
      if (does === command.endTag) tag = false;
      visit(child, inside || computing > 0 || tag);
    }
    for (const child of object.namedOnlyContent?.values() ?? []) visit(child, inside);
  };
  if (flow.objects[0]) visit(flow.objects[0], false);
  return shown;
}

/** What of the contents was met. */
export type Met = { said: ReadonlySet<object>; choices: ReadonlySet<string>; facts: ReadonlySet<string> };

export type Unmet = { lines: Place[]; choices: string[]; facts: string[] };

/** The rest: each line once, in the order of the files. A line in pieces is unmet while one piece of it is. */
export function unmet(contents: Contents, met: Met): Unmet {
  const lines = new Map<string, Place>();
  for (const [piece, place] of contents.words) if (!met.said.has(piece)) lines.set(placeText(place), place);
  return {
    lines: [...lines.values()].sort(byPlace),
    choices: [...contents.choices].filter((id) => !met.choices.has(id)).sort(),
    facts: [...contents.facts].filter((id) => !met.facts.has(id)).sort(),
  };
}
