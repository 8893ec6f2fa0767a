/** The named bands of the state, each from the least to the most; a value of the state is a place in its list. */

/** From least to most trusted by the state; inherited, per household. */
export const households = ['hostile', 'wavering', 'core'] as const;
export type Household = (typeof households)[number];

/** How closely a person is looked at. */
export const attentionBands = ['unnoticed', 'known', 'noted', 'watched', 'a-case'] as const;

/** How heavy what is known is taken to be. */
export const gravities = ['none', 'lesser', 'serious', 'political', 'grave'] as const;
export type Gravity = (typeof gravities)[number];

/** Whether a person has ever informed. `unasked` until a rule first asks. */
export const informantStates = ['unasked', 'never', 'once', 'active'] as const;
export type InformantState = (typeof informantStates)[number];

/** What the private computer is: nothing, parts in a tin, built and on no list, or on a list. */
export const computers = ['none', 'parts', 'clean', 'listed'] as const;
export type Computer = (typeof computers)[number];

/** Whose registration the phone in use has. */
export const phones = ['none', 'own', 'brokers'] as const;
export type Phone = (typeof phones)[number];

/** When the power went. */
export const powerCuts = ['none', 'early', 'late'] as const;
export type PowerCut = (typeof powerCuts)[number];

/** What became of an offer of money. */
export const offers = ['none', 'refused', 'taken', 'reported'] as const;
export type Offer = (typeof offers)[number];

/** Whether a lawyer is in the chair. */
export const lawyers = ['unasked', 'none', 'present'] as const;
export type Lawyer = (typeof lawyers)[number];
