/**
 * What can be bought with the notes of the envelope. Phones and their plan have prices in the sources; the rest
 * is designed (S12, S13).
 */
import type { FactId } from '../facts/fact.ts';
import { type Because, standingOf } from './because.ts';
import { becomeComputer } from './machines.ts';
import type { GateAnswer, Outcome } from './outcome.ts';
import { amountOf, type ParameterId } from './parameters.ts';
import { takePhone } from './phone.ts';
import type { RunState } from './run-state.ts';
import { put } from './things.ts';

type Goods = {
  price: ParameterId;
  facts: readonly FactId[];
  disputed?: string;
  /** What having it changes. */
  brings: (state: RunState) => Outcome;
};

export const goods = {
  'phone-bar': {
    price: 'price.phone-bar',
    facts: ['phone-price-bar'],
    disputed: 'D22',
    brings: (state) => takePhone(state, 'own'),
  },
  'phone-cheaper': {
    price: 'price.phone-cheaper',
    facts: ['phone-price-cheaper'],
    disputed: 'D22',
    brings: (state) => takePhone(state, 'own'),
  },
  'phone-standard': {
    price: 'price.phone-standard',
    facts: ['phone-price-standard'],
    disputed: 'D22',
    brings: (state) => takePhone(state, 'own'),
  },
  'brokers-phone': {
    price: 'price.brokers-phone',
    facts: ['preregistered-phones-brokers'],
    brings: (state) => takePhone(state, 'brokers'),
  },
  'extra-minutes': {
    price: 'price.extra-minutes',
    facts: ['extra-minutes-price'],
    disputed: 'D4',
    brings: (state) => ({ state: { ...state, minutes: amountOf('plan.bands') }, because: [] }),
  },
  parts: {
    price: 'price.parts',
    facts: ['market-pcs-second-hand'],
    brings: (state) => becomeComputer(state, 'parts'),
  },
  stick: {
    price: 'price.stick',
    facts: ['red-star-usb-history'],
    brings: (state) => put(state, 'stick', 'carried'),
  },
  disc: {
    price: 'price.disc',
    facts: ['southern-films-illegal'],
    brings: (state) => put(state, 'disc', 'carried'),
  },
} as const satisfies Record<string, Goods>;

export type GoodsId = keyof typeof goods;

export const goodsIds = Object.keys(goods) as GoodsId[];

/** The price in notes; a part of a note is paid with a whole one. */
export function priceOf(item: GoodsId): number {
  return Math.ceil(amountOf(goods[item].price) / amountOf('money.note'));
}

/** Pays for the thing and has it. Throws when the envelope does not hold the price. */
export function buy(state: RunState, item: GoodsId): Outcome {
  const notes = priceOf(item);
  if (state.money < notes)
    throw new Error(`Cannot pay ${notes} notes out of ${state.money}: the choice needs buy(${item}).`);
  const row: Goods = goods[item];
  const paid: RunState = { ...state, money: state.money - notes };
  const brought = row.brings(paid);
  return {
    state: brought.state,
    because: [ofPrice(item, 'because.bought', notes, state), ...brought.because],
  };
}

/** Open when the envelope holds the price. */
export function buyGate(state: RunState, item: GoodsId): GateAnswer {
  const notes = priceOf(item);
  if (state.money >= notes) return { open: true };
  return { open: false, because: ofPrice(item, 'gate.buy.short', notes, state) };
}

function ofPrice(item: GoodsId, key: string, notes: number, { money, day }: RunState): Because {
  const { price, facts, disputed }: Goods = goods[item];
  const rests: ParameterId[] = [price, 'money.note'];
  return {
    rule: 'money',
    inputs: { item, notes, held: money, day },
    parameters: rests,
    facts,
    standing: standingOf(rests),
    ...(disputed === undefined ? {} : { disputed }),
    words: { key, args: { notes, held: money } },
  };
}
