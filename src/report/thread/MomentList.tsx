/** The numbered moments: each a card with its hour, its words, the exchange around it, and two ways back into the run. */
import { quote } from '../../model/phrases.ts';
import type { Debrief, Moment } from '../../session/index.ts';
import { Button, Icon, joinClasses } from '../../ui/index.ts';
import { HeldNumbers } from '../HeldNumbers.tsx';
import { HiddenWords } from '../HiddenWords.tsx';
import { sayClock, writeClock } from '../words.ts';
import { linesAround } from './aroundMoment.ts';
import styles from './MomentList.module.css';

const effectWords: Readonly<Record<Moment['effect'], string>> = {
  raises: 'fait monter la tension',
  soothes: 'apaise',
  neutral: '',
};

/** Ways back into the run. Left out, the button is not there. */
export interface WaysBack {
  /** Shows what happened again from this instant. */
  readonly onReplay?: ((atMs: number) => void) | undefined;
  /** Gives the hand back at this instant: another story from there. */
  readonly onBranch?: ((atMs: number) => void) | undefined;
}

interface MomentProps extends WaysBack {
  readonly moment: Moment;
  readonly debrief: Debrief;
  readonly isOpen: boolean;
  readonly onToggle: () => void;
}

function Exchange({ debrief, atMs, id }: { readonly debrief: Debrief; readonly atMs: number; readonly id: string }) {
  const lines = linesAround(debrief, atMs);
  return (
    <div id={id} className={styles.exchange} data-print="never">
      {lines.length === 0 ? <p>Personne n’a parlé, rien n’a été fait.</p> : null}
      <ul
        className={styles.lines}
        aria-label={
          lines.every(({ isSpoken }) => isSpoken)
            ? 'Paroles autour de ce moment'
            : 'Paroles et actes autour de ce moment'
        }
      >
        {lines.map((line) => (
          <li
            key={`${line.atMs} ${line.name} ${line.text}`}
            className={joinClasses(styles.line, line.isLearner && styles.own)}
          >
            <b>{line.name}</b> {line.isSpoken ? <span>{quote(line.text)}</span> : line.text}
          </li>
        ))}
      </ul>
    </div>
  );
}

function MomentCard({ moment, debrief, isOpen, onToggle, onReplay, onBranch }: MomentProps) {
  const { n, atMs, title, quote: words, effect } = moment;
  const exchangeId = `moment-${n}-echange`;
  const context = ` moment ${n}`;
  return (
    <li id={`moment-${n}`} className={joinClasses(styles.moment, isOpen && styles.open)} data-print="together">
      <span className={joinClasses(styles.number, styles[effect])} aria-hidden="true">
        {n}
      </span>
      <div className={styles.body}>
        <div className={styles.head}>
          <h3 className={styles.title}>
            <HiddenWords>{`${n}.\u00a0`}</HiddenWords>
            <HeldNumbers>{title}</HeldNumbers>
            {effectWords[effect] === '' ? null : <HiddenWords>{` (${effectWords[effect]})`}</HiddenWords>}
          </h3>
          <time className={styles.time} dateTime={writeClock(debrief.startsAtMinutes, atMs)}>
            {sayClock(debrief.startsAtMinutes, atMs)}
          </time>
        </div>
        {words === '' ? null : (
          <p className={styles.words}>
            <HeldNumbers>{quote(words)}</HeldNumbers>
          </p>
        )}
        <div className={styles.actions} data-print="never">
          <button
            type="button"
            className={styles.way}
            aria-expanded={isOpen}
            aria-controls={isOpen ? exchangeId : undefined}
            onClick={onToggle}
          >
            <Icon name={isOpen ? 'up' : 'down'} className={styles.icon} />
            L’échange
            <HiddenWords>{context}</HiddenWords>
          </button>
          {onReplay === undefined ? null : (
            <Way icon="replay" onPress={() => onReplay(atMs)} context={context}>
              Rejouer d’ici
            </Way>
          )}
          {onBranch === undefined ? null : (
            <Way icon="branch" onPress={() => onBranch(atMs)} context={context}>
              {'Et si…\u202f?'}
            </Way>
          )}
        </div>
        {isOpen ? <Exchange debrief={debrief} atMs={atMs} id={exchangeId} /> : null}
      </div>
    </li>
  );
}

interface WayProps {
  readonly icon: 'replay' | 'branch';
  readonly onPress: () => void;
  readonly context: string;
  readonly children: string;
}

function Way({ icon, onPress, context, children }: WayProps) {
  return (
    <Button variant="plain" look="ruled" icon={icon} onPress={onPress} className={styles.way ?? ''}>
      {children}
      <HiddenWords>{context}</HiddenWords>
    </Button>
  );
}

export interface MomentListProps extends WaysBack {
  readonly debrief: Debrief;
  readonly chosen: number | null;
  /** The same number again closes it. */
  readonly onChoose: (n: number) => void;
}

export function MomentList({ debrief, chosen, onChoose, onReplay, onBranch }: MomentListProps) {
  if (debrief.moments.length === 0) return <p className={styles.none}>Aucun moment ne se détache dans ce passage.</p>;
  return (
    <ol className={styles.moments} aria-label="Moments">
      {debrief.moments.map((moment) => (
        <MomentCard
          key={moment.n}
          moment={moment}
          debrief={debrief}
          isOpen={moment.n === chosen}
          onToggle={() => onChoose(moment.n)}
          onReplay={onReplay}
          onBranch={onBranch}
        />
      ))}
    </ol>
  );
}
