/** What the map adds up to, in words, with a bar for each bloc; and what the signs mean. */
import { nameShort } from '../home/shortNames.ts';
import styles from './CoverageSummary.module.css';
import type { BlocPart, CoverageLayout } from './layOut.ts';
import { ReachSign } from './ReachSign.tsx';
import { sayPart, sayTotals } from './words.ts';

/** Drawn, hidden: the words beside say the same. */
function Bar({ bloc }: { readonly bloc: BlocPart }) {
  const { criteria, met, thrice } = bloc.tally;
  const share = (count: number): string => `${(100 * count) / criteria}%`;
  return (
    <span className={styles.bar} aria-hidden="true">
      <span className={styles.thrice} style={{ width: share(thrice) }} />
      {met === thrice ? null : <span className={styles.few} style={{ width: share(met - thrice) }} />}
    </span>
  );
}

export function CoverageSummary({ layout }: { readonly layout: CoverageLayout }) {
  return (
    <div className={styles.summary}>
      <div>
        <h2 className={styles.title}>{layout.referentiel.titre}</h2>
        <p className={styles.totals}>{sayTotals(layout.tally)}</p>
      </div>
      <ul className={styles.blocs} aria-label="Critères praticables, par bloc">
        {layout.blocs.map((bloc) => (
          <li key={bloc.id} className={styles.bloc}>
            <span className={styles.name}>{nameShort(bloc.id, bloc.title)}</span>
            <Bar bloc={bloc} />
            <span className={styles.part}>{sayPart(bloc.tally)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

export function CoverageKey({ isRoomy }: { readonly isRoomy: boolean }) {
  return (
    <div className={styles.key}>
      <ul className={styles.signs} aria-label="Ce que disent les signes">
        <li>
          <ReachSign reach="enough" isHuman={false} count={3} /> trois variantes au moins
        </li>
        <li>
          <ReachSign reach="few" isHuman={false} count={1} /> une ou deux
        </li>
        <li>
          <ReachSign reach="enough" isHuman count={2} /> une personne juge
        </li>
        <li>
          <ReachSign reach="none" isHuman={false} /> aucune situation
        </li>
      </ul>
      <p>
        Dans le signe{'\u00a0'}: indicateurs{isRoomy ? '' : '\u202f; dessous\u00a0: variantes'}.
      </p>
    </div>
  );
}
