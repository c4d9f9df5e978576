/** Whose calendars are shown. */
import { Button, Sheet } from '../../../ui/index.ts';
import { CheckList } from './CheckList.tsx';
import styles from './MeetingForm.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';

export function CalendarsSheet({ desk }: { readonly desk: AgendaDesk }) {
  const { view, place } = desk;
  return (
    <Sheet
      isOpen={desk.sheet === 'calendars'}
      onOpenChange={() => desk.openSheet(null)}
      title="Agendas affichés"
      actions={
        <>
          <Button look="ruled" onPress={() => desk.showPeople(view.people.map(({ id }) => id))}>
            Tous
          </Button>
          {place.meeting === null ? null : (
            <Button look="ruled" onPress={() => desk.showPeople(place.meeting?.plan.attendees ?? [])}>
              Ceux de la réunion
            </Button>
          )}
        </>
      }
    >
      <div className={styles.form}>
        <CheckList
          label="Personnes"
          choices={view.people.map(({ id, name, note, access }) => ({
            id,
            label: name,
            note: [note, access].filter((one) => one !== '').join(', '),
          }))}
          chosen={place.people.map(({ id }) => id)}
          onChange={(ids) => {
            if (ids.length > 0) desk.showPeople(ids);
          }}
        />
      </div>
    </Sheet>
  );
}
