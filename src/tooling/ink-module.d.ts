/** What importing a root of `story/` gives. TypeScript wants each language of a query spelt out. */
declare module '*.ink' {
  const story: {
    /** Name of the root: `fax`. */
    story: 'fax' | 'machine' | 'knock';
    lang: string;
    /** 8 hex digits, the same in every language. */
    edition: string;
    /** For `new Story(ink)` of inkjs; not changed by it, so it may be used again. */
    // biome-ignore lint/suspicious/noExplicitAny: the type inkjs takes
    ink: Record<string, any>;
  };
  export default story;
}

declare module '*.ink?lang=en-XA' {
  export { default } from '*.ink';
}

/** A catalogue with keys: English or translated text by key, arguments as `{name}`. */
declare module '*.po' {
  const words: Readonly<Record<string, string>>;
  export default words;
}

declare module '*.po?lang=en-XA' {
  export { default } from '*.po';
}

/** What was proved of each cut, as far as the credits page tells it. Complete proofs only. */
declare module 'virtual:certificates' {
  const certificates: readonly {
    story: string;
    cut: string;
    edition: string;
    states: number;
    transitions: number;
    deadEnds: number;
    endings: number;
    /** Independent random runs of the cross-check, and how many of their states lay outside the proof. */
    runs: number;
    outside: number;
  }[];
  export default certificates;
}
