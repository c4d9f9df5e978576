/** Telling people of a meeting, or reminding them: to whom, and in which words. What is typed is kept until it leaves. */
import { useState } from 'react';
import type { MeetingView } from '../../../session/programs/agenda.ts';
import { Button, Sheet, Strip, TextArea } from '../../../ui/index.ts';
import { CheckList } from './CheckList.tsx';
import styles from './MeetingForm.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';

type How = 'invite' | 'remind';

/** Whom one most likely writes to: those who know nothing of it yet, or those who have not answered. */
function listLikely(how: How, { answers }: MeetingView): readonly string[] {
  const wanted = answers.filter(({ sign }) => (how === 'invite' ? sign === 'untold' : sign === 'waiting'));
  return (wanted.length === 0 && how === 'invite' ? answers : wanted).map(({ who }) => who);
}

function titleOf(how: How, { isCancelled, title }: MeetingView): string {
  if (how === 'remind') return `Relancer\u00a0: ${title}`;
  return isCancelled ? `Prévenir de l’annulation\u00a0: ${title}` : `Envoyer l’invitation\u00a0: ${title}`;
}

function SendForm({
  desk,
  how,
  meeting,
}: {
  readonly desk: AgendaDesk;
  readonly how: How;
  readonly meeting: MeetingView;
}) {
  const { draft } = desk;
  const [fault, setFault] = useState<string | null>(null);
  const [to, setTo] = useState(() =>
    draft.read('to') === '' ? listLikely(how, meeting) : draft.read('to').split(' '),
  );
  const key = `${how}.${meeting.id}`;
  const send = () => {
    const why = desk.send(how, meeting, to, draft.read(key));
    setFault(why);
    if (why !== null) return;
    draft.write(key, '');
    desk.openSheet(null);
  };
  const asked = how === 'invite' ? meeting.answers : meeting.answers.filter(({ sign }) => sign !== 'untold');
  return (
    <div className={styles.form}>
      <p>
        {meeting.isCancelled ? 'Réunion annulée' : meeting.when}
        {meeting.documents.length === 0 ? '' : `, avec ${meeting.documents.map(({ title }) => title).join(', ')}`}
      </p>
      {fault === null ? null : <Strip tone="fault">{fault}</Strip>}
      <CheckList
        label="À"
        choices={asked.map(({ who, name, words: said }) => ({ id: who, label: name, note: said }))}
        chosen={to}
        onChange={setTo}
      />
      <TextArea label="Message" rows={3} value={draft.read(key)} onChange={(text) => draft.write(key, text)} />
      <div className={styles.line}>
        <Button look="ruled" variant="primary" icon={how === 'invite' ? 'send' : 'bell'} onPress={send}>
          {how === 'invite' ? 'Envoyer' : 'Relancer'}
        </Button>
      </div>
    </div>
  );
}

export function SendSheet({ desk }: { readonly desk: AgendaDesk }) {
  const { sheet, place } = desk;
  const { meeting } = place;
  const how = sheet === 'invite' || sheet === 'remind' ? sheet : null;
  return (
    <Sheet
      isOpen={how !== null && meeting !== null}
      onOpenChange={() => desk.openSheet(null)}
      title={how === null || meeting === null ? '' : titleOf(how, meeting)}
    >
      {how === null || meeting === null ? null : (
        <SendForm key={`${how} ${meeting.id}`} desk={desk} how={how} meeting={meeting} />
      )}
    </Sheet>
  );
}
