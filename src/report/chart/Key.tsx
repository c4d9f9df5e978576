/** The key of the chart: a swatch and a word for each look that is on it, and none other. */
import { useId } from 'react';
import type { Debrief } from '../../session/index.ts';
import styles from './Key.module.css';
import { listTracks } from './layout.ts';
import { fillOf, Patterns } from './Patterns.tsx';
import { listKeyWords, lookOf } from './spanLooks.ts';

export function Key({ debrief }: { readonly debrief: Debrief }) {
  const prefix = useId().replace(/[^\w-]/g, '');
  const mainWho = debrief.curves[0]?.who;
  const present = new Set(listTracks(debrief).flatMap(({ spans }) => spans.map((span) => lookOf(span, mainWho))));
  const shown = listKeyWords(debrief.place, mainWho !== undefined).filter(({ look }) => present.has(look));
  if (shown.length === 0) return null;
  return (
    <>
      <svg width="0" height="0" className={styles.store} aria-hidden="true" focusable="false">
        <Patterns prefix={prefix} />
      </svg>
      <ul className={styles.key} aria-label="Légende">
        {shown.map(({ look, words }) => (
          <li key={look} className={styles.entry}>
            <svg className={styles.swatch} viewBox="0 0 30 20" aria-hidden="true" focusable="false">
              <rect x="0.8" y="0.8" width="28.4" height="18.4" rx="3" fill={fillOf(look, prefix)} />
            </svg>
            {look === 'person' ? `vous regardez ${debrief.curves[0]?.name ?? 'cette personne'}` : words}
          </li>
        ))}
      </ul>
    </>
  );
}
