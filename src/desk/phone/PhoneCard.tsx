/**
 * The telephone's card, above the set: who rings and for how long, whom I have on the line, who is held, and what can be
 * done about it. Knows the phone's view; the directory is another's.
 */
import type { Act } from '../../model/act.ts';
import { formatDuration } from '../../model/time.ts';
import type { PersonView, PhoneView } from '../../session/view.ts';
import { Button, CallCard, joinClasses } from '../../ui/index.ts';
import { nameOrdinal, nameWithin } from '../frenchWords.ts';
import { readDisplay } from './callState.ts';
import styles from './PhoneCard.module.css';

const words = {
  incoming: 'Appel entrant',
  current: 'Appel en cours',
  ring: (rings: number, extension: string) =>
    `${nameOrdinal(Math.max(1, rings))} sonnerie${extension === '' ? '' : `, poste ${extension}`}`,
  onLine: (shown: string) => (shown === '' ? 'En ligne' : `En ligne, ${shown}`),
  held: (ms: number) => `En attente depuis ${formatDuration(ms)}`,
  heldToo: (name: string, ms: number) => `${name} en attente, ${formatDuration(ms)}`,
  someone: 'Votre correspondant',
  extension: (number: string) => `poste ${number}`,
  pickUp: 'Décrocher',
  pickUpFrom: (name: string) => `Décrocher, ${nameWithin(name)}`,
  hold: 'Mettre en attente',
  holdShort: 'Attente',
  resume: 'Reprendre',
  transfer: 'Transférer',
  hangUp: 'Raccrocher',
};

/** Where the tail leaves the card, towards the handset, in drawn px. */
const TAIL_AT_PX = 82;

export interface PhoneCardProps {
  readonly phone: PhoneView;
  /** Whoever I speak with; null while it rings or all are held. */
  readonly onLine: PersonView | null;
  readonly act: (act: Act) => void;
  readonly onTransfer: () => void;
  /** A tail to the set: none when a bubble hangs under the card, it has its own. */
  readonly hasTail: boolean;
  /** Beside an open tool room is short. */
  readonly isCompact?: boolean;
}

function RingingCard({ phone, act, hasTail }: PhoneCardProps) {
  const { extension, name } = readDisplay(phone.shown);
  return (
    <CallCard
      label={words.incoming}
      state="ringing"
      status={words.ring(phone.rings, extension)}
      caller={name}
      {...(hasTail ? { tailAtPx: TAIL_AT_PX } : {})}
    >
      {phone.can.pickUp ? (
        <Button variant="primary" shortcut="S" onPress={() => act({ do: 'pickUp' })}>
          {words.pickUp}
        </Button>
      ) : null}
    </CallCard>
  );
}

function nameShown(shown: string): string {
  const { extension } = readDisplay(shown);
  return extension === '' ? shown.toLowerCase() : words.extension(extension);
}

function OpenCard({ phone, onLine, act, onTransfer, hasTail, isCompact }: PhoneCardProps) {
  const { can } = phone;
  const isHeld = phone.state === 'onHold';
  return (
    <CallCard
      label={words.current}
      state={isHeld ? 'held' : 'talking'}
      status={isHeld ? words.held(phone.heldMs) : words.onLine(nameShown(phone.shown))}
      caller={isHeld ? phone.heldName : (onLine?.name ?? words.someone)}
      {...(hasTail ? { tailAtPx: TAIL_AT_PX } : {})}
    >
      {!isHeld && phone.heldName !== '' ? (
        <p className={styles.held}>{words.heldToo(phone.heldName, phone.heldMs)}</p>
      ) : null}
      <div className={styles.acts}>
        {can.resume ? (
          <Button variant="primary" onPress={() => act({ do: 'resume' })}>
            {words.resume}
          </Button>
        ) : null}
        {can.hold ? (
          <Button aria-label={words.hold} onPress={() => act({ do: 'hold' })}>
            {isCompact ? words.holdShort : words.hold}
          </Button>
        ) : null}
        {can.transfer ? <Button onPress={onTransfer}>{words.transfer}</Button> : null}
        {can.hangUp ? <Button onPress={() => act({ do: 'hangUp' })}>{words.hangUp}</Button> : null}
      </div>
    </CallCard>
  );
}

/** Under an open tool room is short: a call that rings is one button. Nothing when nothing rings. */
export function RingingButton({ phone, act }: Pick<PhoneCardProps, 'phone' | 'act'>) {
  if (phone.state !== 'ringing' || !phone.can.pickUp) return null;
  return (
    <Button
      variant="alarm"
      icon="call"
      shortcut="S"
      className={styles.ringing ?? ''}
      onPress={() => act({ do: 'pickUp' })}
    >
      {words.pickUpFrom(readDisplay(phone.shown).name)}
    </Button>
  );
}

/** Nothing while the telephone is silent. */
export function PhoneCard(props: PhoneCardProps) {
  if (props.phone.state === 'idle') return null;
  if (props.phone.state !== 'ringing') {
    return (
      <div className={joinClasses(styles.place, props.isCompact === true && styles.compact)}>
        <OpenCard {...props} />
      </div>
    );
  }
  return (
    <div className={styles.place}>
      <RingingCard {...props} />
    </div>
  );
}
