import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPo } from '../../src/tooling/po.ts';
import { poPlugin } from '../../src/tooling/po-plugin.ts';

const HEADER = 'msgid ""\nmsgstr ""\n"Language: en\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n\n';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'po-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

async function imported(catalogue: string, query = ''): Promise<Record<string, string>> {
  const entry = join(folder, 'entry.js');
  writeFileSync(join(folder, 'ui.po'), catalogue);
  writeFileSync(entry, `export { default } from './ui.po${query}';`);
  const result = (await build({
    configFile: false,
    logLevel: 'silent',
    root: folder,
    plugins: [poPlugin()],
    build: { write: false, lib: { entry, formats: ['es'], fileName: 'out' } },
  })) as Rolldown.RolldownOutput[];
  const code = result[0]!.output[0].code;
  return (await import(/* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`)).default;
}

const CATALOGUE = `${HEADER}#. Shown under a closed choice.
msgid "because.money.short"
msgstr "You have {money}; it costs \\"{price}\\"."

msgid "long"
msgstr ""
"One part, "
"and another."
`;

describe('a catalogue with keys', () => {
  it('is its texts by key, without the header', async () => {
    expect(await imported(CATALOGUE)).toEqual({
      'because.money.short': 'You have {money}; it costs "{price}".',
      long: 'One part, and another.',
    });
  });

  it('leaves arguments alone in the pseudo-language', async () => {
    expect(await imported(CATALOGUE, '?lang=en-XA')).toEqual({
      'because.money.short': '⟦Ýööûû ĥååvéé {money}; îîţ çööšţš "{price}".⟧',
      long: '⟦Ööñéé pååŕţ, ååñđ ååñööţĥééŕ.⟧',
    });
  });

  it.each([
    [
      'a key that is there twice',
      'msgid "a"\nmsgstr "A"\n\nmsgid "a"\nmsgstr "B"\n',
      'ui.po:9: "a" is already on line 6',
    ],
    ['an empty text', 'msgid "a"\nmsgstr "A"\n\n# Why\nmsgid "b"\nmsgstr ""\n', 'ui.po:10: "b" has no text'],
    [
      'a quote that is not closed',
      'msgid "a"\nmsgstr "A\n',
      'ui.po:7: this is no line of a PO file: msgstr "A',
    ],
    ['a quote inside', 'msgid "a"\nmsgstr "A "b" c"\n', 'ui.po:7: this is no line of a PO file'],
    ['an unknown word', 'msgkey "a"\nmsgstr "A"\n', 'ui.po:6: this is no line of a PO file'],
    [
      'a key without text',
      'msgid "a"\n\n# next\nmsgid "b"\nmsgstr "B"\n',
      'ui.po:6: an entry needs a msgid and a msgstr',
    ],
    ['a context', 'msgctxt "x"\nmsgid "a"\nmsgstr "A"\n', 'ui.po:7: "a" has a context'],
  ])('fails the build on %s, with file and line', async (_what, entries, message) => {
    await expect(imported(HEADER + entries)).rejects.toThrow(message);
  });
});

describe('readPo', () => {
  it('knows context, line and what is only a guess', () => {
    const source = `${HEADER}#: story/fax.ink\n#, fuzzy\nmsgctxt "counter"\nmsgid "A line."\nmsgstr "Eine Zeile."\n#~ msgid "old"\n#~ msgstr "alt"\n`;
    expect(readPo('x.po', source)).toEqual([
      { context: 'counter', key: 'A line.', text: 'Eine Zeile.', fuzzy: true, line: 9 },
    ]);
  });

  it('takes the same line in two knots for two entries', () => {
    const entry = (knot: string) => `msgctxt "${knot}"\nmsgid "Yes."\nmsgstr "Ja."\n`;
    expect(readPo('x.po', entry('a') + entry('b'))).toHaveLength(2);
  });
});
