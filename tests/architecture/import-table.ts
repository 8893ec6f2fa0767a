/**
 * Who may import what. The words of the table:
 *
 * - a folder of `src`: any file in it. Rules are entered through `rules/index.ts` only.
 * - a path below `src`: this file alone.
 * - a package by its name, `node:` for everything that is Node's, `*` for every package.
 * - `.ink`, `.po`: a story root or catalogue of the folder `story`.
 *
 * Each folder may import itself. `types` may be imported with `import type` beyond what `code` allows.
 */
export type Row = { code: readonly string[]; types?: readonly string[]; shipped?: false };

export const importTable: Readonly<Record<string, Row>> = {
  rules: { code: [], types: ['facts'] },
  facts: { code: [] },
  places: { code: [] },
  words: { code: [] },
  ink: { code: ['rules', 'inkjs'] },
  // What a set piece draws is computed by run; its shape is declared with the stage's port.
  run: { code: ['rules', 'ink'], types: ['stage/stage-port.ts'] },
  stage: { code: ['phaser', 'places'], types: ['ink/tags.ts', 'rules'] },
  sound: { code: ['howler'], types: ['ink/tags.ts'] },
  ui: {
    code: ['preact', '@preact/signals', 'run', 'rules', 'places', 'words'],
    types: ['stage/stage-port.ts', 'sound/sound-port.ts'],
  },
  file: { code: ['preact', '@preact/signals', 'rules', 'run', 'words', 'facts', 'places'] },
  codes: { code: [], types: ['run'] },
  educator: { code: ['preact', '@preact/signals', 'rules', 'run'] },
  kiosk: { code: ['run'] },
  lms: { code: ['codes', 'run'] },
  debug: { code: ['preact', '@preact/signals', 'run', 'rules', 'ink'] },
  pages: {
    code: [
      'preact',
      '@preact/signals',
      ...['ui', 'file', 'educator', 'kiosk', 'lms', 'debug', 'codes', 'run', 'ink', 'rules'],
      ...['stage', 'sound', 'places', 'words', 'facts'],
      ...['.ink', '.po', 'virtual:certificates'],
    ],
  },
  // Places: the drawing writes them, and the story check looks their spots up.
  tooling: {
    code: ['rules', 'ink', 'run', 'facts', 'places', 'sound/sounds.ts', 'file/cards/cards.ts', 'node:', '*'],
    shipped: false,
  },
};

/** Not to be met on static imports from a page: they come with `import()`, when they are wanted. */
export const onRequestOnly: readonly string[] = ['debug', 'phaser', 'howler'];

/** Names that may not be used in a folder: `name`, or `object.name`. */
export const forbiddenNames: Readonly<Record<string, readonly string[]>> = {
  // The same record has to give the same run on every machine, and at any time.
  rules: [
    ...['Date', 'performance', 'Math.random', 'crypto', 'document', 'window', 'globalThis', 'self'],
    ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask'],
    ...['requestAnimationFrame', 'requestIdleCallback'],
  ],
  ink: ['Date', 'Math.random', 'document', 'window', 'localStorage'],
  run: ['Date', 'Math.random', 'document', 'window', 'localStorage'],
};

/** Names that no shipped folder may use: the pages' policy refuses them, or packages cannot have them. */
export const forbiddenWhenShipped: readonly string[] = [
  ...['eval', 'Function', '.innerHTML', '.outerHTML', '.insertAdjacentHTML', '.dangerouslySetInnerHTML'],
  ...['document.write', 'fetch', 'XMLHttpRequest', 'EventSource', 'WebSocket', '.sendBeacon'],
];

/** What may be fetched all the same: a kiosk's own files, named in the call. */
export const fetchable: readonly string[] = ['kiosk.json', 'health.json'];
