import { describe, expect, it } from 'vitest';
import { readAddress } from '../../src/ui/address.ts';

const offer = { starts: [{ story: 'fax', cut: 'short' }], languages: ['en', 'en-XA'] } as const;
const nothing = {
  story: null,
  cut: 'short',
  seed: null,
  lang: null,
  motion: 'on',
  canvas: 'on',
  gentle: null,
  mode: 'first',
  faults: [],
};

describe('an address', () => {
  it.each([
    ['', {}],
    ['?story=fax&cut=short&seed=7', { story: 'fax', seed: 7 }],
    ['?story=fax', { story: 'fax' }],
    [
      '?lang=en-XA&motion=off&canvas=off&gentle=on',
      { lang: 'en-XA', motion: 'off', canvas: 'off', gentle: 'on' },
    ],
    ['?seed=4294967295', { seed: 4294967295 }],
    ['?seed=4294967296', { faults: ['seed'] }],
    ['?seed=-1', { faults: ['seed'] }],
    ['?seed=7e3', { faults: ['seed'] }],
    ['?story=train', { faults: ['story'] }],
    ['?story=', { faults: ['story'] }],
    ['?story=fax&cut=full', { story: 'fax', faults: ['cut'] }],
    ['?lang=%3Cscript%3E', { faults: ['lang'] }],
    ['?motion=maybe&canvas=1&gentle=yes', { faults: ['motion', 'canvas', 'gentle'] }],
    ['?mode=study', { mode: 'study' }],
    ['?mode=exam', { faults: ['mode'] }],
    ['?utm=1&fbclid=2', {}],
    ['?story=fax&story=train', { story: 'fax' }],
    ['?%', {}],
  ])('%s', (search, expected) => {
    expect(readAddress(search, offer)).toEqual({ ...nothing, ...expected });
  });
});
