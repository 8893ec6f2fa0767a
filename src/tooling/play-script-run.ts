/** A playthrough played: each choice taken, each expectation met, or an Error that begins with `file:line:`. */
import { type Because, mirror } from '../rules/index.ts';
import { openRun, type Run, readRecord, replay, type StoryData } from '../run/index.ts';
import type { PlayScript, Step } from './play-script.ts';
import { mostChoices } from './players.ts';
import { decisionOf } from './walk/faults.ts';

/** `reloaded`: after every choice the run is saved as text, read back and played on from there. */
export type Manner = 'straight' | 'reloaded';

/** Gives the run back as it stands at its ending. Throws at the first line that does not come true. */
export function playScript(story: StoryData, script: PlayScript, manner: Manner): Run {
  let run = openRun(story, script.start, script.seed);
  /** What the rules did in the choices of the newest `choose` or `until`; before that, in the opening. */
  let because: readonly Because[] = run.passage.because;
  for (const step of script.steps) {
    const fail = (message: string): never => {
      throw new Error(`${script.file}:${step.line}: ${message}`);
    };
    if (step.does === 'choose' || step.does === 'until') {
      const acted: Because[] = [];
      const chosen =
        step.does === 'choose' ? step.ids.values() : untilOffered(() => run, step.decision, fail);
      for (const id of chosen) {
        acted.push(...choose(run, id, fail).because);
        if (manner === 'reloaded') run = reloaded(story, run, fail);
      }
      because = acted;
    } else ask(step, run, because, fail);
  }
  return run;
}

/** The first open option of each decision before the one that is meant; `end` means the ending. */
function* untilOffered(
  run: () => Run,
  decision: string,
  fail: (message: string) => never,
): Generator<string, void> {
  for (let steps = 0; steps <= mostChoices; steps += 1) {
    const { choices, ending } = run().passage;
    if (decision === 'end' && ending !== undefined) return;
    if (choices.some(({ id }) => decisionOf(id) === decision)) return;
    const open = choices.find(({ closed }) => closed === undefined);
    if (!open) return fail(`${decision} was not offered before ${ending ?? 'a dead end'}.`);
    yield open.id;
  }
  fail(`${decision} was not offered in ${mostChoices} choices.`);
}

function choose(run: Run, id: string, fail: (message: string) => never): Run['passage'] {
  try {
    return run.choose(id);
  } catch (error) {
    const open = run.passage.choices.filter(({ closed }) => !closed).map((choice) => choice.id);
    const offer =
      run.passage.ending === undefined ? open.join(', ') || 'nothing' : `the end, ${run.passage.ending}`;
    return fail(`${(error as Error).message} There is: ${offer}.`);
  }
}

function reloaded(story: StoryData, run: Run, fail: (message: string) => never): Run {
  const record = readRecord(JSON.parse(JSON.stringify(run.record)));
  if (!record) return fail('the record of this run cannot be read back.');
  const back = replay(story, record);
  if (back.parted || !back.agrees) return fail('the run comes back otherwise than it was saved.');
  if (JSON.stringify(back.run.passage) !== JSON.stringify(run.passage))
    return fail('the passage comes back otherwise than it was saved.');
  return back.run;
}

function ask(
  step: Exclude<Step, { does: 'choose' | 'until' }>,
  run: Run,
  because: readonly Because[],
  fail: (message: string) => never,
): void {
  switch (step.does) {
    case 'expect': {
      const numbers = mirror(run.state);
      for (const { name, value } of step.numbers)
        if (numbers[name] !== value) fail(`${name} is ${numbers[name]}, not ${value}.`);
      return;
    }
    case 'because': {
      const acted = because.filter(({ rule }) => rule === step.rule);
      if (acted.length === 0)
        fail(
          `the rule ‘${step.rule}’ did not act; ${because.map(({ rule }) => rule).join(', ') || 'none'} did.`,
        );
      const fitting = acted.filter(({ inputs }) =>
        Object.entries(step.inputs).every(([name, value]) => String(inputs[name]) === value),
      );
      if (fitting.length === 0)
        fail(`‘${step.rule}’ acted on ${acted.map(({ inputs }) => JSON.stringify(inputs)).join(' and ')}.`);
      const { cites } = step;
      if (cites && !fitting.some((each) => citationsOf(each, cites.kind).includes(cites.id)))
        fail(
          `‘${step.rule}’ cites ${fitting.map((each) => citationsOf(each, cites.kind).join(', ')).join('; ')}.`,
        );
      return;
    }
    case 'closed':
      for (const id of step.ids) {
        const choice = run.passage.choices.find((each) => each.id === id);
        if (!choice) fail(`${id} is not shown.`);
        else if (!choice.closed) fail(`${id} is open.`);
      }
      return;
    case 'ends':
      if (run.passage.ending !== step.ending)
        fail(
          `the run ${run.passage.ending === undefined ? 'is not at its end' : `ends ${run.passage.ending}`}.`,
        );
  }
}

const citationsOf = (because: Because, kind: 'parameter' | 'fact'): readonly string[] =>
  kind === 'parameter' ? because.parameters : because.facts;
