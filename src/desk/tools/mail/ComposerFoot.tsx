/** What can be done with a message being written: send it, join a document, mark it urgent, begin from a model, throw it away. */
import type { MailboxView, MailView } from '../../../session/view.ts';
import { Button, IconButton, Menu } from '../../../ui/index.ts';
import type { MailDraft } from '../../drafts/mailDrafts.ts';
import { fillFromTemplate } from './fillFromTemplate.ts';
import styles from './MailComposer.module.css';
import { signatureOf } from './mailPlaces.ts';
import { words } from './mailWords.ts';
import type { MailDesk } from './useMailDesk.ts';

/** Every document of the mailbox once, by its file name. */
export function listDocuments(mailbox: Pick<MailboxView, 'mails'>): MailView['attachments'] {
  const all = new Map(mailbox.mails.flatMap(({ attachments }) => attachments.map((file) => [file.id, file] as const)));
  return [...all.values()].sort((a, b) => a.name.localeCompare(b.name, 'fr', { numeric: true }));
}

export interface ComposerFootProps {
  readonly draft: MailDraft;
  readonly desk: MailDesk;
  readonly onSpelling: () => void;
}

export function ComposerFoot({ draft, desk, onSpelling }: ComposerFootProps) {
  const { mailbox, write, throwAway } = desk;
  const documents = listDocuments(mailbox);
  const isHigh = draft.priority === 'high';
  const fillIn = (id: string) => {
    const template = mailbox.templates.find((one) => one.id === id);
    if (template !== undefined)
      write(draft.key, fillFromTemplate(draft, template, signatureOf(mailbox, draft.origin.from)));
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
          label={words.useTemplate}
          entries={mailbox.templates.map(({ id, title }) => ({ id, label: title, icon: 'page' }))}
          onChoose={fillIn}
        >
          <IconButton icon="page" look="plain" label={words.useTemplate} />
        </Menu>
      )}
      <IconButton icon="check" look="ruled" label={words.spelling} onPress={onSpelling} />
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
