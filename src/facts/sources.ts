/** The five documents the game rests on. `when` says how well the year is known. */
export type Source = { citation: string; year: number; when: string; caution: string };

export const sources = {
  'ap-2017': {
    citation:
      'Talmadge, Eric (Associated Press, Pyongyang). ‘Only if it serves the state: North Korea’s online experience.’ Taipei Times, 13 November 2017, p. 7.',
    year: 2017,
    when: 'November 2017',
    caution: 'Written in Pyongyang, where the people interviewed cannot be assumed to speak freely.',
  },
  'hsf-korum-84': {
    citation:
      'Hanns Seidel Foundation Korea. ‘Digitalization without Internet in North Korea.’ Note on an article by Bernhard Seliger in KORUM no. 84 (German-Korean Chamber of Commerce and Industry).',
    year: 2020,
    when: 'undated; after the start of the Covid-19 pandemic',
    caution: 'A summary of an article that was not read for this game; it gives no figures.',
  },
  'rfa-2014': {
    citation:
      'Radio Free Asia, Korean Service. ‘North Korea Prevents Trade Officials Abroad From Using Internet.’ Reported by Joon Ho Kim, translated by Jina Lee, written in English by Di Hoa Le.',
    year: 2014,
    when: '30 June 2014, by the address of the published page',
    caution: 'Anonymous sources throughout; that computers would be seized is only believed.',
  },
  'crosby-2016': {
    citation:
      'Crosby, Samuel N. ‘Paradoxes of Control and Development in the Democratic People’s Republic of Korea.’ Honors thesis in Politics, Whitman College, 2016.',
    year: 2016,
    when: '2016',
    caution:
      'A thesis that relies on other writers on nearly every point; author and title were found by look-up.',
  },
  'pscore-2020': {
    citation:
      'PSCORE blog. ‘『愛の不時着』で話題・北朝鮮のインターネット事情とは?-PSCORE [ENG].’ Japanese and English.',
    year: 2020,
    when: 'undated; 2020 or later',
    caution: 'A page of an advocacy group for general readers; its two languages differ in places.',
  },
} as const satisfies Record<string, Source>;

export type SourceId = keyof typeof sources;
