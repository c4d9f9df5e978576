/** Holds the names a candidate uses against the situation: a reply, a person or a criterion that does not exist is told. */
import type { MeetingPlan } from '../model/agenda.ts';
import type { Path } from '../scenario/index.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import { listAddressees } from '../statechart/index.ts';
import type { ReadCandidate } from './compile.ts';
import type { StepFile } from './schema.ts';
import { type CandidateDiagnostic, makeCandidateDiagnostic } from './wording.ts';

interface Use {
  readonly what: keyof Known;
  readonly name: string;
  readonly path: Path;
}

const ids = (items: readonly { readonly id: string }[]): string[] => items.map(({ id }) => id);

function listKnown(scenario: Scenario) {
  return {
    Réplique: ids(scenario.utterances),
    Personne: ids(scenario.characters),
    Regard: [...ids(scenario.characters), 'screen', 'desk', 'phone'],
    Appel: ids(scenario.calls),
    Procédure: ids(scenario.world.procedures),
    Critère: [...new Set(scenario.indicators.flatMap(({ criteria }) => criteria))],
    Tirage: Object.keys(scenario.draws),
    Document: ids(scenario.documents),
    'Dossier partagé': ids(scenario.cabinet?.shelves ?? []),
    Destinataire: ids(listAddressees(scenario)),
    'Personne de l’agenda': ids(scenario.agenda?.owners ?? []),
    Salle: ids(scenario.agenda?.rooms ?? []),
    Matériel: ids(scenario.agenda?.equipment ?? []),
    Réunion: ids(scenario.agenda?.meetings ?? []),
    'Pièce de la gestion': ids(scenario.erp?.records ?? []),
    Tiers: ids(scenario.erp?.parties ?? []),
    Article: ids(scenario.erp?.products ?? []),
    'Personne à qui demander': [...ids(scenario.world.colleagues), ...ids(scenario.characters)],
  };
}

type Known = ReturnType<typeof listKnown>;

/** What the learner writes or joins bears a name of its own. */
const OWN_DOCUMENT = /^(text|file)-\d+$/;

function usesOfDocuments(deed: StepFile['documents'], path: Path): Use[] {
  if (deed === undefined) return [];
  const named = 'documents' in deed ? deed.documents : [deed.document];
  const documents = named
    .filter((name) => !OWN_DOCUMENT.test(name))
    .map((name): Use => ({ what: 'Document', name, path }));
  return deed.do === 'file' ? [...documents, { what: 'Dossier partagé', name: deed.shelf, path }] : documents;
}

function usesOfLetters(deed: StepFile['letters'], path: Path): Use[] {
  if (deed?.do !== 'send') return [];
  const documents = deed.enclosed.filter((name) => !OWN_DOCUMENT.test(name));
  return [
    { what: 'Destinataire', name: deed.to, path },
    ...documents.map((name): Use => ({ what: 'Document', name, path })),
  ];
}

/** Meetings the learner plans bear names of their own. */
const OWN_MEETING = /^meeting-\d+$/;

function usesOfPlan(plan: Partial<MeetingPlan>, path: Path): Use[] {
  const documents = (plan.documents ?? []).filter((name) => !OWN_DOCUMENT.test(name));
  return [
    ...(plan.attendees ?? []).map((name): Use => ({ what: 'Personne de l’agenda', name, path })),
    ...(plan.room === undefined || plan.room === '' ? [] : [{ what: 'Salle', name: plan.room, path } as const]),
    ...(plan.equipment ?? []).map((name): Use => ({ what: 'Matériel', name, path })),
    ...documents.map((name): Use => ({ what: 'Document', name, path })),
  ];
}

function usesOfAgenda(deed: StepFile['agenda'], path: Path): Use[] {
  if (deed === undefined) return [];
  const people = 'owners' in deed ? deed.owners : 'to' in deed ? deed.to : 'who' in deed ? [deed.who] : [];
  const meeting = 'meeting' in deed && !OWN_MEETING.test(deed.meeting) ? [deed.meeting] : [];
  const uses: Use[] = [
    ...people.map((name): Use => ({ what: 'Personne de l’agenda', name, path })),
    ...meeting.map((name): Use => ({ what: 'Réunion', name, path })),
    ...('plan' in deed ? usesOfPlan(deed.plan, path) : []),
  ];
  // A repère is filled when the candidate plays.
  return uses.filter(({ name }) => !name.includes('{'));
}

