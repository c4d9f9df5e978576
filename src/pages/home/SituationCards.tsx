/** The situations one can play, as cards lying on the desk, then those to warm up with, as slips; keys 1 to 9 open them. */

import type { SituationCard } from 'virtual:situations';
import { useEffect } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import frames from '../../ui/frames/frames.module.css';
import { joinClasses } from '../../ui/joinClasses.ts';
import { noChoices, writeRoute } from '../shell/routes.ts';
import { findPicture } from './pictures.ts';
import styles from './SituationCards.module.css';

export interface SituationCardsProps {
  readonly situations: readonly SituationCard[];
  readonly runs: readonly KeptRun[] | null;
}

const cuts = [frames.card1, frames.card2, frames.card3];
const places = { counter: 'au comptoir', desk: 'au bureau' } as const;

/** « nouvelle », « en cours », « jouée 2 fois » */
export function sayPlayed(scenario: string, runs: readonly KeptRun[]): string {
  const own = runs.filter((run) => run.scenario === scenario);
  if (own.some(({ state }) => state === 'open')) return 'en cours';
  if (own.length === 0) return 'nouvelle';
  return own.length === 1 ? 'jouée une fois' : `jouée ${own.length} fois`;
}

/** Those to warm up with come after the others. */
export function orderSituations(situations: readonly SituationCard[]): readonly SituationCard[] {
  return [...situations].sort((a, b) => Number(a.isWarmUp) - Number(b.isWarmUp));
}

function addressOf({ id }: SituationCard): string {
  return writeRoute({ page: 'briefing', scenario: id, choices: noChoices });
}

function useNumberKeys(situations: readonly SituationCard[]): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.altKey || event.metaKey) return;
      const isTyping = event.target instanceof HTMLElement && event.target.closest('input, textarea, select') !== null;
      const chosen = situations[Number(event.key) - 1];
      if (!isTyping && chosen !== undefined) window.location.hash = addressOf(chosen);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [situations]);
}

interface OneProps {
  readonly situation: SituationCard;
  /** Its place on the desk, from 0. */
  readonly rank: number;
  readonly runs: readonly KeptRun[] | null;
}

const keyOf = (rank: number): string | undefined => (rank < 9 ? String(rank + 1) : undefined);

function KeyCap({ rank }: { readonly rank: number }) {
  const key = keyOf(rank);
  return key === undefined ? null : (
    <span className={styles.key} aria-hidden="true">
      {key}
    </span>
  );
}

/** `where`: said before the length, « au comptoir, ». */
function Facts({ situation, runs, where = '' }: Omit<OneProps, 'rank'> & { readonly where?: string }) {
  return (
    <small className={styles.facts}>
      <span>
        {where} {situation.minutes}&nbsp;min
      </span>
      <span>{runs === null ? '…' : sayPlayed(situation.id, runs)}</span>
    </small>
  );
}

function Card({ situation, rank, runs }: OneProps) {
  return (
    <li>
      <a
        href={addressOf(situation)}
        className={joinClasses(styles.card, frames.frame, cuts[rank % cuts.length])}
        aria-keyshortcuts={keyOf(rank)}
      >
        <span className={styles.picture}>
          {/* Lazy: whoever arrives at another page, where this one stays hidden, does not wait for it. */}
          <img src={findPicture(situation)} alt="" width={720} height={480} loading="lazy" />
        </span>
        <span className={styles.words}>
          <strong className={styles.title}>{situation.title}</strong>
          <span className={styles.summary}>{situation.summary}</span>
          <Facts situation={situation} runs={runs} where={`${places[situation.place]},`} />
        </span>
        <KeyCap rank={rank} />
      </a>
    </li>
  );
}

function Slip({ situation, rank, runs }: OneProps) {
  return (
    <li>
      <a href={addressOf(situation)} className={styles.slip} title={situation.summary} aria-keyshortcuts={keyOf(rank)}>
        <strong>{situation.title}</strong>
        <Facts situation={situation} runs={runs} />
        <KeyCap rank={rank} />
      </a>
    </li>
  );
}

export function SituationCards({ situations, runs }: SituationCardsProps) {
  useNumberKeys(situations);
  if (situations.length === 0) {
    return (
      <p className={styles.empty}>
        Aucune situation ici pour l’instant. Celles du dossier <code>scenarios</code> apparaîtront à la prochaine
        construction ; la page <a href={writeRoute({ page: 'trainer', scenario: null })}>Formateur, jury</a> dit
        lesquelles ne se chargent pas, et pourquoi.
      </p>
    );
  }
  const cards = situations.filter(({ isWarmUp }) => !isWarmUp);
  const slips = situations.filter(({ isWarmUp }) => isWarmUp);
  return (
    <div className={styles.situations}>
      <ol className={joinClasses(styles.cards, cards.length === 1 && styles.alone)} aria-label="Situations">
        {cards.map((situation, rank) => (
          <Card key={situation.id} situation={situation} rank={rank} runs={runs} />
        ))}
      </ol>
      {slips.length === 0 ? null : (
        <section className={styles.warmUps} aria-labelledby="echauffement">
          <h2 id="echauffement">Pour s’échauffer</h2>
          <ol start={cards.length + 1}>
            {slips.map((situation, rank) => (
              <Slip key={situation.id} situation={situation} rank={cards.length + rank} runs={runs} />
            ))}
          </ol>
        </section>
      )}
    </div>
  );
}
