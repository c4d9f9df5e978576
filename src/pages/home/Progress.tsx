/** The standings of one document, compétence by compétence: a sign of its own shape per criterion, and the counts in words. */
import { type CSSProperties, useState } from 'react';
import type { Standing } from '../../assessment/learner.ts';
import { referentiels } from '../../referentiels/index.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { Icon, type IconName } from '../../ui/icons/Icon.tsx';
import styles from './ProgressBand.module.css';
import { type CompetenceStanding, listStandings, type Tally, tallyStandings } from './progress.ts';
import { nameShort } from './shortNames.ts';

const signs: Readonly<Record<Standing, { readonly icon: IconName; readonly word: string }>> = {
  acquis: { icon: 'verdictMet', word: 'acquis' },
  fragile: { icon: 'halfDisc', word: 'en chemin' },
  'a-rencontrer': { icon: 'brokenRing', word: 'à rencontrer' },
  humain: { icon: 'verdictPerson', word: 'à juger par une personne' },
};

/** « 2 acquis, 5 en chemin, 13 à rencontrer, 1 à juger par une personne » */
export function sayStandings(tally: Tally): string {
  const words = (Object.keys(signs) as Standing[]).map((standing) => `${tally[standing]} ${signs[standing].word}`);
  return words.filter((text) => !text.startsWith('0 ')).join(', ');
}

function Competence({ competence }: { readonly competence: CompetenceStanding }) {
  return (
    <li className={styles.competence} style={{ '--n': Math.max(3.9, competence.criteria.length) } as CSSProperties}>
      <span className={styles.name} title={competence.title}>
        {nameShort(competence.id, competence.title)}
      </span>
      <span className={styles.signs}>
        {competence.criteria.map(({ criterion, standing }) => (
          <Icon
            key={criterion.id}
            name={signs[standing].icon}
            title={`${criterion.id}, ${signs[standing].word}`}
            size={19}
          />
        ))}
      </span>
    </li>
  );
}

export default function Progress({ runs }: { readonly runs: readonly KeptRun[] }) {
  const [chosen, setChosen] = useState(referentiels[0]?.id ?? '');
  const referentiel = referentiels.find(({ id }) => id === chosen) ?? referentiels[0];
  if (referentiel === undefined) return null;
  const standings = listStandings(referentiel, runs);
  return (
    <>
      <div className={styles.line}>
        {referentiels.length > 1 ? (
          <select
            className={styles.choice}
            aria-label="Référentiel"
            value={referentiel.id}
            onChange={(event) => setChosen(event.target.value)}
          >
            {referentiels.map(({ id, sigle, titre }) => (
              <option key={id} value={id}>
                {sigle} · {titre}
              </option>
            ))}
          </select>
        ) : (
          <p className={styles.document}>
            {referentiel.sigle} · {referentiel.titre}
          </p>
        )}
        <p className={styles.tally}>{sayStandings(tallyStandings(standings))}</p>
      </div>
      <ul className={styles.competences}>
        {standings.map((competence) => (
          <Competence key={competence.id} competence={competence} />
        ))}
      </ul>
    </>
  );
}
