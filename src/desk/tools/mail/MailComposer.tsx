/**
 * A message being written: to whom, about what, its words, what is joined. Each letter is a draft at once. Asks before sending
 * only when something of the form is missing; says what was refused beside what it is about. What a good message holds is not
 * said here.
 */
import { type RefObject, useEffect, useRef, useState } from 'react';
import { MYSELF } from '../../../model/mail.ts';
import type { MailView } from '../../../session/view.ts';
import { Button, Icon, Menu, Strip } from '../../../ui/index.ts';
import type { AddressFieldName, MailDraft } from '../../drafts/mailDrafts.ts';
import { countSpelling, type SpelledArea, SpelledField, type Spelling } from '../../spelling/index.ts';
import { useKeyTable } from '../frame/index.ts';
import { AddressField } from './AddressField.tsx';
import { showAddress } from './addressBook.ts';
import { findCaret, quoteMail } from './beginDraft.ts';
import { ComposerFoot, listDocuments } from './ComposerFoot.tsx';
import styles from './MailComposer.module.css';
import { signatureOf } from './mailPlaces.ts';
import { words } from './mailWords.ts';
import { Quoted } from './Quoted.tsx';
import { SendQuestion } from './SendQuestion.tsx';
import type { MailDesk } from './useMailDesk.ts';
import { listMissing } from './whatIsMissing.ts';

export interface MailComposerProps {
  readonly draft: MailDraft;
  readonly desk: MailDesk;
  /** Of its words. */
  readonly spelling: Spelling;
  /** The message answered or forwarded. */
  readonly quoted: MailView | null;
  readonly onDocument: (attachment: MailView['attachments'][number]) => void;
}

const FIELDS: readonly { readonly field: AddressFieldName; readonly label: string }[] = [
  { field: 'to', label: words.to },
  { field: 'cc', label: words.cc },
  { field: 'bcc', label: words.bcc },
];

function nameDraft(draft: MailDraft, quoted: MailView | null): string {
  if (quoted === null || draft.origin.how === 'new') return words.newMail;
  const { name } = quoted.from;
  if (draft.origin.how === 'forward') return words.forwardOf(name);
  return draft.origin.how === 'reply' ? words.answerTo(name) : words.answerAll(name);
}

/** Where a refusal bites: at the first field that holds something one cannot write to, or at « À » when nobody is there. */
function findRefusedField(draft: MailDraft, desk: MailDesk): AddressFieldName | null {
  const { contacts } = desk.mailbox;
  const isEmpty = FIELDS.every(({ field }) => draft[field].length === 0 && draft.typed[field].trim() === '');
  if (isEmpty) return 'to';
  const wrong = FIELDS.find(
    ({ field }) =>
      draft.typed[field].trim() !== '' || draft[field].some((one) => !showAddress(contacts, one).isWritable),
  );
  return wrong?.field ?? null;
}

function AddressRows(props: {
  readonly draft: MailDraft;
  readonly desk: MailDesk;
  readonly refused: { readonly field: AddressFieldName | null; readonly why: string };
}) {
  const { draft, desk, refused } = props;
  const [isHiddenAsked, setHiddenAsked] = useState(false);
  const isHiddenShown = isHiddenAsked || draft.bcc.length > 0 || draft.typed.bcc !== '';
  const askForHidden = (
    <Button look="ruled" variant="plain" aria-label={words.addBcc} onPress={() => setHiddenAsked(true)}>
      {words.bcc}
    </Button>
  );
  return FIELDS.filter(({ field }) => field !== 'bcc' || isHiddenShown).map(({ field, label }) => (
    <AddressField
      key={field}
      label={label}
      contacts={desk.mailbox.contacts}
      addresses={draft[field]}
      typed={draft.typed[field]}
      fault={refused.field === field ? refused.why : null}
      isFirst={field === 'to' && draft.to.length === 0}
      takesFocus={field === 'bcc' && isHiddenAsked}
      more={field === 'cc' && !isHiddenShown ? askForHidden : null}
      onChange={(addresses, letters) =>
        desk.write(draft.key, { [field]: addresses, typed: { ...draft.typed, [field]: letters } })
      }
    />
  ));
}

/** In whose name it goes, where there is a choice. */
function SenderRow({ draft, desk }: Pick<MailComposerProps, 'draft' | 'desk'>) {
  const { boxes } = desk.mailbox;
  const held = draft.origin.from ?? MYSELF;
  const sender = boxes.find(({ id }) => id === held);
  if (boxes.length < 2 || sender === undefined) return null;
  return (
    <div className={styles.sender}>
      <span aria-hidden="true">{words.from}</span>
      <Menu
        label={words.senders}
        entries={boxes.map(({ id, name, address }) => ({
          id,
          label: `${name} <${address}>`,
          icon: id === MYSELF ? 'person' : 'group',
          isDisabled: id === held,
        }))}
        onChoose={(id) => desk.changeSender(draft, id)}
      >
        <Button look="ruled" variant="plain" aria-label={words.sender(sender.name, sender.address)}>
          <span className={styles.senderName}>
            <b>{sender.name}</b> {sender.address}
            <Icon name="down" />
          </span>
        </Button>
      </Menu>
    </div>
  );
}

