/**
 * From candidates’ files to candidates that can be driven: names every step, makes every edit, and says what is wrong
 * between files. Names of the situation are `checkNames.ts`’s business.
 */
import { crosswalk } from '../referentiels/index.ts';
import type { YamlDocument } from '../scenario/index.ts';
import type { Candidate, Reaction, Step } from './candidate.ts';
import { applyEdit, listEditable, targetsOf } from './edit.ts';
import type { CandidateFile } from './schema.ts';
import { type Complain, nameSteps, StepNames } from './steps.ts';
import { type CandidateDiagnostic, makeCandidateDiagnostic } from './wording.ts';

/** A file read and of the right shape. */
export interface ReadCandidate {
  readonly file: CandidateFile;
  readonly document: Pick<YamlDocument, 'locate'>;
}

export interface Compiled {
  readonly candidates: readonly Candidate[];
  readonly diagnostics: readonly CandidateDiagnostic[];
}

type Body = Pick<Candidate, 'steps' | 'reactions'>;

const KEYS_OF_KIND = {
  expert: { needed: ['steps'], refused: ['from', 'edit', 'hurts', 'expects'] },
  null: { needed: [], refused: ['from', 'edit', 'hurts', 'expects', 'steps', 'whenever'] },
  between: { needed: ['steps', 'expects'], refused: ['from', 'edit', 'hurts'] },
  path: { needed: [], refused: ['hurts', 'expects'] },
  mutant: { needed: ['from', 'edit', 'hurts'], refused: ['steps', 'whenever', 'expects'] },
} as const;

const isWritten = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0);

function checkKeys(file: CandidateFile, complain: Complain): void {
  const { needed, refused } = KEYS_OF_KIND[file.kind];
  for (const key of needed)
    if (!isWritten(file[key])) complain('CA002', ['kind'], { kind: file.kind, key, needed: true });
  for (const key of refused)
    if (isWritten(file[key])) complain('CA002', [key], { kind: file.kind, key, needed: false });
}

function compileBody(file: CandidateFile, complain: Complain): Body {
  const names = new StepNames(complain);
  const steps = nameSteps(file.steps, ['steps'], names, complain);
  const reactions: Reaction[] = file.whenever.map((reaction, rank) => ({
    ...reaction,
    id: names.take(reaction.id, true, ['whenever', rank]),
    steps: nameSteps(reaction.steps, ['whenever', rank, 'steps'], names, complain),
  }));
  return { steps, reactions };
}

type Verdicts = Candidate['hurts'];

/** What is said of a criterion is said of those of the other documents that mean the same; what is written of one of these wins. */
function spreadOverEquivalents(written: Verdicts): Verdicts {
  const spread = Object.entries(written).flatMap(([id, verdicts]) =>
    crosswalk.equivalentsOf(id).map((equivalent) => [equivalent, verdicts] as const),
  );
  return { ...Object.fromEntries(spread), ...written };
}

const head = (file: CandidateFile): Omit<Candidate, 'steps' | 'reactions'> => ({
  id: file.candidate,
  situation: file.situation,
  kind: file.kind,
  title: file.title,
  from: file.from ?? null,
  hurts: spreadOverEquivalents(file.hurts ?? {}),
  expects: spreadOverEquivalents(file.expects ?? {}),
  when: file.when,
});

function compileMutant(
  file: CandidateFile,
  bodies: ReadonlyMap<string, Body>,
  mutants: ReadonlySet<string>,
  complain: Complain,
): Body | null {
  const { from, edit } = file;
  if (from === undefined || edit === undefined) return null;
  if (mutants.has(from)) complain('CA006', ['from'], { from });
  const base = bodies.get(from);
  if (!base) {
    if (!mutants.has(from)) complain('CA003', ['from'], { from, known: [...bodies.keys()] });
    return null;
  }
  const known = listEditable(base);
  for (const step of targetsOf(edit)) if (!known.includes(step)) complain('CA004', ['edit'], { step, known });
  const brought = 'with' in edit ? edit.with : 'insert' in edit ? edit.insert : [];
  const written: Step[] = nameSteps(
    brought,
    ['edit', 'with' in edit ? 'with' : 'insert'],
    new StepNames(complain),
    complain,
  );
  return applyEdit(base, edit, written);
}

/** Compiles the candidates of one situation together: mutants need the candidate they differ from. */
export function compileCandidates(read: readonly ReadCandidate[]): Compiled {
  const diagnostics: CandidateDiagnostic[] = [];
  const complainIn =
    ({ document }: ReadCandidate): Complain =>
    (code, path, details) =>
      diagnostics.push(makeCandidateDiagnostic(code, document.locate(path), details));
  const bodies = new Map<string, Body>();
  const mutants = new Set(read.filter(({ file }) => file.from !== undefined).map(({ file }) => file.candidate));
  const seen = new Set<string>();
  for (const one of read) {
    const { file } = one;
    checkKeys(file, complainIn(one));
    if (seen.has(file.candidate)) complainIn(one)('CA008', ['candidate'], { id: file.candidate });
    seen.add(file.candidate);
    if (file.from === undefined) bodies.set(file.candidate, compileBody(file, complainIn(one)));
  }
  const candidates = read.flatMap((one): Candidate[] => {
    const body = bodies.get(one.file.candidate) ?? compileMutant(one.file, bodies, mutants, complainIn(one));
    return body ? [{ ...head(one.file), ...body }] : [];
  });
  return { candidates, diagnostics };
}
