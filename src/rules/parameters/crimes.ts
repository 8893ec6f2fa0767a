/** What a thing weighs, where the political begins, the lawyer, and how far down a class goes. */
import type { Parameter } from './parameter.ts';

export const crimeParameters = {
  'gravity.disc': {
    value: 2,
    unit: 'bands',
    range: [1, 3],
    standsFor: 'What a disc with a southern drama weighs when it is found: serious.',
    designed: 'Penalties for watching are given only at both ends of the scale (S8, S9); the middle is ours.',
  },
  'gravity.stick': {
    value: 1,
    unit: 'bands',
    range: [1, 2],
    standsFor: 'What a stick with foreign files weighs when it is found: lesser.',
    designed: 'The penalty is not given (S8); less than a drama that was watched.',
  },
  'gravity.computer': {
    value: 2,
    unit: 'bands',
    range: [1, 3],
    standsFor: 'What a computer on no list weighs when it is found: serious.',
    designed: 'That it is illegal follows from the sources, the penalty is not given (S8).',
  },
  'gravity.list': {
    value: 3,
    unit: 'bands',
    range: [2, 4],
    standsFor: 'What a list of who has seen what weighs when it is found: political.',
    designed:
      'Where the political begins is not given (S9); a list makes single acts into a circle of people.',
  },
  'lawyer.present': {
    value: 19,
    of: 100,
    unit: 'times',
    range: [19, 19],
    standsFor: 'How often a lawyer is in the chair, by the source.',
    sources: ['lawyer-19-percent'],
  },
  'songbun.drop': {
    value: 1,
    unit: 'bands',
    range: [1, 2],
    standsFor: 'How many classes one demotion is.',
    designed: 'That lesser crimes lead to a demotion is documented, how far it goes is not (S7).',
  },
  'songbun.post': {
    value: 2,
    unit: 'bands',
    range: [2, 2],
    standsFor: 'The lowest class to which a post in an office is open: core.',
    designed: 'That most posts depend on the class is documented, the line is not (S7).',
  },
  'songbun.school': {
    value: 2,
    unit: 'bands',
    range: [2, 2],
    standsFor: 'The lowest class to which the best universities are open: core.',
    designed:
      'That the middle class cannot attend them is documented of families without rank; the line is ours (S7).',
  },
  'songbun.request': {
    value: 1,
    unit: 'bands',
    range: [1, 2],
    standsFor: 'The lowest class whose request for Internet time is taken in: wavering.',
    designed: 'Who decides on a request, and how, is not given (S20).',
  },
  'songbun.permit': {
    value: 1,
    unit: 'bands',
    range: [1, 2],
    standsFor: 'The lowest class to which a permit is given without a further signature: wavering.',
    designed: 'That permits depend on the class is documented, the line is not (S7, S35).',
  },
} as const satisfies Record<string, Parameter>;
