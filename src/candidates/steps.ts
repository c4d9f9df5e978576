/** Names the steps of a file and makes each one verb. Knows no situation. */
import type { Path } from '../scenario/index.ts';
import type { Deed, Step } from './candidate.ts';
import { type StepFile, VERBS, type Verb } from './schema.ts';
import type { CandidateCode, DetailsOf } from './wording.ts';

/** Told of each fault found, where it is written. */
export type Complain = <Code extends CandidateCode>(code: Code, path: Path, details: DetailsOf<Code>) => void;

/** Times a block is done again when its file gives no bound. */
const BLOCK_LIMIT = 6;

const slug = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 40);

/** A step that has no name is called after what it says or handles: `bonjour`, `open-files`, `wait-12`. */
function nameStep(step: StepFile, verb: Verb): string {
  if (step.id !== undefined) return step.id;
  const value = step[verb];
  if (verb === 'say' || verb === 'interruptWith') return String(value);
  return typeof value === 'string' || typeof value === 'number' ? slug(`${verb}-${value}`) : slug(verb);
}

/** Gives names out; a name taken gets a number (`listen-visiteur-2`). */
export class StepNames {
  readonly #taken = new Map<string, number>();
  readonly #complain: Complain;

  constructor(complain: Complain) {
    this.#complain = complain;
  }

  take(wanted: string, isOwn: boolean, path: Path): string {
    const times = (this.#taken.get(wanted) ?? 0) + 1;
    this.#taken.set(wanted, times);
    if (times === 1) return wanted;
    if (isOwn) this.#complain('CA008', path, { id: wanted });
    return `${wanted}-${times}`;
  }
}

/** The steps of one list, named in reading order; faulty ones are left out and told. */
export function nameSteps(files: readonly StepFile[], path: Path, names: StepNames, complain: Complain): Step[] {
  return files.flatMap((file, rank) => {
    const here = [...path, rank];
    const verbs = VERBS.filter((verb) => file[verb] !== undefined);
    const [verb] = verbs;
    if (verb === undefined || verbs.length > 1) {
      complain('CA001', here, { verbs });
      return [];
    }
    const id = names.take(nameStep(file, verb), file.id !== undefined, here);
    const deed: Deed =
      verb === 'block'
        ? {
            verb,
            value: nameSteps(file.block ?? [], [...here, 'block'], names, complain),
            until: file.until,
            anyOrder: file.anyOrder ?? false,
            atMost: file.until ? (file.atMost ?? BLOCK_LIMIT) : 1,
          }
        : ({ verb, value: file[verb] } as Deed);
    return [{ id, deed, when: file.when, optional: file.optional ?? false, now: file.now ?? false, inherited: false }];
  });
}

/** Every step, those of blocks included, in reading order. */
export function listSteps(steps: readonly Step[]): Step[] {
  return steps.flatMap((step) => (step.deed.verb === 'block' ? [step, ...listSteps(step.deed.value)] : [step]));
}

/** The same list with each step replaced by what `change` gives for it, blocks included. */
export function mapSteps(steps: readonly Step[], change: (step: Step) => readonly Step[]): Step[] {
  return steps.flatMap((step) => {
    const { deed } = step;
    return change(deed.verb === 'block' ? { ...step, deed: { ...deed, value: mapSteps(deed.value, change) } } : step);
  });
}

/** The same steps, each allowed to be impossible: for proofs that change the world under a candidate’s feet. */
export function makeForgiving(steps: readonly Step[]): Step[] {
  return mapSteps(steps, (step) => [{ ...step, inherited: true }]);
}
