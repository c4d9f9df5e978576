/** What is done with the telephone, the papers and the files, said in French. Judges nothing. */

import type { LogEntry } from '../../model/log.ts';
import { quote } from '../../model/phrases.ts';
import { findAnswerer } from '../spans.ts';
import { own, type Told } from './deed.ts';
import type { Names } from './names.ts';

type Entry<K extends LogEntry['kind']> = Extract<LogEntry, { kind: K }>;

const OUTCOMES: Readonly<Record<Entry<'dialled'>['outcome'], string>> = {
  answered: 'on répond',
  busy: 'occupé',
  absent: 'pas de réponse',
  unknown: 'numéro inconnu',
};

/** « poste 214 » for an extension, « 02 61 91 40 12 » for a number. */
const sayNumber = (typed: string): string => (/^\d{1,4}$/.test(typed) ? `poste ${typed}` : typed);

/** « Vous appelez M. Costa, poste 210 », « Vous appelez le poste 220 : occupé » */
function tellCall({ extension, outcome }: Entry<'dialled'>, answerer: string, names: Names): Told {
  const number = sayNumber(extension);
  return answerer === ''
    ? own('phone', `Vous appelez le ${number}\u00a0: ${OUTCOMES[outcome]}`)
    : own('phone', `Vous appelez ${names.person(answerer)}, ${number}`);
}

function tellSlip({ slip }: Entry<'messageSent'>, names: Names): Told {
  const to = slip.recipient === '' ? '' : ` à ${names.person(slip.recipient)}`;
  return own('messages', `Vous transmettez un message${to}`, slip.text.trim() || slip.subject.trim());
}

/** Null: nothing of these tools. */
export function tellDesk(entry: LogEntry, names: Names, log: readonly LogEntry[]): Told | null {
  switch (entry.kind) {
    case 'dialled':
      return tellCall(entry, entry.outcome === 'answered' ? findAnswerer(log, entry.seq) : '', names);
    case 'procedureRead':
      return own('procedures', `Vous lisez la procédure ${quote(names.procedure(entry.procedure))}`);
    case 'messageSent':
      return tellSlip(entry, names);
    case 'reportSent':
      return own('report', 'Vous envoyez le compte rendu', entry.report.facts.trim());
    case 'filesSearched':
      return own('files', `Vous cherchez ${quote(entry.query)} dans les dossiers`);
    case 'fileOpened':
      return own('files', `Vous ouvrez le dossier ${entry.file}`);
    case 'visitorRegistered':
      return own('register', `Vous inscrivez ${names.person(entry.who)} au registre`);
    case 'documentOpened':
      return own('documents', `Vous ouvrez ${quote(names.document(entry.document))}`);
    default:
      return null;
  }
}
