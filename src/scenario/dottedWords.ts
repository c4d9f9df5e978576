/**
 * The two small languages of dotted words: marks (`act.visiteur.reformulate`) and triggers (`reply.greet`). Each head
 * says what its parts must name. One grammar for both; the marks are those `model/marks.ts` makes.
 */
import { TOOLS } from '../model/act.ts';
import { ANSWERS } from '../model/agenda.ts';
import { RECORD_TYPES } from '../model/erp.ts';
import { DEPARTURES, MOODS, NEEDS, PLACES, SPEECH_ACTS } from '../model/person.ts';
import type { NameKind, Names } from './names.ts';

/** A part is a name of a kind, or one of a closed list of words. */
export type Part = { readonly names: NameKind } | { readonly among: readonly string[] };
/** The forms a head may take: a list of parts for each. */
export type Grammar = Readonly<Record<string, readonly (readonly Part[])[]>>;

const names = (kind: NameKind): Part => ({ names: kind });
const among = (words: readonly string[]): Part => ({ among: words });

const CALL_STATES = ['rang', 'answered', 'missed', 'held', 'transferred', 'ended'];
const MAIL_STATES = ['arrived', 'read', 'answered', 'forwarded', 'handled', 'exported'];
const HELPERS = ['superior', 'security'];
const MEETING_STATES = ['planned', 'changed', 'moved', 'room', 'cancelled', 'invited', 'reminded'];
const RECORD_STATES = [
  'opened',
  'compared',
  'recorded',
  'approved',
  'blocked',
  'disputed',
  'credit-asked',
  'visa-asked',
  'visa-given',
  'visa-refused',
  'annotated',
  'drawn-up',
];

export const MARKS: Grammar = {
  said: [[names('utterance')]],
  act: [[names('character'), among(SPEECH_ACTS)]],
  known: [[names('info')]],
  told: [[names('character'), names('claim')]],
  promised: [[names('promise')]],
  opened: [[among(TOOLS)]],
  read: [[names('procedure')]],
  file: [[names('file')]],
  call: [[names('call'), among(CALL_STATES)]],
  message: [[names('call')]],
  mail: [[names('mail'), among(MAIL_STATES)]],
  mailed: [[], [names('addressee')]],
  wrote: [[names('writing')]],
  document: [[names('document')]],
  registered: [[names('character')]],
  badge: [[names('character')]],
  hazard: [[names('hazard')]],
  mood: [[names('character'), among(MOODS)]],
  need: [[names('character'), among(NEEDS)]],
  at: [[names('character'), among(PLACES)]],
  left: [[names('character')], [names('character'), among(DEPARTURES)]],
  threat: [[names('character')]],
  help: [[among(HELPERS)]],
  report: [[]],
  line: [[names('line')]],
  dialled: [[names('extension')]],
  // The agenda.
  shown: [[names('owner')]],
  'slots-searched': [[]],
  meeting: [[names('meeting'), among(MEETING_STATES)]],
  invited: [[names('meeting'), names('owner')]],
  reminded: [[names('meeting'), names('owner')]],
  answered: [
    [names('meeting'), names('owner')],
    [names('meeting'), names('owner'), among(ANSWERS)],
  ],
  noted: [[names('meeting'), names('owner')]],
  task: [[]],
  // The business software.
  record: [[names('record'), among(RECORD_STATES)]],
  party: [[names('party')]],
  product: [[names('product')]],
  'iban-changed': [[names('party')]],
  'drawn-up': [[among(RECORD_TYPES)]],
  // Documents and letters.
  compared: [[names('document')]],
  filed: [[names('document')]],
  version: [[names('document')]],
  annotated: [[names('document')]],
  shared: [[names('document')]],
  binned: [[names('document')]],
  'text-kept': [[]],
  lettered: [[], [names('addressee')]],
  'file-joined': [[]],
};

export const TRIGGERS: Grammar = {
  arrives: [[]],
  reply: [[], [among(SPEECH_ACTS)]],
  said: [[names('utterance')]],
  told: [[names('claim')]],
  promised: [[names('promise')]],
  answers: [[names('info')]],
  waits: [[]],
  ignored: [[]],
  'phone-taken': [[]],
  screen: [[]],
  returns: [[]],
  silence: [[]],
  'mood-up': [[]],
  'mood-down': [[]],
  threatens: [[]],
  opens: [[]],
  resumed: [[]],
  invited: [[]],
  leaves: [[among(DEPARTURES)]],
};

export type WordFault =
  | { readonly kind: 'head'; readonly head: string; readonly heads: readonly string[] }
  | { readonly kind: 'form'; readonly form: string }
  | { readonly kind: 'name'; readonly names: NameKind; readonly part: string }
  | { readonly kind: 'value'; readonly part: string; readonly allowed: readonly string[] };

/** What is wrong with a dotted word, or null. */
export function findWordFault(word: string, grammar: Grammar, known: Names): WordFault | null {
  const [head = '', ...parts] = word.split('.');
  const forms = Object.hasOwn(grammar, head) ? grammar[head] : undefined;
  if (forms === undefined) return { kind: 'head', head, heads: Object.keys(grammar) };
  const form = forms.find((one) => one.length === parts.length);
  if (form === undefined) return { kind: 'form', form: describeForms(head, forms) };
  for (const [rank, expected] of form.entries()) {
    const part = parts[rank] ?? '';
    if ('names' in expected) {
      if (!known.has(expected.names, part)) return { kind: 'name', names: expected.names, part };
    } else if (!expected.among.includes(part)) return { kind: 'value', part, allowed: expected.among };
  }
  return null;
}

const PART_NAMES: Readonly<Record<NameKind, string>> = {
  character: 'personne',
  person: 'personne',
  persona: 'identité',
  utterance: 'réplique',
  line: 'ligne',
  info: 'information',
  claim: 'affirmation',
  promise: 'promesse',
  call: 'appel',
  file: 'dossier',
  contact: 'contact',
  address: 'contact',
  addressee: 'contact ou collègue',
  document: 'document',
  mail: 'message',
  box: 'boîte partagée',
  writing: 'écrit',
  hazard: 'aléa',
  indicator: 'indicateur',
  ending: 'fin',
  draw: 'tirage',
  text: 'texte',
  extension: 'poste',
  procedure: 'procédure',
  colleague: 'collègue',
  service: 'service',
  owner: 'personne de l’agenda',
  room: 'salle',
  equipment: 'matériel',
  meeting: 'réunion',
  record: 'pièce',
  party: 'tiers',
  product: 'article',
  shelf: 'dossier partagé',
};

function describeForms(head: string, forms: readonly (readonly Part[])[]): string {
  return forms
    .map(
      (form) =>
        `« ${[head, ...form.map((part) => `<${'names' in part ? PART_NAMES[part.names] : part.among.slice(0, 3).join('|')}>`)].join('.')} »`,
    )
    .join(' ou ');
}
