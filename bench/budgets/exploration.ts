/**
 * Exploration of a whole space of states, beside `xstate/graph` on the same chart with the same acts; and how our rate stands when
 * the space grows. See bench/engine/explore.ts for what exactly is compared.
 */
import type { Budget } from '../budget.ts';
import { searchByXState, searchOurWay } from '../engine/explore.ts';

/** 2^14 states: what the design asks for. XState takes a minute or so for it: one sample. */
const large = 14;
const small = 11;

export const exploration: Budget = {
  name: 'Exploration de 16 384 états',
  unit: 'états/s',
  sense: 'atLeast',
  limit: 6,
  peerName: 'getAdjacencyMap de xstate/graph, même machine',
  samples: 1,
  async measure() {
    searchOurWay(small);
    return searchOurWay(large).statesPerS;
  },
  async peer() {
    return searchByXState(large).statesPerS;
  },
};

export const explorationGrowth: Budget = {
  name: 'Exploration, 8 fois plus d’états',
  // Acts tried, for a larger space also has more acts in each state.
  unit: 'actes/s',
  sense: 'atLeast',
  // A rate that fell as the space grows would be at 0.13.
  limit: 0.6,
  peerName: 'la nôtre, 2 048 états',
  samples: 3,
  async measure() {
    return searchOurWay(large).movesPerS;
  },
  async peer() {
    // As many states in all, so that both are as warm.
    const rates = Array.from({ length: 2 ** (large - small) }, () => searchOurWay(small).movesPerS);
    return rates.length / rates.reduce((sum, rate) => sum + 1 / rate, 0);
  },
};
