/** The model of a person at the counter: feelings, what acts do to them, what time does to them. */
export * from './feelings.ts';
export * from './passing.ts';
export * from './reactions.ts';
export * from './tuning.ts';
