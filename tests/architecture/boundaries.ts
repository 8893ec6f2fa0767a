/** Compares what the files of `src` say with the import table. */
import { posix } from 'node:path';
import { type ModuleImport, readModule } from '../../src/tooling/read-module.ts';
import {
  fetchable,
  forbiddenNames,
  forbiddenWhenShipped,
  importTable,
  onRequestOnly,
  type Row,
} from './import-table.ts';

/** Sources by path from the top of the repository, with `/`: `src/rules/money.ts`. */
export type Sources = ReadonlyMap<string, string>;

/** One sentence for each violation, beginning with `file:line: `. `exists` answers for paths like those above. */
export function violations(sources: Sources, exists: (path: string) => boolean): string[] {
  const found: string[] = [];
  const staticTargets = new Map<string, string[]>();
  for (const [file, source] of sources) {
    const folder = file.split('/')[1]!;
    const row = importTable[folder];
    if (row === undefined) {
      found.push(`${file}:1: the folder ${folder} is not in the import table`);
      continue;
    }
    const { imports, uses, topLevelAwait, importMetaUrl } = readModule(source, file);
    const report = (line: number, what: string): void => void found.push(`${file}:${line}: ${what}`);

    for (const one of imports) {
      const fault = faultOfImport(file, folder, row, one, exists);
      if (fault !== null) report(one.line, fault);
    }
    const reached = imports
      .filter(({ kind }) => kind === 'static')
      .map(({ specifier }) => targetOf(file, specifier));
    staticTargets.set(file, reached);

    const forbidden = [
      ...(forbiddenNames[folder] ?? []),
      ...(row.shipped === false ? [] : forbiddenWhenShipped),
    ];
    for (const { name, args, line, object } of uses) {
      const rule = forbidden.find((pattern) => isUseOf(name, object, pattern));
      if (rule === undefined) continue;
      if (rule === 'fetch' && fetchable.some((file) => args?.includes(file))) continue;
      report(line, `${rule} is not used in ${folder}`);
    }
    if (row.shipped !== false) {
      for (const line of topLevelAwait) report(line, 'await stands outside every function');
      for (const line of importMetaUrl) report(line, 'import.meta.url has no meaning in a packaged build');
    }
  }
  return [...found, ...eagerlyLoaded(staticTargets)];
}

function faultOfImport(
  file: string,
  folder: string,
  row: Row,
  { specifier, kind }: ModuleImport,
  exists: (path: string) => boolean,
): string | null {
  if (specifier === '') return 'what is imported is not a plain string';
  const target = targetOf(file, specifier);
  const allowed = kind === 'type' ? [...row.code, ...(row.types ?? [])] : row.code;
  const verb = kind === 'type' ? 'imports types of' : 'imports';
  if (!isPath(specifier)) {
    return allowed.some((entry) => allowsPackage(entry, specifier)) ? null : `${folder} ${verb} ${specifier}`;
  }
  if (target.startsWith('..') || specifier.startsWith('/')) return `${specifier} is outside the repository`;
  if (!exists(target)) return `there is no ${target}`;
  const [top, other = ''] = target.split('/');
  if (top !== 'src') {
    const suffix = top === 'story' ? posix.extname(target) : '';
    return suffix !== '' && allowed.includes(suffix) ? null : `${folder} ${verb} ${target}`;
  }
  if (other === folder) return null;
  if (!allowed.includes(other) && !allowed.includes(target.slice('src/'.length)))
    return `${folder} ${verb} ${target}`;
  if (other === 'rules' && row.shipped !== false && target !== 'src/rules/index.ts') {
    return `${folder} ${verb} ${target}: rules are entered through index.ts`;
  }
  return null;
}

function isPath(specifier: string): boolean {
  return specifier.startsWith('.') || specifier.startsWith('/');
}

/** Path from the top of the repository, or the package's own name; without query. */
function targetOf(file: string, specifier: string): string {
  const plain = specifier.split('?')[0]!;
  return isPath(plain) ? posix.normalize(posix.join(posix.dirname(file), plain)) : plain;
}

function allowsPackage(entry: string, specifier: string): boolean {
  if (specifier.startsWith('node:')) return entry === 'node:';
  return entry === '*' || entry === packageOf(specifier);
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/**
 * `.innerHTML` is a property of whatever object; `Math.random` also what takes all of `Math` (only to
 * read it as an object is no such use); each of them also as a member of the global object.
 */
function isUseOf(name: string, object: boolean, pattern: string): boolean {
  if (pattern.startsWith('.')) return name.endsWith(pattern);
  const globally = name.replace(/^(?:window|globalThis|self)\./, '');
  return globally === pattern || (pattern === 'Math.random' && globally === 'Math' && !object);
}

/** Follows static imports from every page; what is for request only may not be met. */
function eagerlyLoaded(staticTargets: ReadonlyMap<string, string[]>): string[] {
  const found: string[] = [];
  const from = new Map<string, string>();
  const queue = [...staticTargets.keys()].filter((file) => file.startsWith('src/pages/'));
  for (const file of queue) {
    for (const target of staticTargets.get(file) ?? []) {
      const name = target.startsWith('src/') ? target.split('/')[1]! : packageOf(target);
      if (onRequestOnly.includes(name) && !file.startsWith(`src/${name}/`)) {
        found.push(`${file}:1: ${name} is loaded with the page: ${[...way(from, file), target].join(' → ')}`);
      } else if (staticTargets.has(target) && !from.has(target) && !target.startsWith('src/pages/')) {
        from.set(target, file);
        queue.push(target);
      }
    }
  }
  return found;
}

function way(from: ReadonlyMap<string, string>, file: string): string[] {
  const before = from.get(file);
  return before === undefined ? [file] : [...way(from, before), file];
}
