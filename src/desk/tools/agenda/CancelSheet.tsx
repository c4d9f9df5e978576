/** Cancelling a meeting: asked once, with a note for the record. Nobody is told by it: that is sent afterwards. */
import { Button, Sheet, Strip, TextArea } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import styles from './MeetingForm.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';

export function CancelSheet({ desk }: { readonly desk: AgendaDesk }) {
  const { meeting } = desk.place;
  const { fault, settle, close } = useSheetDeed(() => desk.openSheet(null));
  const key = `cancel.${meeting?.id ?? ''}`;
  const cancel = () => {
    if (meeting === null) return;
    const why = desk.cancel(meeting, desk.draft.read(key));
    settle(why, () => desk.draft.write(key, ''));
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
        {fault === undefined ? null : <Strip tone="fault">{fault}</Strip>}
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
