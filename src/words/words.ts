/**
 * Words by key. A catalogue is a flat table, `because.money.paid` → ‘{notes} notes leave the envelope.’;
 * arguments are named; a key with `.one` and `.other` is chosen by the language's own plural rule.
 */
export type Catalogue = Readonly<Record<string, string>>;
export type Arguments = Readonly<Record<string, string | number>>;

export type Words = {
  /** BCP 47 tag of the language. */
  readonly lang: string;
  /** The text for a key. A key that no catalogue has comes back in brackets, so that a test can find it. */
  say(key: string, args?: Arguments): string;
  has(key: string): boolean;
  /** The same words and these as well. */
  with(more: Catalogue): Words;
};

export function createWords(lang: string, catalogue: Catalogue): Words {
  const plural = new Intl.PluralRules(lang);
  const number = new Intl.NumberFormat(lang);

  function textOf(key: string, args: Arguments): string | undefined {
    const plain = catalogue[key];
    if (plain !== undefined) return plain;
    const counted = args.count ?? Object.values(args).find((value) => typeof value === 'number');
    if (typeof counted !== 'number') return undefined;
    return catalogue[`${key}.${plural.select(counted)}`] ?? catalogue[`${key}.other`];
  }

  return {
    lang,
    say(key, args = {}) {
      const text = textOf(key, args);
      if (text === undefined) return `[${key}]`;
      return text.replace(/\{([a-zA-Z]+)\}/g, (whole, name: string) => {
        const value = args[name];
        if (value === undefined) return whole;
        return typeof value === 'number' ? number.format(value) : value;
      });
    },
    has: (key) => catalogue[key] !== undefined || catalogue[`${key}.other`] !== undefined,
    with: (more) => createWords(lang, { ...catalogue, ...more }),
  };
}
