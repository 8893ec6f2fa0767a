/** Runs every rule on every story of a folder. */
import { relative, resolve, sep } from 'node:path';
import { countWords } from '../../run/index.ts';
import { compileStory } from '../compile-story.ts';
import { PoFault } from '../po.ts';
import { bannedLogic } from './banned-logic.ts';
import { choiceForm, choiceIds, choicesTogether, optionLength } from './choices.ts';
import { ends } from './endings.ts';
import { type Folders, groundOf, rootsIn } from './ground.ts';
import { lateEffects } from './late-effects.ts';
import { lineLength, openingLength, resultLength } from './lengths.ts';
import { memory } from './memory.ts';
import { placesNamed } from './places.ts';
import type { Ground, Problem, Rule } from './problem.ts';
import { readScript } from './read-script.ts';
import { endingWords, factsNamed, notes, recalls, sounds } from './references.ts';
import { rootFile } from './root-file.ts';
import type { Script } from './script.ts';
import { readSource } from './source-file.ts';
import { standing } from './standing.ts';
import { tags } from './tags.ts';
import { choicesOf, partsOf, wordsOf } from './walk-script.ts';
import { wholeLines } from './whole-lines.ts';
import { phrases, typography } from './wording.ts';

const rules: readonly Rule[] = [
  ...[rootFile, memory, standing],
  ...[tags, choiceForm, choiceIds, choicesTogether],
  ...[recalls, factsNamed, sounds, notes, endingWords, placesNamed],
  ...[lateEffects, ends, bannedLogic, wholeLines],
  ...[lineLength, openingLength, resultLength, optionLength],
  ...[phrases, typography],
];

/** `words` are those of every line and option; `choices` without fallbacks; `knots` without stitches. */
export type StorySize = { words: number; choices: number; knots: number };

export type CheckResult = { ok: boolean; problems: Problem[]; stories: Record<string, StorySize> };

/** What a story stands on; tests bring their own. */
type GroundFor = (story: string, folders: Folders) => Ground;

/** Problems in order of file and line. Never throws on what a writer wrote. */
export function checkStories(folders: Folders, groundFor: GroundFor = groundOf): CheckResult {
  const problems: Problem[] = [];
  const stories: Record<string, StorySize> = {};
  for (const name of rootsIn(folders.story)) {
    let ground: Ground;
    try {
      ground = groundFor(name, folders);
    } catch (error) {
      if (!(error instanceof PoFault)) throw error;
      const { file, line, message } = error;
      const what = message.replace(/^.*?:\d+: /, '');
      problems.push({ file: nameIn(folders, file), line, rule: 'catalogue', message: what });
      continue;
    }
    const { found, size } = checkStory(name, folders, ground);
    problems.push(...found);
    stories[name] = size;
  }
  const unique = new Map(problems.map((problem) => [JSON.stringify(problem), problem]));
  const sorted = [...unique.values()].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || compare(a.rule, b.rule),
  );
  return { ok: sorted.length === 0, problems: sorted, stories };
}

/** The name of a file in problems. */
const nameIn = ({ top }: Folders, file: string): string => relative(top, file).split(sep).join('/');

function checkStory(name: string, folders: Folders, ground: Ground): { found: Problem[]; size: StorySize } {
  const root = resolve(folders.story, `${name}.ink`);
  const nameOf = (file: string): string => nameIn(folders, file);
  const compiled = compileStory(root);
  const found = compiled.problems
    .filter(({ kind }) => kind !== 'todo')
    .map(
      ({ file, line, message }): Problem => ({
        file: nameOf(resolve(file)),
        line,
        rule: 'compiler',
        message,
      }),
    );
  // A tree with errors in it would only give rise to others.
  const script =
    compiled.json === null ? null : readScript(root, (included) => nameOf(resolve(folders.story, included)));
  if (script === null) return { found, size: { words: 0, choices: 0, knots: 0 } };
  const sources = compiled.files.map((file) => readSource(file, nameOf(file)));
  for (const rule of rules) found.push(...rule({ script, sources, ground }));
  return { found, size: sizeOf(script) };
}

function sizeOf(script: Script): StorySize {
  return {
    words: wordsOf(script).reduce((sum, { text }) => sum + countWords(text), 0),
    choices: choicesOf(script).filter((choice) => partsOf(choice).length > 0).length,
    knots: script.flows.filter((flow) => flow.name === flow.knot && !flow.function).length,
  };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
