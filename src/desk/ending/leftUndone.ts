/**
 * What would be left undone if the situation ended now, in French sentences. It lists what is open, never what would have
 * been right. Knows the view and the drafts.
 */
import type { SessionView } from '../../session/view.ts';
import { type Drafts, isLineBegun, isMessageBegun, isReportBegun } from '../drafts/drafts.ts';
import { listBegunMails } from '../drafts/mailDrafts.ts';
import { isKept, readOpenTexts } from '../tools/letters/openTexts.ts';

export interface Undone {
  readonly key: string;
  readonly text: string;
}

function listMessages(view: SessionView, drafts: Drafts): Undone[] {
  return view.phone.slips
    .filter((slip) => slip.sent === null)
    .map((slip) => {
      const draft = drafts.messages[slip.call];
      const isBegun = draft !== undefined && isMessageBegun(draft);
      const text = isBegun
        ? `Le message de l’appel «\u202f${slip.callerName}\u202f» est écrit, pas transmis.`
        : `Aucun message n’est transmis pour l’appel «\u202f${slip.callerName}\u202f».`;
      return { key: `message:${slip.call}`, text };
    });
}

function listLines(drafts: Drafts): Undone[] {
  return Object.values(drafts.register)
    .filter(isLineBegun)
    .map((entry) => {
      const who = entry.name.trim();
      const text =
        who === '' ? 'Une ligne du registre est commencée.' : `La ligne du registre pour ${who} est commencée.`;
      return { key: `line:${entry.who}`, text };
    });
}

function listReport(view: SessionView, drafts: Drafts): Undone[] {
  if (view.report.sent) return [];
  if (isReportBegun(drafts.report)) return [{ key: 'report', text: 'Le compte rendu est écrit, pas envoyé.' }];
  return view.report.expected ? [{ key: 'report', text: 'Le compte rendu d’incident n’est pas écrit.' }] : [];
}

function listMails(drafts: Drafts): Undone[] {
  return listBegunMails(drafts.mails).map(({ key, subject }) => {
    const about = subject.trim();
    const text =
      about === ''
        ? 'Un message électronique sans objet est écrit, pas envoyé.'
        : `Le message électronique «\u202f${about}\u202f» est écrit, pas envoyé.`;
    return { key: `mail:${key}`, text };
  });
}

/** Texts whose last words were not kept, and letters kept that went nowhere. */
function listTexts({ programs: { letters } }: SessionView, drafts: Drafts): Undone[] {
  if (letters === null) return [];
  const open = readOpenTexts(drafts.programs.letters ?? {});
  const findKept = (id: string) => letters.texts.find((one) => one.id === id) ?? null;
  const notKept = open.filter((one) => one.time !== '' && !isKept(one, findKept(one.text)));
  const notSent = letters.texts.filter(
    ({ id, kind, isGone }) => kind === 'letter' && !isGone && !notKept.some(({ text }) => text === id),
  );
  return [
    ...notKept.map(({ key, title }) => ({
      key: `text:${key}`,
      text: `Le texte «\u202f${title}\u202f» est écrit, pas gardé.`,
    })),
    ...notSent.map(({ id, title }) => ({
      key: `letter:${id}`,
      text: `La lettre «\u202f${title}\u202f» est gardée, pas partie.`,
    })),
  ];
}

function listPeople(view: SessionView): Undone[] {
  return view.people
    .filter((person) => ['counter', 'queue', 'seat', 'line'].includes(person.place) && person.role !== 'colleague')
    .map((person) => ({
      key: `person:${person.id}`,
      text: person.place === 'line' ? `${person.name} est encore en ligne.` : `${person.name} est encore là.`,
    }));
}

/** Everything still open, people first. Empty when all is done. */
export function listUndone(view: SessionView, drafts: Drafts): readonly Undone[] {
  return [
    ...listPeople(view),
    ...listMessages(view, drafts),
    ...listMails(drafts),
    ...listTexts(view, drafts),
    ...listLines(drafts),
    ...listReport(view, drafts),
  ];
}
