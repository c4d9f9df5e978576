/** The situations one can play, as cards lying on the desk; keys 1 to 9 open them. */

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

/** Examples for authors come after the situations made to be played. */
export function orderSituations(situations: readonly SituationCard[]): readonly SituationCard[] {
  const isExample = ({ id }: SituationCard): number => (id.startsWith('exemple') ? 1 : 0);
  return [...situations].sort((a, b) => isExample(a) - isExample(b));
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
  return (
    <ol className={joinClasses(styles.cards, situations.length === 1 && styles.alone)} aria-label="Situations">
      {situations.map((situation, rank) => (
        <li key={situation.id}>
          <a
            href={addressOf(situation)}
            className={joinClasses(styles.card, frames.frame, cuts[rank % cuts.length])}
            aria-keyshortcuts={rank < 9 ? String(rank + 1) : undefined}
          >
            <span className={styles.picture}>
              {/* Lazy: whoever arrives at another page, where this one stays hidden, does not wait for it. */}
              <img src={findPicture(situation)} alt="" width={720} height={480} loading="lazy" />
            </span>
            <span className={styles.words}>
              <strong className={styles.title}>{situation.title}</strong>
              <span className={styles.summary}>{situation.summary}</span>
              <small className={styles.facts}>
                <span>
                  {places[situation.place]}, {situation.minutes}&nbsp;min
                </span>
                <span>{runs === null ? '…' : sayPlayed(situation.id, runs)}</span>
              </small>
            </span>
            {rank < 9 ? (
              <span className={styles.key} aria-hidden="true">
                {rank + 1}
              </span>
            ) : null}
          </a>
        </li>
      ))}
    </ol>
  );
}
