/** Whose calendars are on the screen. Nothing is shown before it is asked for. */
import { useState } from 'react';
import { Button, Sheet, Strip } from '../../../ui/index.ts';
import { CheckList } from './CheckList.tsx';
import styles from './MeetingForm.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';

function CalendarsForm({ desk }: { readonly desk: AgendaDesk }) {
  const { view, place } = desk;
  const [chosen, setChosen] = useState<readonly string[]>(view.shown);
  const [fault, setFault] = useState<string | null>(null);
  const { meeting } = place;
  const show = () => {
    const why = desk.showPeople(chosen);
    setFault(why);
    if (why === null) desk.openSheet(null);
  };
  return (
    <div className={styles.form}>
      {fault === null ? null : <Strip tone="fault">{fault}</Strip>}
      <CheckList
        label="Personnes"
        choices={view.people.map(({ id, name, note, access }) => ({
          id,
          label: name,
          note: [note, access.charAt(0).toLocaleLowerCase('fr') + access.slice(1)].filter(Boolean).join(', '),
        }))}
        chosen={chosen}
        onChange={setChosen}
      />
      <div className={styles.line}>
        <Button look="ruled" variant="primary" icon="eye" onPress={show}>
          Afficher
        </Button>
        <Button look="ruled" onPress={() => setChosen(view.people.map(({ id }) => id))}>
          Tout cocher
        </Button>
        {meeting === null ? null : (
          <Button
            look="ruled"
            onPress={() =>
              setChosen(view.people.map(({ id }) => id).filter((id) => meeting.plan.attendees.includes(id)))
            }
          >
            Ceux de la réunion
          </Button>
        )}
      </div>
    </div>
  );
}

export function CalendarsSheet({ desk }: { readonly desk: AgendaDesk }) {
  const isOpen = desk.sheet === 'calendars';
  return (
    <Sheet isOpen={isOpen} onOpenChange={() => desk.openSheet(null)} title="Agendas affichés">
      {isOpen ? <CalendarsForm desk={desk} /> : null}
    </Sheet>
  );
}
