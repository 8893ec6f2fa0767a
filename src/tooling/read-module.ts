/** Reads what a TypeScript module imports, which names it uses and which syntax, without running it. */
import { parseAst } from 'rolldown/parseAst';

/**
 * `static` is import and export-from, `dynamic` is `import()`, `type` disappears when compiled. The
 * specifier is as written, query included; a dynamic one that is no plain string is ''. Lines from 1.
 */
export type ModuleImport = { specifier: string; kind: 'static' | 'dynamic' | 'type'; line: number };

/**
 * A name that is read or declared, as `name` or, where the object is a name too, as `object.name`;
 * `.name` for a property of anything else. Keys of object literals, classes and types do not count.
 */
export type ModuleUse = {
  name: string;
  line: number /** Source of the arguments, if it is called. */;
  args: string | null;
  /** It is only the object of an `object.name` that is listed too. */
  object: boolean;
};

export type ModuleReading = {
  imports: ModuleImport[];
  uses: ModuleUse[];
  /** Lines of `await` outside every function. */
  topLevelAwait: number[];
  /** Lines of `import.meta.url`, or of `import.meta` handed on as a whole. */
  importMetaUrl: number[];
};

type Node = { type: string; start: number; end: number; [key: string]: unknown };

/** Throws where the source does not parse. `file` decides between `.ts` and `.tsx`. */
export function readModule(source: string, file: string): ModuleReading {
  const lang = file.endsWith('x') ? 'tsx' : 'ts';
  const program = parseAst(source, { lang, sourceType: 'module' }, file) as unknown as Node;
  const reading: ModuleReading = { imports: [], uses: [], topLevelAwait: [], importMetaUrl: [] };
  const lineStarts = [...source.matchAll(/^/gm)].map((match) => match.index);
  const lineAt = (node: Node): number => lineStarts.filter((start) => start <= node.start).length;

  const visit = (node: Node, parent: Node | null, key: string, inFunction: boolean): void => {
    readImport(node, lineAt, reading.imports);
    if (isAwait(node) && !inFunction) reading.topLevelAwait.push(lineAt(node));
    if (
      node.type === 'MetaProperty' &&
      (memberName(parent) ?? 'url') === 'url' &&
      isNamed(node.meta, 'import')
    ) {
      reading.importMetaUrl.push(lineAt(node));
    }
    const name = usedName(node, parent, key);
    if (name !== null) {
      const args = parent && key === 'callee' ? source.slice(node.end, parent.end) : null;
      const object = key === 'object' && memberName(parent) !== null;
      reading.uses.push({ name, line: lineAt(node), args, object });
    }
    const inside = inFunction || /Function|^StaticBlock$/.test(node.type);
    for (const [childKey, value] of Object.entries(node)) {
      for (const child of Array.isArray(value) ? value : [value]) {
        if (isNode(child)) visit(child, node, childKey, inside);
      }
    }
  };
  visit(program, null, '', false);
  return reading;
}

function readImport(node: Node, lineAt: (node: Node) => number, imports: ModuleImport[]): void {
  const specifier = stringOf(node.source);
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration': {
      if (specifier === null) return;
      // `import { type A } from` leaves an empty import behind under verbatimModuleSyntax: that is code.
      const kind = node.importKind === 'type' || node.exportKind === 'type' ? 'type' : 'static';
      imports.push({ specifier, kind, line: lineAt(node) });
      return;
    }
    case 'ImportExpression':
      imports.push({ specifier: specifier ?? '', kind: 'dynamic', line: lineAt(node) });
      return;
    case 'TSImportType':
      imports.push({ specifier: specifier ?? '', kind: 'type', line: lineAt(node) });
      return;
    case 'TSExternalModuleReference':
      imports.push({ specifier: stringOf(node.expression) ?? '', kind: 'static', line: lineAt(node) });
  }
}

function isAwait(node: Node): boolean {
  return (
    node.type === 'AwaitExpression' ||
    (node.type === 'ForOfStatement' && node.await === true) ||
    (node.type === 'VariableDeclaration' && node.kind === 'await using')
  );
}

const KEYED = new Set([
  'Property',
  'PropertyDefinition',
  'MethodDefinition',
  'TSPropertySignature',
  'TSMethodSignature',
]);

function usedName(node: Node, parent: Node | null, key: string): string | null {
  if (node.type === 'MemberExpression') {
    const property = memberName(node);
    if (property === null) return null;
    const object = node.object as Node;
    return object.type === 'Identifier' ? `${object.name}.${property}` : `.${property}`;
  }
  if (node.type === 'JSXIdentifier' && parent?.type === 'JSXAttribute') return `.${node.name}`;
  if (node.type !== 'Identifier') return null;
  if (parent?.type === 'MemberExpression' && key === 'property' && parent.computed !== true) return null;
  if (parent?.type === 'MetaProperty' || parent?.type === 'LabeledStatement') return null;
  if (parent && KEYED.has(parent.type) && key === 'key' && parent.computed !== true) return null;
  return String(node.name);
}

/** `a.name` and `a['name']`; null for what is no member, or is computed. */
function memberName(node: Node | null): string | null {
  if (node?.type !== 'MemberExpression') return null;
  const property = node.property as Node;
  if (node.computed === true) return stringOf(property);
  return property.type === 'Identifier' ? String(property.name) : null;
}

function stringOf(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === 'Literal' && typeof value.value === 'string') return value.value;
  if (value.type === 'TSLiteralType') return stringOf(value.literal);
  return null;
}

function isNamed(value: unknown, name: string): boolean {
  return isNode(value) && value.name === name;
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
}