function Files({ draft, desk, onDocument }: Pick<MailComposerProps, 'draft' | 'desk' | 'onDocument'>) {
  const documents = listDocuments(desk.mailbox);
  if (draft.attachments.length === 0) return null;
  const remove = (id: string) =>
    desk.write(draft.key, { attachments: draft.attachments.filter((other) => other !== id) });
  return (
    <ul className={styles.files} aria-label={words.files}>
      {draft.attachments.map((id) => {
        const file = documents.find((one) => one.id === id);
        const name = file?.name ?? id;
        return (
          <li key={id} className={styles.file}>
            <button type="button" onClick={() => (file === undefined ? undefined : onDocument(file))}>
              <Icon name="clip" />
              {name}
            </button>
            <button type="button" aria-label={words.detach(name)} onClick={() => remove(id)}>
              <Icon name="close" />
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** The words: the caret where one goes on writing. */
function Words(props: {
  readonly draft: MailDraft;
  readonly desk: MailDesk;
  readonly spelling: Spelling;
  readonly field: RefObject<SpelledArea | null>;
}) {
  const { draft, desk, spelling, field } = props;
  const isFirst = draft.to.length > 0;
  const begins = useRef({ isFirst, caret: findCaret(draft.body, signatureOf(desk.mailbox, draft.origin.from)) });
  useEffect(() => {
    const area = field.current?.area;
    if (!begins.current.isFirst || area == null) return;
    area.focus({ preventScroll: true });
    area.setSelectionRange(begins.current.caret, begins.current.caret);
  }, [field]);
  return (
    <SpelledField
      ref={field}
      className={styles.words}
      label={words.text}
      {...(isFirst ? { 'data-first': true } : {})}
      data-entry
      value={draft.body}
      onChange={(body) => desk.write(draft.key, { body })}
      spelling={spelling}
    />
  );
}

export function MailComposer({ draft, desk, spelling, quoted, onDocument }: MailComposerProps) {
  const field = useRef<SpelledArea>(null);
  const [isAsking, setAsking] = useState(false);
  const [refused, setRefused] = useState<{ readonly field: AddressFieldName | null; readonly why: string } | null>(
    null,
  );
  const form = useRef<HTMLFormElement>(null);
  const missing = listMissing(draft, signatureOf(desk.mailbox, draft.origin.from));

  useEffect(() => {
    // A message to nobody yet begins with whom it goes to.
    if (document.activeElement?.closest('form') === form.current) return;
    form.current?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, []);

  const send = () => {
    const why = desk.send(draft, countSpelling(draft.body, spelling));
    if (why !== null) setRefused({ field: findRefusedField(draft, desk), why });
  };
  const ask = () => {
    setRefused(null);
    if (missing.length > 0) setAsking(true);
    else send();
  };
  // Wherever the focus is: even on a button, which would take Enter for a press.
  useKeyTable({ 'Control+Enter': ask });
  return (
    <form
      ref={form}
      className={styles.composer}
      aria-label={nameDraft(draft, quoted)}
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
      onKeyDown={(event) => {
        // From another field of the message too.
        if (event.key !== 'F7' || event.defaultPrevented) return;
        event.preventDefault();
        field.current?.goToNextWord();
      }}
    >
      <h3 className={styles.title}>{nameDraft(draft, quoted)}</h3>
      <div className={styles.page}>
        <SenderRow draft={draft} desk={desk} />
        <AddressRows draft={draft} desk={desk} refused={refused ?? { field: null, why: '' }} />
        <label className={styles.subject}>
          <span>{words.subject}</span>
          <input
            type="text"
            autoComplete="off"
            value={draft.subject}
            onChange={(event) => desk.write(draft.key, { subject: event.target.value })}
          />
          {draft.priority === 'high' ? (
            <span className={styles.urgent}>
              <Icon name="priority" />
              {words.priority}
            </span>
          ) : null}
        </label>
        <Files draft={draft} desk={desk} onDocument={onDocument} />
        <Words draft={draft} desk={desk} spelling={spelling} field={field} />
        {quoted === null ? null : (
          <div className={styles.quoted}>
            <Quoted quote={quoteMail(quoted)} />
          </div>
        )}
      </div>
      {refused !== null && refused.field === null ? <Strip tone="fault">{refused.why}</Strip> : null}
      <ComposerFoot draft={draft} desk={desk} onSpelling={() => field.current?.goToNextWord()} />
      <SendQuestion missing={missing} isOpen={isAsking} onClose={() => setAsking(false)} onSend={send} />
    </form>
  );
}
