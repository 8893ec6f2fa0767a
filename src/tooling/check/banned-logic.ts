/** What Ink can do and our stories may not: chance, counting visits, fractions, text values. */
import { mirrorNames } from '../../rules/index.ts';
import type { Problem, Rule } from './problem.ts';
import type { RuleId } from './rule-ids.ts';
import type { Node, Script, Value } from './script.ts';
import { everyNode, valuesOf } from './walk-script.ts';

/** Functions of Ink by the rule that forbids them. */
const calls: Readonly<Record<string, { rule: RuleId; why: string }>> = {
  RANDOM: { rule: 'chance', why: 'chance belongs to the rules, in named draws' },
  SEED_RANDOM: { rule: 'chance', why: 'chance belongs to the rules, in named draws' },
  LIST_RANDOM: { rule: 'chance', why: 'chance belongs to the rules, in named draws' },
  TURNS_SINCE: { rule: 'visit-count', why: 'memory is a VAR in memory.ink, not a count of visits' },
  TURNS: { rule: 'visit-count', why: 'memory is a VAR in memory.ink, not a count of turns' },
  READ_COUNT: { rule: 'visit-count', why: 'memory is a VAR in memory.ink, not a count of visits' },
  CHOICE_COUNT: { rule: 'visit-count', why: 'what is offered does not depend on how much is offered' },
  FLOAT: { rule: 'fraction', why: 'numbers are whole' },
  POW: { rule: 'fraction', why: 'its result is no whole number' },
};

export const bannedLogic: Rule = ({ script }) => [
  ...[...valuesOf(script)].flatMap((value) => faultOf(value)),
  ...[...everyNode(script)].flatMap(({ node }) => faultOfNode(node)),
  ...visitCounts(script),
];

function faultOf(value: Value): Problem[] {
  if (value.kind === 'call' && Object.hasOwn(calls, value.name)) {
    const { rule, why } = calls[value.name]!;
    return [{ ...value.at, rule, message: `${value.name} is not used: ${why}.` }];
  }
  if (value.kind === 'operation' && value.sign === '/')
    return [{ ...value.at, rule: 'fraction', message: 'Numbers are not divided: they are whole.' }];
  if (value.kind === 'number' && value.decimal)
    return [{ ...value.at, rule: 'fraction', message: 'Numbers are whole.' }];
  if (value.kind === 'text') {
    const message = 'Text is no value: it would be translated in no language. Use a number with a name.';
    return [{ ...value.at, rule: 'text-value', message }];
  }
  return [];
}

function faultOfNode(node: Node): Problem[] {
  switch (node.kind) {
    case 'alternatives':
      return node.shuffle
        ? [{ ...node.at, rule: 'chance', message: 'A shuffle is not used: chance belongs to the rules.' }]
        : [
            {
              ...node.at,
              rule: 'visit-count',
              message: 'Alternatives {a|b} count visits; write a condition on a VAR.',
            },
          ];
    case 'external':
      return [
        { ...node.at, rule: 'external', message: 'EXTERNAL is not used: Ink asks the program for nothing.' },
      ];
    case 'set': {
      if (!(mirrorNames as readonly string[]).includes(node.name)) return [];
      if (node.declares === 'VAR' && node.at.file.endsWith('common/mirror.ink')) return [];
      const message = `‘${node.name}’ is the rules’ number: it is read, and changed by ‘do:’ only.`;
      return [{ ...node.at, rule: 'mirror-set', message }];
    }
    case 'divert':
      return node.way === 'thread'
        ? [
            {
              ...node.at,
              rule: 'thread',
              message: 'Threads (<-) are not used: they mix choices of two decisions.',
            },
          ]
        : [];
    default:
      return [];
  }
}

/** A name that no declaration has is that of a knot, stitch or label: how often it was visited. */
function visitCounts(script: Script): Problem[] {
  const declared = new Set<string>();
  for (const { node } of everyNode(script)) {
    if (node.kind === 'set' && node.declares !== null) declared.add(node.name);
  }
  // Arguments of a knot are not in the script; a name of a knot or stitch is told all the same.
  const flows = new Set(script.flows.flatMap(({ name }) => [name, name.split('.').at(-1)!]));
  return [...valuesOf(script)].flatMap((value): Problem[] => {
    if (value.kind !== 'name' || declared.has(value.name)) return [];
    if (!flows.has(value.name) && !value.name.includes('.')) return [];
    const message = `‘${value.name}’ counts visits; memory is a VAR in memory.ink.`;
    return [{ ...value.at, rule: 'visit-count', message }];
  });
}
