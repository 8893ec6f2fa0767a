/** Makes the tree of `script.ts` out of Ink's parse tree. The only file that knows both. */
import { basename } from 'node:path';
import { type ParsedObject, parseInk } from './parsed-ink.ts';
import type { At, Branches, Choice, Flow, Logic, Node, Script, TagText, Value, Words } from './script.ts';

/**
 * Reads a root and what it includes. `nameOf` gives the name to report for a file as its INCLUDE names it.
 * Null when Ink's parser gives no tree. A story with errors gives what could be read.
 */
export function readScript(root: string, nameOf: (included: string) => string): Script | null {
  const parsed = parseInk(root);
  if (parsed === null) return null;
  const at = placeReader(nameOf, nameOf(basename(root)));
  const read = reader(at);
  const start: Node[] = [];
  const flows: Flow[] = [];
  const visit = (object: ParsedObject, knot: string | null): void => {
    for (const child of object.content) {
      if (child.typeName === 'Weave') {
        if (knot === null) start.push(...read.weave(child));
      } else if (isFlow(child)) {
        const own = child.name ?? '';
        const name = knot === null ? own : `${knot}.${own}`;
        flows.push({
          name,
          knot: knot ?? own,
          at: at(child),
          function: child.typeName === 'Function',
          body: child.content.filter(({ typeName }) => typeName === 'Weave').flatMap(read.weave),
        });
        visit(child, name);
      }
    }
  };
  visit(parsed, null);
  return { story: basename(root, '.ink'), start, flows };
}

const isFlow = ({ typeName }: ParsedObject): boolean =>
  typeName === 'Knot' || typeName === 'Stitch' || typeName === 'Function';

type PlaceOf = (object: ParsedObject) => At;

function placeReader(nameOf: (included: string) => string, root: string): PlaceOf {
  return ({ debugMetadata }) => ({
    file: debugMetadata?.fileName ? nameOf(debugMetadata.fileName) : root,
    line: debugMetadata?.startLineNumber ?? 1,
  });
}

/** What stands on one line, in order, before it is known whether the line is words or logic alone. */
type Piece =
  | { text: string; at: At }
  | { tag: 'start' | 'end'; at: At }
  | { logic: Logic }
  | { printed: string; at: At }
  | { glue: At };

