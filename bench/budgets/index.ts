/**
 * All budgets, in the order they are printed. A new one is a file beside this one and a line here.
 */
import type { Budget } from '../budget.ts';
import { linearAssessment, longAssessment } from './assessment.ts';
import { deskPrograms } from './deskPrograms.ts';
import { exploration, explorationGrowth } from './exploration.ts';
import { firstChoice } from './firstChoice.ts';
import { frame, frameWithSimulation } from './frame.ts';
import { gameChunk } from './gameChunk.ts';
import { headlessPlay, wholeSituation } from './headlessPlay.ts';
import { memory } from './memory.ts';
import { openingLongestTask, openingPage } from './openingPage.ts';
import { resume } from './resume.ts';

export const budgets: readonly Budget[] = [
  openingPage,
  openingLongestTask,
  firstChoice,
  deskPrograms,
  gameChunk,
  frame,
  frameWithSimulation,
  headlessPlay,
  wholeSituation,
  exploration,
  explorationGrowth,
  longAssessment,
  linearAssessment,
  memory,
  resume,
];
