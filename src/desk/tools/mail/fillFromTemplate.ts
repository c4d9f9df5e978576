/** A message begun from a model of the house. Pure. */
import type { MailboxView } from '../../../session/view.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { findCaret } from './beginDraft.ts';

/** A model fills an empty subject, and goes before what is written already. */
export function fillFromTemplate(
  draft: MailDraft,
  template: MailboxView['templates'][number],
  signature: string,
): Pick<MailDraft, 'subject' | 'body'> {
  const caret = findCaret(draft.body, signature);
  const own = draft.body.slice(0, caret).trim();
  const text = own === '' ? template.body.trim() : `${own}\n\n${template.body.trim()}`;
  const rest = draft.body.slice(caret).trim();
  return {
    subject: draft.subject.trim() === '' ? template.subject : draft.subject,
    body: rest === '' ? text : `${text}\n\n${rest}`,
  };
}