/** What the learner draws up bears a name of its own. */
const OWN_RECORD = /^record-\d+$/;

function usesOfErp(deed: StepFile['erp'], path: Path): Use[] {
  if (deed === undefined) return [];
  const draft = 'draft' in deed ? deed.draft : null;
  const records = ['record' in deed ? deed.record : '', draft?.after ?? ''];
  const parties = ['party' in deed ? deed.party : '', draft?.party ?? ''];
  const products = ['product' in deed ? deed.product : '', ...(draft?.lines ?? []).map(({ product }) => product)];
  const named = (what: Use['what'], names: readonly string[]): Use[] =>
    names.filter((name) => name !== '' && !OWN_RECORD.test(name)).map((name) => ({ what, name, path }));
  return [
    ...named('Pièce de la gestion', records),
    ...named('Tiers', parties),
    ...named('Article', products),
    ...named('Personne à qui demander', deed.do === 'askVisa' ? [deed.from] : []),
  ];
}

function usesOfStep(step: StepFile, path: Path): Use[] {
  const said = [step.say, step.interruptWith].filter((name) => name !== undefined);
  const uses: (Use | null)[] = [
    ...said.map((name): Use => ({ what: 'Réplique', name, path })),
    ...(step.tryOneOf ?? []).map((name): Use => ({ what: 'Réplique', name, path })),
    step.listen === undefined ? null : { what: 'Personne', name: step.listen, path },
    step.look === undefined ? null : { what: 'Regard', name: step.look, path },
    step.read === undefined ? null : { what: 'Procédure', name: step.read, path },
    step.register === undefined ? null : { what: 'Personne', name: step.register.who, path },
    step.message === undefined ? null : { what: 'Appel', name: step.message.call, path },
  ];
  const own = [
    ...uses.filter((use) => use !== null),
    ...usesOfAgenda(step.agenda, path),
    ...usesOfErp(step.erp, path),
    ...usesOfDocuments(step.documents, path),
    ...usesOfLetters(step.letters, path),
  ];
  return [...own, ...usesOfSteps(step.block ?? [], [...path, 'block'])];
}

const usesOfSteps = (steps: readonly StepFile[], path: Path): Use[] =>
  steps.flatMap((step, rank) => usesOfStep(step, [...path, rank]));

function usesOf({ file }: ReadCandidate): Use[] {
  const { edit } = file;
  const brought = edit && 'with' in edit ? edit.with : edit && 'insert' in edit ? edit.insert : [];
  return [
    ...usesOfSteps(file.steps, ['steps']),
    ...file.whenever.flatMap(({ steps }, rank) => usesOfSteps(steps, ['whenever', rank, 'steps'])),
    ...usesOfSteps(brought, ['edit']),
    ...Object.keys(file.hurts ?? {}).map((name): Use => ({ what: 'Critère', name, path: ['hurts', name] })),
    ...Object.keys(file.expects ?? {}).map((name): Use => ({ what: 'Critère', name, path: ['expects', name] })),
    ...Object.keys(file.when?.draw ?? {}).map((name): Use => ({ what: 'Tirage', name, path: ['when', 'draw', name] })),
  ];
}

/** Every name of the candidates that the situation does not know. */
export function checkNames(scenario: Scenario, read: readonly ReadCandidate[]): CandidateDiagnostic[] {
  const known = listKnown(scenario);
  return read.flatMap((one) => {
    const elsewhere =
      one.file.situation === scenario.id
        ? []
        : [
            makeCandidateDiagnostic('CA007', one.document.locate(['situation']), {
              situation: one.file.situation,
              expected: scenario.id,
            }),
          ];
    const unknown = usesOf(one)
      .filter(({ what, name }) => !known[what].includes(name))
      .map(({ what, name, path }) =>
        makeCandidateDiagnostic('CA005', one.document.locate(path), { what, name, known: known[what] }),
      );
    return [...elsewhere, ...unknown];
  });
}
