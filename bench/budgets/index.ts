/**
 * All budgets, in the order they are printed. A new one is a file beside this one and a line here.
 */
import type { Budget } from '../budget.ts';
import { gameChunk } from './gameChunk.ts';
import { openingLongestTask, openingPage } from './openingPage.ts';

export const budgets: readonly Budget[] = [openingPage, openingLongestTask, gameChunk];
