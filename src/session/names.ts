/** What to call people on screen: by their name once it is known, else by what one sees of them. */

import type { Run } from '../simulation/index.ts';
import { wording } from '../statechart/index.ts';

function isNameKnown(run: Run, who: string): boolean {
  const marks = run.state.marks;
  const role = run.model.characters.get(who)?.role;
  return (
    role === 'colleague' ||
    [`act.${who}.checkIdentity`, `registered.${who}`, `known.identite-${who}`].some((mark) => marks[mark] !== undefined)
  );
}

function describeStranger(run: Run, who: string): string {
  const isMan = run.variant.personas[who]?.civility === 'M.';
  if (run.model.characters.get(who)?.role === 'caller') return isMan ? 'Votre interlocuteur' : 'Votre interlocutrice';
  const order = run.scenario.characters.filter(({ role }) => role === 'visitor').findIndex(({ id }) => id === who);
  if (order <= 0) return isMan ? 'Le visiteur' : 'La visiteuse';
  return isMan ? 'Le visiteur suivant' : 'La visiteuse suivante';
}

/** « M. Perrin », or « Le visiteur » while nobody has asked. */
export function nameOf(run: Run, who: string): string {
  return isNameKnown(run, who) ? wording(run.model, run.state, `{${who}}`) : describeStranger(run, who);
}

/** The same inside a sentence: « M. Perrin », « le visiteur ». */
export function nameWithin(run: Run, who: string): string {
  return isNameKnown(run, who)
    ? nameOf(run, who)
    : describeStranger(run, who).replace(/^./, (letter) => letter.toLowerCase());
}
