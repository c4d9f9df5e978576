/**
 * The pad of telephone messages: one slip per call, a draft until it leaves, then what was sent.
 * Knows calls and drafts; whether a message is complete is not said here.
 */
import { useState } from 'react';
import type { MessageSlip } from '../../../model/act.ts';
import type { CallId } from '../../../model/ids.ts';
import type { PhoneView } from '../../../session/view.ts';
import {
  Button,
  EmptyState,
  joinClasses,
  moveByArrows,
  RadioGroup,
  Strip,
  TextArea,
  TextField,
} from '../../../ui/index.ts';
import { isMessageBegun, readMessageDraft } from '../../drafts/drafts.ts';
import { readBackNumber } from '../../phone/callState.ts';
import { DeskPaper } from '../frame/DeskPaper.tsx';
import { SendSheet } from '../parts/SendSheet.tsx';
import { SuggestedField } from '../parts/SuggestedField.tsx';
import type { ToolProps } from '../tool.ts';
import styles from './MessagesTool.module.css';

const NO_BREAK = '\u00a0';
const words = {
  title: 'Messages téléphoniques',
  calls: 'Appels',
  sent: 'transmis',
  begun: 'brouillon',
  blank: 'à écrire',
  recipient: 'Destinataire',
  name: 'Appel de',
  number: 'Numéro à rappeler',
  readBack: (number: string) => `Se relit${NO_BREAK}: ${number}`,
  subject: 'Objet',
  urgency: 'Urgence',
  normal: 'Normal',
  urgent: 'Urgent',
  text: 'Message',
  send: 'Transmettre',
  sendTitle: 'Transmettre ce message\u202f?',
  sendWarning: 'Le message part tel quel et ne se reprend pas.',
  done: 'Le message est transmis.',
  empty: 'Aucun message à écrire',
  emptyHelp: 'Après un appel, la fiche de message vous attend ici.',
  sentTitle: (call: string) => `Message transmis, appel ${call}`,
};

function nameUrgency(urgency: MessageSlip['urgency']): string {
  if (urgency === '') return '';
  return urgency === 'urgent' ? words.urgent : words.normal;
}

function listLines(slip: MessageSlip): { name: string; value: string }[] {
  return [
    { name: words.recipient, value: slip.recipient.trim() },
    { name: words.name, value: slip.name.trim() },
    { name: words.number, value: slip.number.trim() },
    { name: words.subject, value: slip.subject.trim() },
    { name: words.urgency, value: nameUrgency(slip.urgency) },
    { name: words.text, value: slip.text.trim() },
  ];
}

function SlipForm({
  view,
  desk,
  act,
  call,
  onSent,
}: ToolProps & {
  readonly call: CallId;
  readonly onSent: (why: string | null) => void;
}) {
  const [isAsking, setAsking] = useState(false);
  const slip = readMessageDraft(desk.drafts, call);
  const write = (change: Partial<MessageSlip>) => desk.change({ write: 'message', slip: { ...slip, ...change } });
  const readBack = readBackNumber(slip.number);
  const send = () => {
    const why = act({ do: 'sendMessage', slip });
    if (why === null) desk.change({ sent: 'message', call });
    onSent(why);
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        setAsking(true);
      }}
    >
      <SuggestedField
        label={words.recipient}
        value={slip.recipient}
        suggestions={view.phone.directory.map((one) => one.name)}
        onChange={(recipient) => write({ recipient })}
      />
      <TextField autoComplete="off" label={words.name} value={slip.name} onChange={(name) => write({ name })} />
      <TextField
        autoComplete="off"
        label={words.number}
        value={slip.number}
        inputMode="tel"
        {...(readBack === slip.number.trim() ? {} : { help: words.readBack(readBack) })}
        onChange={(number) => write({ number })}
      />
      <RadioGroup<'normal' | 'urgent'>
        flow="row"
        label={words.urgency}
        value={slip.urgency === '' ? null : slip.urgency}
        choices={[
          { id: 'normal', label: words.normal },
          { id: 'urgent', label: words.urgent },
        ]}
        onChange={(urgency) => write({ urgency })}
      />
      <TextField
        autoComplete="off"
        className={styles.wide ?? ''}
        label={words.subject}
        value={slip.subject}
        onChange={(subject) => write({ subject })}
      />
      <TextArea
        autoComplete="off"
        className={styles.wide ?? ''}
        label={words.text}
        rows={4}
        value={slip.text}
        onChange={(text) => write({ text })}
      />
      <div className={styles.wide}>
        <Button variant="primary" type="submit" icon="send">
          {words.send}
        </Button>
      </div>
      <SendSheet
        title={words.sendTitle}
        warning={words.sendWarning}
        verb={words.send}
        lines={listLines(slip)}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onSend={send}
      />
    </form>
  );
}

function SentSlip({ slip, callerName }: { readonly slip: MessageSlip; readonly callerName: string }) {
  return (
    <section className={styles.sent} aria-label={words.sentTitle(callerName)}>
      <h3 className={styles.sentTitle}>{words.sentTitle(callerName)}</h3>
      <dl>
        {listLines(slip).map(({ name, value }) => (
          <div key={name} className={styles.line}>
            <dt>{name}</dt>
            <dd>{value === '' ? '–' : value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

type Call = PhoneView['slips'][number];

function noteCall(call: Call, draft: MessageSlip): string {
  if (call.sent !== null) return words.sent;
  return isMessageBegun(draft) ? words.begun : words.blank;
}

export function MessagesTool(props: ToolProps) {
  const { slips } = props.view.phone;
  const [chosenId, setChosen] = useState<CallId | null>(null);
  const [said, setSaid] = useState<{
    readonly text: string;
    readonly isFault: boolean;
  }>({ text: '', isFault: false });
  const chosen = slips.find((one) => one.call === chosenId) ?? slips.find((one) => one.sent === null) ?? slips[0];
  return (
    <DeskPaper kind="pad" icon="messages" title={words.title}>
      {chosen === undefined ? (
        <EmptyState icon="messages" title={words.empty}>
          {words.emptyHelp}
        </EmptyState>
      ) : (
        <div className={styles.pad}>
          <ul className={styles.calls} aria-label={words.calls} onKeyDown={moveByArrows}>
            {slips.map((one) => (
              <li key={one.call}>
                <button
                  type="button"
                  aria-current={one.call === chosen.call || undefined}
                  className={joinClasses(styles.call, one.call === chosen.call && styles.open)}
                  onClick={() => setChosen(one.call)}
                >
                  <b>{one.callerName}</b>
                  <small>{noteCall(one, readMessageDraft(props.desk.drafts, one.call))}</small>
                </button>
              </li>
            ))}
          </ul>
          <div className={styles.content}>
            {said.text === '' ? null : <Strip tone={said.isFault ? 'fault' : 'done'}>{said.text}</Strip>}
            {chosen.sent === null ? (
              <SlipForm
                key={chosen.call}
                {...props}
                call={chosen.call}
                onSent={(why) => {
                  setChosen(chosen.call);
                  setSaid({ text: why ?? words.done, isFault: why !== null });
                }}
              />
            ) : (
              <SentSlip slip={chosen.sent} callerName={chosen.callerName} />
            )}
          </div>
        </div>
      )}
    </DeskPaper>
  );
}
