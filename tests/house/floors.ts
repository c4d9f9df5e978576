/**
 * The house's plan as tables: which room stands on which floor, who may use which library, which names are out of reach.
 * Read by tests/house/floors.test.ts through checkFile.ts; it holds no code of its own.
 */

/** A room (a folder of `src/`) imports only from itself and from floors strictly below its own. */
export const floorOfRoom: Readonly<Record<string, number>> = {
  model: 0,

  // Half a floor lower: the scenario room asks it which criteria exist.
  referentiels: 0.5,
  // So does the scenario language, of what a text may be searched for.
  writing: 0.7,
  person: 1,
  scenario: 1,

  assessment: 2,
  statechart: 2,

  simulation: 3,

  proof: 5,
  session: 4,
  candidates: 4,

  spelling: 5,
  ui: 5,

  office: 6,
  desk: 6,
  sound: 6,
  report: 6,
  store: 6,

  pages: 7,
  cli: 7,
};

/** Libraries that belong to some rooms: nobody else imports them, not even their types. */
export const ownersOfLibrary: Readonly<Record<string, readonly string[]>> = {
  xstate: ['statechart', 'simulation'],
  phaser: ['office'],
  howler: ['sound'],
  dexie: ['store'],
  'dictionary-fr': ['spelling'],
  'hunspell-asm': ['spelling'],
  node: ['cli'],
};

/**
 * Tools kept beside what they write and run by hand (`node src/ui/frames/writeFrames.ts`): they may use Node, and nobody imports them.
 */
export const toolFile = /\/write[A-Z]\w*\.ts$/;

/** Libraries that draw on a screen: never below this floor. `react` covers `react-dom`, `react-aria-components`, `@xstate/react`. */
export const lowestFloorOfLibrary: Readonly<Record<string, number>> = {
  react: 5,
};

/** Below this floor time is simulated, chance is seeded and both are arguments. */
export const firstFloorWithOutsideWorld = 4;

/** Global names out of reach below that floor, and why. `Math.random` is forbidden too; the rest of `Math` is not. */
export const forbiddenGlobals: Readonly<Record<string, string>> = {
  Date: 'time is simulated',
  performance: 'time is simulated',
  setTimeout: 'time is simulated',
  setInterval: 'time is simulated',
  setImmediate: 'time is simulated',
  queueMicrotask: 'time is simulated',
  requestAnimationFrame: 'time is simulated',
  crypto: 'chance is seeded',
  fetch: 'the core reads nothing by itself',
  XMLHttpRequest: 'the core reads nothing by itself',
  WebSocket: 'the core reads nothing by itself',
  localStorage: 'the core keeps nothing by itself',
  process: 'the core does not know the machine',
  navigator: 'the core does not know the browser',
  window: 'the core does not know the page',
  document: 'the core does not know the page',
  globalThis: 'it opens the door to every other global',
};
