/** Free times of several people, with a room or not. A time found becomes a proposal; nothing moves before it is set down. */
import { useState } from 'react';
import type { SlotSearch } from '../../../model/agenda.ts';
import type { SlotSearchView, SlotView } from '../../../session/programs/agenda.ts';
import { Button, Select, Sheet, Strip, Switch } from '../../../ui/index.ts';
import { CheckList } from './CheckList.tsx';
import { DayField } from './DayField.tsx';
import styles from './MeetingForm.module.css';
import { isoDayOf, proposalOf } from './proposal.ts';
import { DAY_MINUTES, dayOf } from './timeScale.ts';
import type { AgendaDesk } from './useAgendaDesk.ts';

const LENGTHS = [15, 30, 45, 60, 75, 90, 120, 150, 180, 240].map((minutes) => ({
  id: String(minutes),
  label:
    minutes < 60
      ? `${minutes}\u00a0min`
      : `${Math.floor(minutes / 60)}\u00a0h${minutes % 60 === 0 ? '' : `\u00a0${String(minutes % 60).padStart(2, '0')}`}`,
}));

/** What one asks for first: the people of the meeting chosen, as long as it lasts, from today on for a week. */
function firstSearch({ view, place }: AgendaDesk): SlotSearch {
  const { meeting } = place;
  const lasts = meeting === null ? 60 : meeting.to - meeting.from;
  return {
    owners: view.people
      .map(({ id }) => id)
      .filter((id) => meeting?.plan.attendees.includes(id) ?? place.people.some((one) => one.id === id)),
    withRoom: true,
    minutes: LENGTHS.some(({ id }) => id === String(lasts)) ? lasts : 60,
    fromDay: view.today,
    toDay: isoDayOf((dayOf(view.nowMinute) + 7) * DAY_MINUTES),
  };
}

function readSearch(text: string): SlotSearch | null {
  const [owners, withRoom, minutes, fromDay, toDay] = text.split('|');
  if (owners === undefined || minutes === undefined || fromDay === undefined || toDay === undefined) return null;
  return {
    owners: owners === '' ? [] : owners.split(' '),
    withRoom: withRoom === 'room',
    minutes: Number(minutes),
    fromDay,
    toDay,
  };
}

const writeSearch = ({ owners, withRoom, minutes, fromDay, toDay }: SlotSearch): string =>
  [owners.join(' '), withRoom ? 'room' : '', minutes, fromDay, toDay].join('|');

interface ResultsProps {
  readonly search: SlotSearchView;
  readonly onChoose: (slot: SlotView, room: string | null) => void;
}

function Results({ search, onChoose }: ResultsProps) {
  if (search.slots.length === 0)
    return (
      <Strip tone="quiet" live="auto">
        Aucun créneau ne convient à tout le monde. Cherchez plus court, plus loin, ou avec moins de monde.
      </Strip>
    );
  return (
    <section aria-label="Créneaux libres">
      <h3 className={styles.heading} role="status">
        {search.slots.length} {search.slots.length > 1 ? 'créneaux libres' : 'créneau libre'}
      </h3>
      <ul className={styles.results}>
        {search.slots.map((slot) => (
          <li key={`${slot.day} ${slot.from}`}>
            <button type="button" className={styles.slot} onClick={() => onChoose(slot, null)}>
              {slot.words}
              {slot.zones.map((zone) => (
                <small key={zone}>{zone}</small>
              ))}
            </button>
            {search.withRoom ? (
              <span className={styles.rooms}>
                {slot.rooms.map(({ id, name }) => (
                  <Button
                    key={id}
                    look="ruled"
                    aria-label={`${slot.words}, salle ${name}`}
                    onPress={() => onChoose(slot, id)}
                  >
                    {name}
                  </Button>
                ))}
              </span>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  );
}

export interface SlotSheetProps {
  readonly desk: AgendaDesk;
  /** A time found for no meeting of mine begins a new one. */
  readonly onNew: (slot: SlotView, room: string | null, owners: readonly string[]) => void;
  /** It stands on the planning, to be moved yet or set down. */
  readonly onProposed: () => void;
}

export function SlotSheet({ desk, onNew, onProposed }: SlotSheetProps) {
  const { view, place, draft } = desk;
  const [fault, setFault] = useState<string | null>(null);
  const search = readSearch(draft.read('slots')) ?? firstSearch(desk);
  const write = (some: Partial<SlotSearch>) => draft.write('slots', writeSearch({ ...search, ...some }));
  const isLast = view.search !== null && writeSearch(view.search) === writeSearch(search);
  const choose = (slot: SlotView, room: string | null) => {
    const { meeting } = place;
    desk.openSheet(null);
    if (meeting === null || meeting.whyNotTouch !== null || meeting.isCancelled)
      return onNew(slot, room, search.owners);
    const now = proposalOf(meeting);
    const { start: from } = slot;
    desk.openTab(place.tab === 'week' ? 'week' : 'planning');
    desk.propose({ ...now, from, to: from + search.minutes, room: room ?? now.room });
    onProposed();
  };
  return (
    <Sheet
      isOpen={desk.sheet === 'slots'}
      onOpenChange={() => desk.openSheet(null)}
      title={place.meeting === null ? 'Créneau libre' : `Créneau libre${'\u00a0'}: ${place.meeting.title}`}
      actions={
        <Button look="ruled" variant="primary" icon="search" onPress={() => setFault(desk.search(search))}>
          Chercher
        </Button>
      }
    >
      <div className={styles.form}>
        <CheckList
          label="Libres en même temps"
          choices={view.people.map(({ id, name, zone }) => ({ id, label: name, note: zone }))}
          chosen={search.owners}
          onChange={(owners) => write({ owners })}
        />
        <div className={styles.line}>
          <Select
            label="Durée"
            choices={LENGTHS}
            value={String(search.minutes)}
            onChange={(minutes) => write({ minutes: Number(minutes) })}
          />
          <DayField label="Du" value={search.fromDay} onChange={(fromDay) => write({ fromDay })} />
          <DayField label="Au" value={search.toDay} onChange={(toDay) => write({ toDay })} />
          <Switch isSelected={search.withRoom} onChange={(withRoom) => write({ withRoom })}>
            Avec une salle libre
          </Switch>
        </div>
        {fault === null ? null : <Strip tone="fault">{fault}</Strip>}
        {isLast && view.search !== null ? <Results search={view.search} onChoose={choose} /> : null}
      </div>
    </Sheet>
  );
}
