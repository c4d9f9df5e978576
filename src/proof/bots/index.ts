/** The bots that try to earn verdicts without doing the work. */
import type { Bot } from './bot.ts';
import { HANDLERS } from './handlers.ts';
import { TALKERS } from './talkers.ts';

export { type Bot, type Dice, driveBot, rollDice } from './bot.ts';
export { listActs } from './handlers.ts';
export const BOTS: readonly Bot[] = [...HANDLERS, ...TALKERS];
