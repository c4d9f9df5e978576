/**
 * What one may have forgotten in a message, in French: no subject, no words, a joined file announced and none joined. It looks
 * at the form of the message alone, never at what would be right.
 */
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { foldText } from '../../phone/callState.ts';

const ANNOUNCES_A_FILE =
  /\b(?:ci[- ]?joint(?:e|es|s)?|en pieces? jointes?|(?:la|les|une|des) pieces? jointes?|en pj|je (?:vous |te )?joins|nous (?:vous )?joignons|document joint|fichier joint)\b/;

const words = {
  subject: 'Le message n’a pas d’objet.',
  body: 'Le message n’a pas de texte.',
  file: 'Le texte annonce une pièce jointe, et aucun document n’est joint.',
};

export function listMissing(
  draft: Pick<MailDraft, 'subject' | 'body' | 'attachments'>,
  signature: string,
): readonly string[] {
  const own = signature !== '' && draft.body.endsWith(signature) ? draft.body.slice(0, -signature.length) : draft.body;
  return [
    ...(draft.subject.trim() === '' ? [words.subject] : []),
    ...(own.trim() === '' ? [words.body] : []),
    ...(draft.attachments.length === 0 && ANNOUNCES_A_FILE.test(foldText(own)) ? [words.file] : []),
  ];
}
