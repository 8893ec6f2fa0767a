/** What our stories do not say, each with its reason. From the story bible, parts 2 and 11.5. */
export type Phrase = { id: string; form: RegExp; why: string };

const whole = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, 'iu');

/** Stock phrases: somebody else has felt them already. */
export const stockPhrases: readonly Phrase[] = [
  {
    id: 'shiver',
    form: whole('shivers? (?:runs?|ran|running|goes|went) (?:down|up)'),
    why: 'a stock phrase',
  },
  {
    id: 'heart',
    form: whole(
      'hearts? (?:is |are |was |were )?(?:pounds?|pounding|pounded|hammers?|hammering|races?|racing)',
    ),
    why: 'a feeling told by a stock phrase: show the hand or the object',
  },
  { id: 'pounding heart', form: whole('(?:pounding|hammering|racing) hearts?'), why: 'a stock phrase' },
  { id: 'deafening silence', form: whole('deafening silences?|silence is deafening'), why: 'a stock phrase' },
  {
    id: 'narrow eyes',
    form: whole(
      'eyes (?:narrow|narrows|narrowed|narrowing)|narrow(?:s|ed|ing)? (?:his|her|their|your) eyes|narrowed eyes',
    ),
    why: 'a stock gesture',
  },
  { id: 'knowing smile', form: whole('knowing(?:ly)? smiles?|smiles? knowingly'), why: 'a stock gesture' },
  {
    id: 'cannot help but',
    form: whole("(?:can[’']?t|cannot|can not|couldn[’']?t|could not) help but"),
    why: 'it tells the player what the player feels',
  },
];

/** Words that nobody there would say, which in second person is the narrator too. Notes and File may. */
export const foreignWords: readonly Phrase[] = [
  { id: 'North Korea', form: whole('north korean?s?'), why: 'the country (Choson, uri nara)' },
  { id: 'South Korea', form: whole('south korean?s?'), why: 'the South (Nam Choson)' },
  { id: 'Korean War', form: whole('korean war'), why: 'the war' },
  { id: 'Yalu', form: whole('yalu'), why: 'the Amnok' },
  { id: 'Seoul drama', form: whole('seoul dramas?'), why: 'name the thing that lies on the table' },
  { id: 'songbun', form: whole('songbun'), why: 'background, good or bad; “because of the family”' },
  { id: 'core', form: whole('core'), why: 'background, good' },
  { id: 'wavering', form: whole('wavering'), why: 'background, neither good nor bad' },
  { id: 'yongoje', form: whole('yongoje'), why: '“because of the family”' },
  { id: 'intranet', form: whole('intranet'), why: 'the network' },
  { id: 'regime', form: whole('regimes?'), why: 'the state stays off-stage' },
  { id: 'mobile phone', form: whole('(?:mobile|cell|smart) ?phones?'), why: 'a hand-phone (sonjonhwa)' },
];
