/**
 * Every number of the model. A number without a source says that it is designed, and why: the type insists.
 * Shares are given as `value` in `of`, so that a draw is a whole number of equal ways.
 */
import { bribeParameters } from './parameters/bribes.ts';
import { crimeParameters } from './parameters/crimes.ts';
import { dayParameters } from './parameters/day.ts';
import { deviceParameters } from './parameters/devices.ts';
import { informantParameters } from './parameters/informants.ts';
import { inspectionParameters } from './parameters/inspection.ts';
import { moneyParameters } from './parameters/money.ts';
import type { Parameter } from './parameters/parameter.ts';
import { readingParameters } from './parameters/reading.ts';

export type { Parameter } from './parameters/parameter.ts';

export const parameters = {
  ...moneyParameters,
  ...readingParameters,
  ...informantParameters,
  ...inspectionParameters,
  ...bribeParameters,
  ...crimeParameters,
  ...deviceParameters,
  ...dayParameters,
} as const satisfies Record<string, Parameter>;

export type ParameterId = keyof typeof parameters;

/** The parameter as its general type: with `of`, and with either sources or a confession. */
export const parameter = (id: ParameterId): Parameter => parameters[id];

/** The value alone, in the parameter’s own unit. */
export const amountOf = (id: ParameterId): number => parameters[id].value;

/** A share as the pair a draw needs: how many of how many ways. Throws for a parameter that is no share. */
export function odds(id: ParameterId): [number, number] {
  const { value, of } = parameter(id);
  if (of === undefined) throw new Error(`The parameter ${id} is not a share.`);
  return [value, of];
}
