/**
 * What was done with each program and tool, deed by deed, with what came and how things stood at the end: the record a verdict can be
 * checked against. Folded on screen, where it is long; whole on paper, after everything else.
 */

import { useId, useState } from 'react';
import { quote } from '../../model/phrases.ts';
import { TOOL_NAMES } from '../../model/toolNames.ts';
import type { Debrief } from '../../session/index.ts';
import { joinClasses } from '../../ui/index.ts';
import { FoldButton } from '../criteria/Fold.tsx';
import { HeldNumbers } from '../HeldNumbers.tsx';
import { countWords, sayClock, writeClock } from '../words.ts';
import styles from './DeedJournal.module.css';

type Deed = Debrief['deeds'][number];

export function Deeds({ debrief }: { readonly debrief: Pick<Debrief, 'deeds' | 'startsAtMinutes'> }) {
  const { deeds, startsAtMinutes } = debrief;
  return (
    <ol className={styles.deeds}>
      {deeds.map(({ atMs, tool, text, quote: words, isOwn }: Deed, rank) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing is ever added to a finished run
        <li key={rank} className={joinClasses(styles.deed, !isOwn && styles.came)}>
          <time className={styles.time} dateTime={writeClock(startsAtMinutes, atMs)}>
            {sayClock(startsAtMinutes, atMs)}
          </time>
          <span className={styles.tool}>{TOOL_NAMES[tool]}</span>
          <span className={styles.words}>
            <HeldNumbers>{text}</HeldNumbers>
            {words === '' ? '.' : '\u00a0: '}
            {words === '' ? null : (
              <span className={styles.quote}>
                <HeldNumbers>{quote(words)}</HeldNumbers>
              </span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** Nothing when no tool was touched. */
export function DeedJournal({ debrief }: { readonly debrief: Debrief }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { deeds } = debrief;
  const count = deeds.filter(({ isOwn }) => isOwn).length;
  const own = countWords(count, 'acte');
  if (deeds.length === 0) return null;
  return (
    <section className={styles.journal} aria-labelledby="journal" data-print="never">
      <h3 id="journal">Le journal des actes</h3>
      <FoldButton
        label={count === deeds.length ? own : `${own}, avec ce qui est arrivé et ce qui reste à la fin`}
        isOpen={isOpen}
        controls={id}
        onPress={() => setOpen(!isOpen)}
      />
      <div id={id} hidden={!isOpen}>
        {isOpen ? <Deeds debrief={debrief} /> : null}
      </div>
    </section>
  );
}
