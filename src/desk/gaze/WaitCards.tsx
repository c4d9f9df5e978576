/**
 * Who waits, each pinned beside the person in the hall, or in a row under the screen. A press turns my eyes to them.
 * Knows people and anchors; nothing of queues.
 */
import type { PersonView } from '../../session/view.ts';
import { VisuallyHidden, WaitCard } from '../../ui/index.ts';
import { type StageAnchors, useAnchor } from '../anchors.ts';
import { nameWait } from '../frenchWords.ts';
import styles from './WaitCards.module.css';

const words = {
  group: 'Personnes qui attendent',
  waits: (ms: number) => `attend depuis ${nameWait(ms)}`,
  waitsShort: (ms: number) => `attend, ${nameWait(ms)}`,
};

/** People of the hall whom nobody attends to, in the order they are shown. A wait too short to be felt is not shown. */
export function listWaiting(people: readonly PersonView[]): readonly PersonView[] {
  return people.filter((person) => (person.place === 'queue' || person.place === 'seat') && person.waitingMs >= 1000);
}

export interface WaitCardsProps {
  readonly people: readonly PersonView[];
  readonly onLook: (person: PersonView) => void;
}

function HallCard({
  person,
  anchors,
  onLook,
  rank,
}: {
  readonly person: PersonView;
  readonly anchors: StageAnchors;
  readonly rank: number;
  readonly onLook: () => void;
}) {
  const box = useAnchor(anchors, `person:${person.id}`);
  const style =
    box === null
      ? { right: '13%', top: `calc(30% + ${rank * 52} * var(--px))` }
      : {
          left: `min(${box.x + box.width + 8}px, calc(100% - 196 * var(--px)))`,
          top: `max(${box.y + box.height * 0.12}px, calc(178 * var(--px)))`,
        };
  return (
    <li className={styles.pinned} style={style}>
      <WaitCard name={person.name} note={words.waits(person.waitingMs)} onPress={onLook} />
    </li>
  );
}

export function HallWaitCards({ people, anchors, onLook }: WaitCardsProps & { readonly anchors: StageAnchors }) {
  if (people.length === 0) return null;
  return (
    <ul className={styles.hall} aria-label={words.group}>
      {people.map((person, rank) => (
        <HallCard key={person.id} person={person} anchors={anchors} rank={rank} onLook={() => onLook(person)} />
      ))}
    </ul>
  );
}

export function BezelWaitCards({ people, onLook }: WaitCardsProps) {
  return (
    <div className={styles.bezel}>
      {people.length === 0 ? null : <VisuallyHidden>{words.group}</VisuallyHidden>}
      {people.map((person) => (
        <WaitCard
          key={person.id}
          look="plain"
          name={person.name}
          note={words.waitsShort(person.waitingMs)}
          onPress={() => onLook(person)}
        />
      ))}
    </div>
  );
}
