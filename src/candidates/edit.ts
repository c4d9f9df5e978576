/** A mutant: another candidate with exactly one edit made. Knows steps; not the situation. */
import type { Candidate, Reaction, Step } from './candidate.ts';
import type { Edit } from './schema.ts';
import { listSteps, mapSteps } from './steps.ts';

type Body = Pick<Candidate, 'steps' | 'reactions'>;
type Change = (step: Step) => readonly Step[];

/** The names an edit points at. */
export function targetsOf(edit: Edit): readonly string[] {
  if ('omit' in edit) return edit.omit;
  if ('replace' in edit) return [edit.replace];
  if ('before' in edit) return [edit.before];
  if ('after' in edit) return [edit.after];
  return [edit.delay];
}

/** The names an edit may point at: steps, and whole reactions. */
export function listEditable({ steps, reactions }: Body): string[] {
  return [...listSteps(steps), ...reactions.flatMap((reaction) => listSteps(reaction.steps)), ...reactions].map(
    ({ id }) => id,
  );
}

const waitStep = (id: string, seconds: number): Step => ({
  id: `${id}-late`,
  deed: { verb: 'wait', value: seconds },
  optional: false,
  now: true,
  inherited: false,
});

/** What an edit makes of each step. `written` are the steps the edit brings. */
function changeOf(edit: Edit, written: readonly Step[]): Change {
  if ('omit' in edit) return (step) => (edit.omit.includes(step.id) ? [] : [step]);
  if ('replace' in edit) return (step) => (step.id === edit.replace ? written : [step]);
  if ('before' in edit) return (step) => (step.id === edit.before ? [...written, step] : [step]);
  if ('after' in edit) return (step) => (step.id === edit.after ? [step, ...written] : [step]);
  return (step) => (step.id === edit.delay ? [waitStep(step.id, edit.seconds), step] : [step]);
}

/** The body of `base` as it would be with this one fault. What it takes over is marked inherited. */
export function applyEdit(base: Body, edit: Edit, written: readonly Step[]): Body {
  const change = changeOf(edit, written);
  const inherit = (steps: readonly Step[]) =>
    mapSteps(
      mapSteps(steps, (step) => [{ ...step, inherited: true }]),
      change,
    );
  const keeps = ({ id }: Reaction) => !('omit' in edit && edit.omit.includes(id));
  return {
    steps: inherit(base.steps),
    reactions: base.reactions.filter(keeps).map((reaction) => ({ ...reaction, steps: inherit(reaction.steps) })),
  };
}
