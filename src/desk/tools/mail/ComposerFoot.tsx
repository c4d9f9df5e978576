/** What can be done with a message being written: send it, join a document, mark it urgent, begin from a model, throw it away. */
import type { MailboxView, MailView } from '../../../session/view.ts';
import { Button, IconButton, Menu } from '../../../ui/index.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { findCaret } from './beginDraft.ts';
import styles from './MailComposer.module.css';
import { words } from './mailWords.ts';
import type { MailDesk } from './useMailDesk.ts';

/** Every document of the mailbox once, by its file name. */
export function listDocuments(mailbox: Pick<MailboxView, 'mails'>): MailView['attachments'] {
  const all = new Map(mailbox.mails.flatMap(({ attachments }) => attachments.map((file) => [file.id, file] as const)));
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }));
}

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

export function ComposerFoot({ draft, desk }: { readonly draft: MailDraft; readonly desk: MailDesk }) {
  const { mailbox, write, throwAway } = desk;
  const documents = listDocuments(mailbox);
  const isHigh = draft.priority === 'high';
  const fillIn = (id: string) => {
    const template = mailbox.templates.find((one) => one.id === id);
    if (template !== undefined) write(draft.key, fillFromTemplate(draft, template, mailbox.signature));
  };
  return (
    <div className={styles.foot}>
      <Button
        look="ruled"
        variant="primary"
        icon="send"
        type="submit"
        shortcut="Ctrl ↵"
        keyShortcut="Control+Enter"
        className={styles.send ?? ''}
      >
        {words.send}
      </Button>
      <Menu
        label={words.attachWhat}
        entries={documents.map(({ id, name }) => ({
          id,
          label: name,
          icon: 'clip',
          isDisabled: draft.attachments.includes(id),
        }))}
        onChoose={(id) => write(draft.key, { attachments: [...draft.attachments, id] })}
      >
        <Button look="ruled" variant="plain" icon="clip" isDisabled={documents.length === 0}>
          {words.attach}
        </Button>
      </Menu>
      {mailbox.templates.length === 0 ? null : (
        <Menu
          label={words.templates}
          entries={mailbox.templates.map(({ id, title }) => ({ id, label: title, icon: 'page' }))}
          onChoose={fillIn}
        >
          <Button look="ruled" variant="plain" icon="page">
            {words.templates}
          </Button>
        </Menu>
      )}
      <IconButton
        icon="priority"
        look="ruled"
        label={words.priority}
        isOn={isHigh}
        onPress={() => write(draft.key, { priority: isHigh ? 'normal' : 'high' })}
      />
      <IconButton icon="trash" look="plain" label={words.throwAway} onPress={() => throwAway(draft)} />
    </div>
  );
}
