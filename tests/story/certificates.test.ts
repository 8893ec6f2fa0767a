import { describe, expect, it } from 'vitest';
import { replay } from '../../src/run/index.ts';
import { cutsOf, loadWithLines, storiesIn } from '../../src/tooling/every-story.ts';
import { isCurrent, type KeptProof, readCertificate } from '../../src/tooling/prove/certificate.ts';
import { crossCheck } from '../../src/tooling/prove/cross-check.ts';
import { prepare, startsOf, tagsOf } from '../../src/tooling/prove/prove-cut.ts';
import { isSound } from '../../src/tooling/story-prove.ts';

const cuts = storiesIn().flatMap((story) => cutsOf(story).map((cut) => ({ story, cut })));

describe.each(cuts)('the certificate of $story, $cut cut', ({ story, cut }) => {
  const loaded = loadWithLines(story);

  function current(): KeptProof {
    const kept = readCertificate(story, cut);
    if (!kept || !isCurrent(kept, loaded.data.edition, tagsOf(prepare(loaded).live))) {
      const why = kept ? `is of edition ${kept.certificate.edition}` : 'is missing';
      throw new Error(
        `The certificate of ${story}, ${cut} ${why}, the story is ${loaded.data.edition} and may differ in who, place, recalls or fact: run \`npm run story:prove\`.`,
      );
    }
    return kept;
  }

  it('is of this edition and this prover, complete and without a fault', () => {
    expect(isSound(current().certificate)).toBe(true);
  });

  it('has witnesses that replay to their endings', () => {
    const { endings } = current().certificate;
    expect(endings.length).toBeGreaterThan(0);
    for (const { id, record } of endings) {
      const back = replay(loaded.data, record);
      expect(back.parted).toBeUndefined();
      expect(back.agrees).toBe(true);
      expect(back.run.passage.ending).toBe(id);
    }
  });

  it('has seen every state of two hundred random runs', () => {
    const { open, live, read } = prepare(loaded);
    const doubt = crossCheck(open, startsOf(open, cut), live, read, current().seen, 200);
    expect(doubt).toMatchObject({ runs: 200, outside: 0 });
  }, 60_000);
});
