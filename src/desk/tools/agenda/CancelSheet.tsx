/** Cancelling a meeting: asked once, with a note for the record. Nobody is told by it: that is sent afterwards. */
import { useState } from 'react';
import { Button, Sheet, Strip, TextArea } from '../../../ui/index.ts';
import styles from './MeetingForm.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';

export function CancelSheet({ desk }: { readonly desk: AgendaDesk }) {
  const { meeting } = desk.place;
  const [fault, setFault] = useState<string | null>(null);
  const key = `cancel.${meeting?.id ?? ''}`;
  const close = () => {
    setFault(null);
    desk.openSheet(null);
  };
  const cancel = () => {
    if (meeting === null) return;
    const why = desk.cancel(meeting, desk.draft.read(key));
    setFault(why);
    if (why !== null) return;
    desk.draft.write(key, '');
    desk.openSheet(null);
  };
  return (
    <Sheet
      isOpen={desk.sheet === 'cancel' && meeting !== null}
      onOpenChange={close}
      title={`Annuler la réunion${'\u00a0'}: ${meeting?.title ?? ''}`}
      actions={
        <>
          <Button look="ruled" variant="alarm" icon="trash" onPress={cancel}>
            Annuler la réunion
          </Button>
          <Button look="ruled" onPress={close}>
            La garder
          </Button>
        </>
      }
    >
      <div className={styles.form}>
        {fault === null ? null : <Strip tone="fault">{fault}</Strip>}
        <p>La salle et le matériel redeviennent libres. Les participants ne sont pas encore prévenus.</p>
        <TextArea
          label="Motif"
          rows={2}
          value={desk.draft.read(key)}
          onChange={(text) => desk.draft.write(key, text)}
        />
      </div>
    </Sheet>
  );
}
