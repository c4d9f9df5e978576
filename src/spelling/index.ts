/** The door of the room for pages. Commands and tests open the dictionary in their own thread: `openSpeller.ts`. */
export { type AnswerMachine, type DistantSpeller, findSpeller, talkTo } from './distantSpeller.ts';
export type { SpellingAnswer, SpellingQuestion } from './messages.ts';
