/**
 * The pseudo-language `en-XA`: English that can be read and yet shows, in play, every word that did not
 * come from a catalogue, every box too small for a longer language and every font that lacks accents.
 */

// Vowels are doubled: words grow by about a third and still break where English breaks.
const LETTERS: Record<string, string> = {
  a: 'åå', e: 'éé', i: 'îî', o: 'öö', u: 'ûû', A: 'Åå', E: 'Éé', I: 'Îî', O: 'Öö', U: 'Ûû',
  c: 'ç', d: 'đ', g: 'ğ', h: 'ĥ', j: 'ĵ', k: 'ķ', l: 'ļ', n: 'ñ', r: 'ŕ', s: 'š', t: 'ţ', w: 'ŵ', y: 'ý', z: 'ž',
  C: 'Ç', D: 'Đ', G: 'Ğ', H: 'Ĥ', J: 'Ĵ', K: 'Ķ', L: 'Ļ', N: 'Ñ', R: 'Ŕ', S: 'Š', T: 'Ţ', W: 'Ŵ', Y: 'Ý', Z: 'Ž',
}; // biome-ignore format: one row of small letters, one of capitals

/** `You have {money} notes` → `⟦Ýööûû ĥååvéé {money} ñööţééš⟧`. What stands in braces is not touched. */
export function pseudoText(text: string): string {
  const changed = text
    .split(/(\{[^}]*\})/)
    .map((part) =>
      part.startsWith('{') ? part : [...part].map((letter) => LETTERS[letter] ?? letter).join(''),
    );
  return `⟦${changed.join('')}⟧`;
}
