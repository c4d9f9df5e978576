/** Cards to talk over, filled from the log. The trainer makes the opinion and the question theirs; the facts stay facts. */
import { readPaperClasses } from '../../ui/index.ts';
import { HeldNumbers } from '../HeldNumbers.tsx';
import { cardField, type ReportNotes } from '../notes.ts';
import { WrittenText } from '../written/WrittenText.tsx';
import type { TalkCard } from './fillCards.ts';
import styles from './TalkCards.module.css';

export interface TalkCardsProps {
  readonly cards: readonly TalkCard[];
  readonly notes: ReportNotes;
  readonly onNotes: (notes: ReportNotes) => void;
}

export function TalkCards({ cards, notes, onNotes }: TalkCardsProps) {
  if (cards.length === 0) return null;
  return (
    <section aria-labelledby="cartes">
      <h2 id="cartes" className={styles.heading}>
        Cartes pour parler
      </h2>
      <p className={styles.lead}>
        Un fait, ce que l’on en pense, une vraie question. Les faits viennent du journal{'\u202f'}; le reste se récrit.
      </p>
      <ol className={styles.cards}>
        {cards.map(({ atMs, moment, seen, think, wonder }, i) => {
          const write = (part: 'pense' | 'demande') => (text: string) =>
            onNotes({ ...notes, [cardField(atMs, part)]: text });
          return (
            <li key={atMs} className={readPaperClasses('note', i, styles.card)}>
              {moment === null ? null : <p className={styles.source}>Moment {moment}</p>}
              <h3 className={styles.label}>J’ai vu</h3>
              <p className={styles.seen}>
                <HeldNumbers>{seen}</HeldNumbers>
              </p>
              <h3 className={styles.label}>Je pense</h3>
              <WrittenText
                label={`Je pense, carte ${i + 1}`}
                isLabelHidden
                rows={2}
                value={notes[cardField(atMs, 'pense')] ?? think}
                onChange={write('pense')}
              />
              <h3 className={styles.label}>Je me demande</h3>
              <WrittenText
                label={`Je me demande, carte ${i + 1}`}
                isLabelHidden
                rows={2}
                value={notes[cardField(atMs, 'demande')] ?? wonder}
                onChange={write('demande')}
              />
            </li>
          );
        })}
      </ol>
    </section>
  );
}
