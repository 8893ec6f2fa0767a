/** A story written out in a test: compiled with the mirror of the rules before it, warnings as errors. */
import { Compiler, CompilerOptions } from 'inkjs/full';
import type { StoryData } from '../../src/run/index.ts';
import { mirrorInk } from '../../src/tooling/mirror-ink.ts';

export function aStory(ink: string): StoryData {
  const problems: string[] = [];
  const options = new CompilerOptions(null, [], false, (message: string) => problems.push(message), null);
  const compiled = new Compiler(`${mirrorInk()}\n${ink}`, options).Compile();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return { story: 'fax', lang: 'en', edition: '00000000', ink: JSON.parse(compiled.ToJson() ?? '') };
}
