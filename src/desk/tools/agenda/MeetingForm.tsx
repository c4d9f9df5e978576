/** A meeting in words, for whoever would rather type than drag: a new one, or one changed. What is typed is kept until it is used. */
import type { MeetingPlan } from '../../../model/agenda.ts';
import { Button, Select, Sheet, Strip, TextArea, TextField } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import { CheckList } from './CheckList.tsx';
import { ClockField } from './ClockField.tsx';
import { DayField } from './DayField.tsx';
import styles from './MeetingForm.module.css';
import { changesOf, keyOfDraft, type MeetingDraft, readMeetingDraft, writeMeetingDraft } from './meetingDraft.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';

type Write = (words: Partial<MeetingPlan>) => void;

function Times({ plan, write }: { readonly plan: MeetingPlan; readonly write: Write }) {
  return (
    <div className={styles.line}>
      <DayField label="Jour" value={plan.day} onChange={(day) => write({ day })} />
      <ClockField label="De" value={plan.from} onChange={(from) => write({ from })} />
      <ClockField label="À" value={plan.to} onChange={(to) => write({ to })} />
    </div>
  );
}

function Fields({
  desk,
  plan,
  write,
}: {
  readonly desk: AgendaDesk;
  readonly plan: MeetingPlan;
  readonly write: Write;
}) {
  const { people, rooms, things, documents } = desk.view;
  return (
    <>
      <TextField label="Titre" value={plan.title} onChange={(title) => write({ title })} />
      <Times plan={plan} write={write} />
      <Select
        label="Salle"
        choices={[{ id: '', label: 'Sans salle' }, ...rooms.map(({ id, name, note }) => ({ id, label: name, note }))]}
        value={plan.room}
        onChange={(room) => write({ room })}
        className={styles.room ?? ''}
      />
      <CheckList
        label="Participants"
        choices={people.map(({ id, name, note }) => ({ id, label: name, note }))}
        chosen={plan.attendees}
        onChange={(attendees) => write({ attendees })}
      />
      {things.length === 0 ? null : (
        <CheckList
          label="Matériel"
          choices={things.map(({ id, name, note }) => ({ id, label: name, note }))}
          chosen={plan.equipment}
          onChange={(equipment) => write({ equipment })}
        />
      )}
      {documents.length === 0 ? null : (
        <CheckList
          label="Documents joints à l’invitation"
          choices={documents.map(({ id, title }) => ({ id, label: title }))}
          chosen={plan.documents}
          onChange={(chosen) => write({ documents: chosen })}
        />
      )}
      <TextArea label="Note" rows={2} value={plan.note} onChange={(note) => write({ note })} />
    </>
  );
}

export function MeetingForm({ desk }: { readonly desk: AgendaDesk }) {
  const { fault, forgive, settle, close } = useSheetDeed(() => desk.openSheet(null));
  const key = keyOfDraft(desk.draft.read('form'));
  const draft = readMeetingDraft(desk.draft.read(key));
  const isOpen = desk.sheet === 'form' && draft !== null;
  const changed = desk.view.meetings.find(({ id }) => id === draft?.meeting);
  const keep = (next: MeetingDraft) => {
    forgive();
    desk.draft.write(key, writeMeetingDraft(next));
  };
  const save = () => {
    if (draft === null) return;
    const why =
      changed === undefined ? desk.plan(draft.plan) : desk.change(changed, changesOf(changed.plan, draft.plan));
    settle(why, () => desk.draft.write(key, ''));
  };
  return (
    <Sheet
      isOpen={isOpen}
      onOpenChange={close}
      title={changed === undefined ? 'Nouvelle réunion' : `Modifier${'\u00a0'}: ${changed.title}`}
      actions={
        <>
          {/* Beside the verb refused: the fields may have been scrolled away. */}
          {fault === undefined ? null : (
            <div className={styles.fault}>
              <Strip tone="fault">{fault}</Strip>
            </div>
          )}
          <Button look="ruled" variant="primary" icon="check" onPress={save}>
            Enregistrer
          </Button>
          <Button
            look="ruled"
            onPress={() => {
              desk.draft.write(key, '');
              close();
            }}
          >
            Abandonner
          </Button>
        </>
      }
    >
      {draft === null ? null : (
        <div className={styles.form}>
          <Fields
            desk={desk}
            plan={draft.plan}
            write={(some) => keep({ ...draft, plan: { ...draft.plan, ...some } })}
          />
        </div>
      )}
    </Sheet>
  );
}
