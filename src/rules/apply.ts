import { bribe, bribeGate } from './bribe.ts';
import type { Effect, Need } from './effects.ts';
import { lights, spendTime, timeGate } from './evening.ts';
import { befriend } from './friendship.ts';
import { askLawyer, charge, confess } from './gravity.ts';
import { witness } from './informants.ts';
import { actGate, inspect, knock, useActs } from './inspection.ts';
import { leaveTrace, readTrace } from './leave-trace.ts';
import { becomeComputer, network, tamper, work } from './machines.ts';
import { moneyGate, pay } from './money.ts';
import type { Chance } from './named-draws.ts';
import type { GateAnswer, Outcome } from './outcome.ts';
import { phoneGate, takePhone, usePhone } from './phone.ts';
import { buy, buyGate } from './purchases.ts';
import { register } from './register.ts';
import type { RunState } from './run-state.ts';
import { keepSilence } from './silence.ts';
import { classGate, demote } from './songbun.ts';
import { nameOwner } from './statement.ts';
import { put } from './things.ts';

/** The state after one effect, and why. Throws when the effect cannot happen in this state (a payment without money). */
export function apply(state: RunState, effect: Effect, chance: Chance): Outcome {
  switch (effect.name) {
    case 'pay':
      return pay(state, effect.args[0]);
    case 'buy':
      return buy(state, effect.args[0]);
    case 'trace':
      return leaveTrace(state, effect.args[0], effect.args[1]);
    case 'witness': {
      const left = leaveTrace(state, 'witness', 'room');
      return witness(left.state, effect.args[0], chance);
    }
    case 'read':
      return readTrace(state, effect.args[0], chance);
    case 'put':
      return put(state, effect.args[0], effect.args[1]);
    case 'work':
      return work(state, effect.args[0]);
    case 'network':
      return network(state, effect.args[0]);
    case 'tamper':
      return tamper(state, effect.args[0]);
    case 'computer':
      return becomeComputer(state, effect.args[0]);
    case 'register':
      return register(state, effect.args[0]);
    case 'phone':
      return takePhone(state, effect.args[0]);
    case 'call':
      return usePhone(state, 'minutes', effect.args[0]);
    case 'text':
      return usePhone(state, 'messages', effect.args[0]);
    case 'lights':
      return lights(state, effect.args[0], chance);
    case 'time':
      return spendTime(state, effect.args[0]);
    case 'knock':
      return knock(state, effect.args[0], chance);
    case 'act':
      return useActs(state, effect.args[0]);
    case 'inspect':
      return inspect(state, effect.args[0]);
    case 'charge':
      return charge(state, effect.args[0]);
    case 'name':
      return nameOwner(state, effect.args[0]);
    case 'bribe':
      return bribe(state, effect.args[0], effect.args[1], chance);
    case 'lawyer':
      return askLawyer(state, chance);
    case 'confess':
      return confess(state);
    case 'demote':
      return demote(state);
    case 'tie':
      return befriend(state, effect.args[0]);
    case 'silence':
      return keepSilence(state, effect.present, chance);
    case 'day':
      return { state: state.day === effect.day ? state : { ...state, day: effect.day }, because: [] };
  }
}

/** Whether a choice is open. A closed one keeps its reason. */
export function gate(state: RunState, need: Need): GateAnswer {
  switch (need.name) {
    case 'money':
      return moneyGate(state, need.args[0]);
    case 'buy':
      return buyGate(state, need.args[0]);
    case 'bribe':
      return bribeGate(state, need.args[0], need.args[1]);
    case 'time':
      return timeGate(state, need.args[0]);
    case 'act':
      return actGate(state, need.args[0]);
    case 'call':
      return phoneGate(state, 'minutes', need.args[0]);
    case 'text':
      return phoneGate(state, 'messages', need.args[0]);
    case 'class':
      return classGate(state, need.args[0]);
  }
}
