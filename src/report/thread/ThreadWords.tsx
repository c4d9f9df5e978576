/** The whole thread in words: every mood of every visitor, every look, every ring. What the chart shows, and nothing less. */
import { formatDuration } from '../../model/time.ts';
import type { Debrief } from '../../session/index.ts';
import { listSpells } from '../chart/curve.ts';
import { listTracks } from '../chart/layout.ts';
import { tellSpan } from '../chart/spanLooks.ts';
import { nameMood, sayClock } from '../words.ts';
import styles from './ThreadWords.module.css';

interface Stretch {
  readonly fromMs: number;
  readonly toMs: number;
  readonly words: string;
}

interface Row {
  readonly title: string;
  readonly stretches: readonly Stretch[];
}

/** One row per curve, then one per track. */
export function listRows(debrief: Debrief): readonly Row[] {
  const moods = debrief.curves.map(({ name, points }) => ({
    title: `Colère, ${name}`,
    stretches: listSpells(points).map(({ mood, ...span }) => ({ ...span, words: nameMood(mood) })),
  }));
  const tracks = listTracks(debrief).map(({ name, spans }) => ({
    title: name,
    stretches: spans.map((span) => ({ fromMs: span.fromMs, toMs: span.toMs, words: tellSpan(span, debrief.place) })),
  }));
  return [...moods, ...tracks];
}

export function ThreadWords({ debrief }: { readonly debrief: Debrief }) {
  return (
    <dl className={styles.rows}>
      {listRows(debrief).map(({ title, stretches }) => (
        <div key={title} className={styles.row}>
          <dt className={styles.title}>{title}</dt>
          <dd className={styles.cell}>
            <ul className={styles.stretches}>
              {stretches.map(({ fromMs, toMs, words }) => (
                <li key={fromMs} className={styles.stretch}>
                  <b>{sayClock(debrief.startsAtMinutes, fromMs)}</b> {words}
                  {toMs - fromMs < 1000 ? null : `, ${formatDuration(toMs - fromMs)}`}
                </li>
              ))}
            </ul>
          </dd>
        </div>
      ))}
    </dl>
  );
}