function reader(at: PlaceOf): { weave: (weave: ParsedObject) => Node[] } {
  function value(object: ParsedObject): Value {
    const place = at(object);
    const parts = (): Value[] => object.content.map(value);
    switch (object.typeName) {
      case 'Number':
        return { kind: 'number', at: place, decimal: object.subtype === 'float' };
      case 'String':
        return { kind: 'text', at: place };
      case 'ref':
        return { kind: 'name', at: place, name: object.name ?? '' };
      case 'DivertTarget':
        return { kind: 'operation', at: place, sign: '->', parts: [] };
      case 'FunctionCall': {
        // Its only child is the divert to the function, which holds the arguments.
        const args = object.content.flatMap((child) =>
          child.typeName === 'Divert' ? child.content : [child],
        );
        return { kind: 'call', at: place, name: object.name ?? '', parts: args.map(value) };
      }
      default:
        return { kind: 'operation', at: place, sign: object.opName ?? object.op ?? '', parts: parts() };
    }
  }

  function logicOf(object: ParsedObject): Logic {
    if (object.typeName === 'Conditional') return branches(object);
    if (object.typeName === 'Sequence') {
      return {
        kind: 'alternatives',
        at: at(object),
        shuffle: ((object.sequenceType ?? 0) & 4) !== 0,
        bodies: object.content.filter(({ typeName }) => typeName === 'Weave').map(weave),
      };
    }
    return { kind: 'print', at: at(object), value: value(object) };
  }

  function branches(object: ParsedObject): Branches {
    const own = (object.branches ?? []).map((branch) => ({
      condition: branch.ownExpression ? value(branch.ownExpression) : null,
      // `{ a: yes | no }`: the second branch has no condition and is no `else` by name.
      otherwise: branch.isElse === true || (!branch.ownExpression && branch.isTrueBranch !== true),
      body: branch.content.filter(({ typeName }) => typeName === 'Weave').flatMap(weave),
    }));
    return {
      kind: 'branches',
      at: at(object),
      condition: object.initialCondition ? value(object.initialCondition) : null,
      branches: own,
      complete: own.some(({ otherwise }) => otherwise),
    };
  }

  /** Collects pieces into words. Also closes a tag that the line ends in. */
  function words(pieces: readonly Piece[], place: At, joined: boolean): Words {
    let text = '';
    let tag: TagText | null = null;
    const found: Words = { at: place, text: '', printed: [], logic: [], tags: [], glue: [], joined };
    const add = (part: string): void => {
      if (tag) tag.text += part;
      else text += part;
    };
    const close = (): void => {
      if (tag) found.tags.push({ at: tag.at, text: tag.text.trim() });
      tag = null;
    };
    for (const piece of pieces) {
      if ('text' in piece) add(piece.text);
      else if ('tag' in piece) {
        close();
        if (piece.tag === 'start') tag = { at: piece.at, text: '' };
      } else if ('printed' in piece) {
        add(`{${piece.printed}}`);
        if (!tag) found.printed.push(piece.printed);
      } else if ('logic' in piece) {
        add('{…}');
        found.logic.push(piece.logic);
      } else found.glue.push(piece.glue);
    }
    close();
    return { ...found, text: text.trim() };
  }

  const isBlank = (piece: Piece): boolean => 'text' in piece && piece.text.trim() === '';

  /** A line, or the logic that stands on it alone, or nothing. */
  function lineOf(pieces: readonly Piece[], joined: boolean): Node[] {
    const told = pieces.filter((piece) => !isBlank(piece));
    const [first] = told;
    if (first === undefined) return [];
    if (told.length === 1 && 'logic' in first && !joined) {
      const { logic } = first;
      return logic.kind === 'print' ? [{ kind: 'call', at: logic.at, value: logic.value }] : [logic];
    }
    const place = 'glue' in first ? first.glue : 'logic' in first ? first.logic.at : first.at;
    return [{ kind: 'line', ...words(pieces, place, joined) }];
  }

  /** `object` as pieces of the line it stands on, or null when it is no part of a line. */
  function piecesOf(object: ParsedObject): Piece[] | null {
    switch (object.typeName) {
      case 'Text':
        return [{ text: object.text ?? '', at: at(object) }];
      case 'Tag':
        return [{ tag: object.isStart ? 'start' : 'end', at: at(object) }];
      case 'Glue':
        return [{ glue: at(object) }];
      case 'ref':
        return [{ printed: object.name ?? '', at: at(object) }];
      case 'ContentList':
        return object.content.flatMap((child) => piecesOf(child) ?? []);
      case 'Conditional':
      case 'Sequence':
      case 'FunctionCall':
      case 'Number':
      case 'String':
      case 'BinaryExpression':
      case 'UnaryExpression':
        return [{ logic: logicOf(object) }];
      default:
        return null;
    }
  }

  function choice(object: ParsedObject): Choice {
    const place = at(object);
    const part = (content: ParsedObject | null | undefined): Words | null => {
      const pieces = (content?.content ?? []).flatMap((child) => piecesOf(child) ?? []);
      return pieces.every((piece) => isBlank(piece)) ? null : words(pieces, place, false);
    };
    return {
      kind: 'choice',
      at: place,
      once: object.onceOnly !== false,
      fallback: object.isInvisibleDefault === true,
      brackets: object.hasWeaveStyleInlineBrackets === true,
      condition: object.condition ? value(object.condition) : null,
      before: part(object.startContent),
      inside: part(object.choiceOnlyContent),
      after: part(object.innerContent),
      body: (object.innerContent?.content ?? [])
        .filter(({ typeName }) => typeName === 'Divert' || typeName === 'TunnelOnwards')
        .flatMap(statement),
    };
  }

  function statement(object: ParsedObject): Node[] {
    const place = at(object);
    switch (object.typeName) {
      case 'Gather':
        return [{ kind: 'gather', at: place }];
      case 'VAR':
      case 'temp':
      case 'LIST':
      case 'variable assignment':
        return [
          {
            kind: 'set',
            at: place,
            name: object.variableName ?? '',
            declares: object.typeName === 'variable assignment' ? null : object.typeName,
            value: object.expression ? value(object.expression) : null,
          },
        ];
      case 'CONST':
        return [
          {
            kind: 'set',
            at: place,
            name: object.constantName ?? '',
            declares: 'CONST',
            value: object.expression ? value(object.expression) : null,
          },
        ];
      case 'IncDecExpression':
        return [
          {
            kind: 'set',
            at: place,
            name: object.varIdentifier?.name ?? '',
            declares: null,
            value: object.expression ? value(object.expression) : null,
          },
        ];
      case 'EXTERNAL':
        return [{ kind: 'external', at: place, name: object.name ?? '' }];
      case 'TunnelOnwards':
      case 'ReturnType':
        return [{ kind: 'return', at: place }];
      case 'Divert': {
        const target = String(object.target ?? '').replace(/^->\s*/, '');
        const way = object.isTunnel ? 'tunnel' : object.isThread ? 'thread' : 'go';
        return [{ kind: 'divert', at: place, target, way, end: target === 'END' || target === 'DONE' }];
      }
      default:
        return [];
    }
  }

  function weave(object: ParsedObject): Node[] {
    const top: Node[] = [];
    let into = top;
    let line: Piece[] = [];
    const endLine = (joined = false): void => {
      into.push(...lineOf(line, joined));
      line = [];
    };
    for (const child of object.content.flatMap(flat)) {
      const pieces = piecesOf(child);
      if (pieces !== null) {
        for (const piece of pieces) {
          if ('text' in piece && piece.text === '\n') endLine();
          else line.push(piece);
        }
        continue;
      }
      const told = line.some((piece) => !isBlank(piece));
      endLine(child.typeName === 'Divert' && told);
      if (child.typeName === 'Weave') {
        into.push(...weave(child));
      } else if (child.typeName === 'Choice') {
        const next = choice(child);
        top.push(next);
        into = next.body;
      } else if (child.typeName === 'Gather') {
        top.push(...statement(child));
        into = top;
      } else if (!isEndOfStory(child)) into.push(...statement(child));
    }
    endLine();
    return top;
  }

  return { weave };
}

/** A list holds parts of a line, or `~` with a call in it and the end of that line. */
const flat = (object: ParsedObject): readonly ParsedObject[] =>
  object.typeName === 'ContentList' ? object.content.flatMap(flat) : [object];

/** Ink puts a divert to DONE behind the story's last line itself; it has no place in a file. */
function isEndOfStory(object: ParsedObject): boolean {
  return (
    object.typeName === 'Divert' &&
    String(object.target).endsWith('DONE') &&
    (object as { _debugMetadata?: unknown })._debugMetadata == null
  );
}
