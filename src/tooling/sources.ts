/**
 * `npm run sources [-- --json]`: for each of the systems that the documents describe, the rules, the lines of
 * the stories and the cards that rest on its facts; and how each parameter stands. Exit 0 done, 1 a parameter
 * has neither source nor confession or a system is nowhere, 2 wrong use.
 */
import { parseArgs } from 'node:util';
import facts from '../facts/facts.json';
import systems from '../facts/systems.json';
import { cards } from '../file/cards/cards.ts';
import {
  type ParameterId,
  parameter,
  parameters,
  type RuleId,
  ruleIds,
  type StoryId,
} from '../rules/index.ts';
import type { CompiledInk } from './compiled-text.ts';
import { loadStory, storiesIn } from './every-story.ts';
import { factsOfRules } from './sources/facts-of-rules.ts';
import { citedIn } from './sources/facts-of-stories.ts';

type Standing = 'documented' | 'inferred' | 'designed' | 'unsourced';

export type SystemRow = {
  no: number;
  system: string;
  /** Rules with a because that names one of its facts. */
  rules: RuleId[];
  /** Stories, with how many of their lines cite one of its facts. */
  story: { story: StoryId; lines: number }[];
  /** Numbers of the cards of the codex that show its facts; each system has its own. */
  cards: number[];
};

export type Sources = {
  systems: SystemRow[];
  parameters: Record<Standing, number>;
  standings: Record<string, Standing>;
};

/** How a parameter stands; `unsourced` names no fact that exists and confesses nothing. */
function standingOfParameter(id: ParameterId): Standing {
  const row = parameter(id);
  if ('designed' in row) return row.designed.trim() === '' ? 'unsourced' : 'designed';
  return row.sources.length > 0 && row.sources.every((fact) => Object.hasOwn(facts, fact))
    ? 'documented'
    : 'unsourced';
}

/** Every system of the list has a card of the codex, made from the same list. */
const cardNumbers = new Set(cards.map(({ no }) => no));

export function sourcesOfEverything(): Sources {
  const byRule = factsOfRules();
  const stories = storiesIn().map((story) => ({
    story,
    cited: citedIn(loadStory(story).ink as CompiledInk),
  }));
  const rows = systems.map(({ no, system, facts: own }): SystemRow => {
    const isOwn = (fact: string) => own.includes(fact);
    return {
      no,
      system,
      rules: ruleIds.filter((id) => [...byRule[id].facts].some(isOwn)),
      story: stories
        .map(({ story, cited }) => ({ story, lines: cited.filter(isOwn).length }))
        .filter(({ lines }) => lines > 0),
      cards: cardNumbers.has(no) ? [no] : [],
    };
  });
  const standings = Object.fromEntries(
    (Object.keys(parameters) as ParameterId[]).map((id) => [id, standingOfParameter(id)]),
  );
  const counted: Record<Standing, number> = { documented: 0, inferred: 0, designed: 0, unsourced: 0 };
  for (const standing of Object.values(standings)) counted[standing] += 1;
  return { systems: rows, parameters: counted, standings };
}

/** What a command prints and ends with. */
export function sourcesCommand(args: string[]): { code: 0 | 1 | 2; stdout: string; stderr: string } {
  let json: boolean;
  try {
    json = parseArgs({ args, options: { json: { type: 'boolean', default: false } } }).values.json;
  } catch (error) {
    return { code: 2, stdout: '', stderr: `${(error as Error).message}\nUse: sources [--json]\n` };
  }
  const found = sourcesOfEverything();
  const code = found.parameters.unsourced > 0 ? 1 : 0;
  return { code, stdout: json ? `${JSON.stringify(found)}\n` : table(found), stderr: '' };
}

function table({ systems: rows, parameters: counted, standings }: Sources): string {
  const lines = rows.map(({ no, system, rules, story, cards }) => {
    const where = [
      rules.length > 0 ? `rules ${rules.join(', ')}` : '',
      ...story.map(({ story: name, lines: count }) => `${name} ${count}`),
      cards.length > 0 ? 'card' : '',
    ].filter(Boolean);
    return `${String(no).padStart(3)}  ${system}: ${where.join(' · ') || 'nowhere yet'}`;
  });
  const inPlay = rows.filter(({ rules, story }) => rules.length > 0 || story.length > 0).length;
  const nowhere = rows.filter(({ rules, story, cards }) => rules.length + story.length + cards.length === 0);
  return `${[
    ...lines,
    '',
    `${inPlay} of ${rows.length} systems in play, ${nowhere.length} nowhere yet.`,
    `Parameters: ${Object.entries(counted)
      .map(([standing, count]) => `${count} ${standing}`)
      .join(', ')}.`,
    ...Object.entries(standings).map(([id, standing]) => `  ${standing.padEnd(10)}  ${id}`),
  ].join('\n')}\n`;
}

if (process.argv[1] === import.meta.filename) {
  const { code, stdout, stderr } = sourcesCommand(process.argv.slice(2));
  process.stdout.write(stdout);
  process.stderr.write(stderr);
  process.exitCode = code;
}
