/** Lengths in words: of a line, of the opening of a scene, of what a choice leads to. */
import { countWords } from '../../run/index.ts';
import { flowNamed } from './follow.ts';
import type { Problem, Rule } from './problem.ts';
import type { Node, Script } from './script.ts';
import { choicesOf, linesOf } from './walk-script.ts';

export const mostWordsOfLine = 90;
export const mostWordsOfOpening = 90;
export const mostWordsOfResult = 100;

export const lineLength: Rule = ({ script }) =>
  linesOf(script).flatMap((line): Problem[] => {
    const words = countWords(line.text);
    const message = `A line of ${words} words; at most ${mostWordsOfLine}.`;
    return words > mostWordsOfLine ? [{ ...line.at, rule: 'length-line', message }] : [];
  });

/** From the first line of a knot to its first choices or to where it is left, along its longest way. */
export const openingLength: Rule = ({ script }) =>
  script.flows
    .filter((flow) => flow.name === flow.knot && !flow.function)
    .flatMap((flow): Problem[] => {
      const words = longest(script, flow.body, flow.knot, new Set()).words;
      const message = `The scene opens with up to ${words} words before a choice; at most ${mostWordsOfOpening}.`;
      return words > mostWordsOfOpening ? [{ ...flow.at, rule: 'length-opening', message }] : [];
    });

/** What stands below a choice, along its longest way, up to the next choices, gather or stitch. */
export const resultLength: Rule = ({ script }) =>
  choicesOf(script).flatMap((choice): Problem[] => {
    const words = longest(script, choice.body, null, new Set()).words;
    const message = `The choice leads to up to ${words} words; at most ${mostWordsOfResult}.`;
    return words > mostWordsOfResult ? [{ ...choice.at, rule: 'length-result', message }] : [];
  });

/** `over`: choices or another scene were met, so what stands behind does not count. */
type Length = { words: number; over: boolean };

/** With `knot`, its stitches are followed; without, no divert is. */
function longest(
  script: Script,
  nodes: readonly Node[],
  knot: string | null,
  followed: ReadonlySet<Node>,
): Length {
  let words = 0;
  for (const node of nodes) {
    if (node.kind === 'line') words += countWords(node.text);
    else if (node.kind === 'choice' || node.kind === 'return') return { words, over: true };
    else if (node.kind === 'divert') {
      const stitch = knot === null ? null : flowNamed(script, node.target, knot);
      if (!stitch || stitch.knot !== knot || followed.has(node)) {
        if (node.way === 'go') return { words, over: true };
        continue;
      }
      const inside = longest(script, stitch.body, knot, new Set([...followed, node]));
      words += inside.words;
      if (node.way === 'go') return { words, over: true };
    } else if (node.kind === 'branches' || node.kind === 'alternatives') {
      const bodies = node.kind === 'branches' ? node.branches.map(({ body }) => body) : node.bodies;
      const ways = bodies.map((body) => longest(script, body, knot, followed));
      const onward = ways.filter(({ over }) => !over);
      const left = Math.max(0, ...ways.filter(({ over }) => over).map((way) => way.words));
      const complete = node.kind === 'alternatives' || node.complete;
      if (complete && onward.length === 0) return { words: words + left, over: true };
      // A way that leaves here is told by its own knot; what goes on adds its longest branch.
      words += Math.max(0, ...onward.map((way) => way.words));
    }
  }
  return { words, over: false };
}
