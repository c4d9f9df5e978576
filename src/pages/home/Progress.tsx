/**
 * The standings of one document, part by part, and the counts in words. A short document shows a sign of its own shape per
 * criterion; a long one, a row of boxes as on a punched card, with the signs beside their counts.
 */
import type { CSSProperties } from 'react';
import type { Standing } from '../../assessment/learner.ts';
import { referentiels } from '../../referentiels/index.ts';
import { nameCriterion } from '../../report/nameCriterion.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { Icon } from '../../ui/icons/Icon.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import type { DocumentName } from '../settings/documents.ts';
import styles from './Progress.module.css';
import { listStandings, type PartStanding, type Tally, tallyStandings } from './progress.ts';
import { nameShort } from './shortNames.ts';
import { standingSigns } from './standingSigns.ts';

/** Beyond, signs would no longer fit beside one another. */
const mostSigns = 40;
/** A name needs the room of about four signs, however few criteria are under it. */
const fewestSigns = 3.9;

const standings = Object.keys(standingSigns) as Standing[];

/** « 2 acquis, 5 en chemin, 13 à rencontrer, 1 à juger par une personne » */
export function sayStandings(tally: Tally): string {
  const words = standings.map((standing) => `${tally[standing]} ${standingSigns[standing].word}`);
  return words.filter((text) => !text.startsWith('0 ')).join(', ');
}

function Signs({ criteria }: Pick<PartStanding, 'criteria'>) {
  return (
    <span className={styles.signs}>
      {criteria.map(({ criterion, standing }) => (
        <Icon
          key={criterion.id}
          name={standingSigns[standing].icon}
          title={`${nameCriterion(criterion.id)}, ${standingSigns[standing].word}`}
          size={19}
        />
      ))}
    </span>
  );
}

function Boxes({ part }: { readonly part: PartStanding }) {
  const tally = tallyStandings([part]);
  return (
    <>
      <span className={styles.boxes} aria-hidden="true">
        {part.criteria.map(({ criterion, standing }) => (
          <span key={criterion.id} className={joinClasses(styles.box, styles[standing])} />
        ))}
      </span>
      <span className={styles.counts}>
        {standings
          .filter((standing) => tally[standing] > 0)
          .map((standing) => (
            <span key={standing} className={styles.count}>
              <Icon name={standingSigns[standing].icon} title={standingSigns[standing].word} size={15} />
              {tally[standing]}
            </span>
          ))}
      </span>
    </>
  );
}

export interface ProgressProps {
  readonly runs: readonly KeptRun[];
  readonly document: DocumentName;
}

export default function Progress({ runs, document }: ProgressProps) {
  const referentiel = referentiels.find(({ id }) => id === document.id);
  if (referentiel === undefined) return null;
  const parts = listStandings(referentiel, runs);
  const isLong = parts.flatMap(({ criteria }) => criteria).length > mostSigns;
  return (
    <>
      <p className={styles.tally} role="status">
        {sayStandings(tallyStandings(parts))}
      </p>
      <ul className={styles.parts}>
        {parts.map((part) => (
          <li
            key={part.id}
            className={styles.part}
            style={{ '--n': Math.max(isLong ? 8 : fewestSigns, part.criteria.length) } as CSSProperties}
          >
            <span className={styles.name} title={part.title}>
              {nameShort(part.id, part.title)}
            </span>
            {isLong ? <Boxes part={part} /> : <Signs criteria={part.criteria} />}
          </li>
        ))}
      </ul>
      {referentiel.obtention === undefined ? null : (
        <p className={styles.rule}>
          Le document dit{'\u00a0'}: «{'\u202f'}
          {referentiel.obtention.texte}
          {'\u202f'}». Le jury en décide{'\u202f'}; rien n’est calculé ici.
        </p>
      )}
    </>
  );
}
