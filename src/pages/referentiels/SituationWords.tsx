/** An official situation: what is expected there, and the complexities and hazards the document names. */
import { memo, useContext } from 'react';
import type { SituationOfficielle } from '../../model/criterion.ts';
import { joinWords } from '../../model/phrases.ts';
import { countWords } from '../../report/words.ts';
import { Extracts } from './Extracts.tsx';
import { Fold } from './Fold.tsx';
import { foldText, holdsWords } from './foldText.ts';
import { Marked, SoughtContext } from './Marked.tsx';
import styles from './SituationWords.module.css';
import { nameId, sayLine } from './words.ts';

function Words({ situation }: { readonly situation: SituationOfficielle }) {
  const { texte, attendu, complexites, aleas } = situation;
  const words = useContext(SoughtContext);
  const folded = [...complexites, ...aleas];
  // Words found nowhere but in the fold would leave one wondering why the criterion is there.
  const isFound = words.some((word) => folded.some((one) => holdsWords(foldText(one.texte).plain, [word])));
  const counts = [
    ...(complexites.length === 0 ? [] : [countWords(complexites.length, 'complexité')]),
    ...(aleas.length === 0 ? [] : [countWords(aleas.length, 'aléa')]),
  ];
  return (
    <div className={styles.situation}>
      <p>
        <b className={styles.what}>Situation {nameId(situation.id).replace(/^S/, '')}</b> <Marked text={texte} />
      </p>
      <p>
        <b className={styles.what}>Attendu</b> <Marked text={attendu.texte} />{' '}
        <span className={styles.line}>{sayLine(attendu)}</span>
      </p>
      {counts.length === 0 ? null : (
        <Fold label={joinWords(counts)} isOpen={isFound}>
          <Extracts title="Complexités" extracts={complexites} />
          <Extracts title="Aléas" extracts={aleas} />
        </Fold>
      )}
    </div>
  );
}

export const SituationWords = memo(Words);
