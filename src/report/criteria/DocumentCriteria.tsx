/** One document's reading of the run: its name, how much of it was met, how many of each verdict, the table, what was decided. */
import type { Referentiel } from '../../model/criterion.ts';
import type { CriterionVerdict, Verdict, Weight } from '../../model/verdict.ts';
import { Switch, VerdictMark, VisuallyHidden } from '../../ui/index.ts';
import type { Decisions } from '../notes.ts';
import { countWords } from '../words.ts';
import { CriteriaTable } from './CriteriaTable.tsx';
import styles from './DocumentCriteria.module.css';
import { SignKey } from './EvidenceList.tsx';
import {
  type CompetenceRows,
  type CriterionRow,
  countMet,
  countProposals,
  keepOwn,
  listCompetences,
  needsWork,
} from './listCriteria.ts';
import { listTwins } from './listTwins.ts';
import { hasMissing, type RunHours } from './runHours.ts';

const countedWords: Readonly<Record<Verdict, string>> = {
  acquis: 'acquis',
  partiel: 'partiellement acquis',
  'non-acquis': 'non acquis',
  'non-observe': 'non observé',
  humain: 'à juger par une personne',
};

function Counts({ competences }: { readonly competences: readonly CompetenceRows[] }) {
  return (
    <ul className={styles.counts} aria-label="Verdicts proposés">
      {countProposals(competences).map(({ verdict, count }) => (
        <li key={verdict} className={styles.count}>
          <VerdictMark verdict={verdict} word="" className={styles.mark ?? ''} />
          <b>{count}</b> {verdict === 'non-observe' && count > 1 ? 'non observés' : countedWords[verdict]}
        </li>
      ))}
    </ul>
  );
}

const listWeights = (verdicts: readonly CriterionVerdict[]): readonly Weight[] =>
  verdicts.flatMap(({ evidence }) => evidence.map(({ weight }) => weight));

/** « 14 critères sur 98 rencontrés ici. » */
export function sayMet(verdicts: readonly CriterionVerdict[], referentiel: Referentiel): string {
  const { met, all } = countMet(verdicts, referentiel);
  if (met === 0) return `Aucun des ${all}\u00a0critères n’a été rencontré ici.`;
  return `${countWords(met, 'critère')} sur\u00a0${all} rencontré${met > 1 ? 's' : ''} ici.`;
}

/** Its title, after its short name unless the title already begins with it (« CQP Assistant/e… »). */
function DocumentName({ referentiel: { sigle, titre } }: { readonly referentiel: Referentiel }) {
  const [kind = ''] = sigle.split(' ');
  const isNamed = titre.toLowerCase().startsWith(kind.toLowerCase());
  return (
    <h3 className={styles.name}>
      {isNamed ? null : <span className={styles.sigle}>{sigle}</span>} {titre}
    </h3>
  );
}

/** What the document itself says of awarding the whole; nothing where it says nothing. */
function AwardRule({ referentiel }: { readonly referentiel: Referentiel }) {
  if (referentiel.obtention === undefined) return null;
  return (
    <p className={styles.rule}>
      Pour l’ensemble, le document dit{'\u00a0'}: «{'\u202f'}
      {referentiel.obtention.texte}
      {'\u202f'}». Le jury en décide, sur bien plus qu’une situation.
    </p>
  );
}

export interface DocumentCriteriaProps {
  readonly referentiel: Referentiel;
  /** Of every document: what one says sheds light on another. */
  readonly verdicts: readonly CriterionVerdict[];
  readonly hours: RunHours;
  readonly decisions: Decisions;
  readonly isFiltered: boolean;
  /** Left out: on paper, where nothing is filtered. */
  readonly onFilter?: ((isFiltered: boolean) => void) | undefined;
  readonly onOpen?: ((row: CriterionRow) => void) | undefined;
}

export function DocumentCriteria(props: DocumentCriteriaProps) {
  const { referentiel, verdicts, hours, decisions, isFiltered, onFilter, onOpen } = props;
  const competences = listCompetences(verdicts, referentiel, decisions);
  const rows = competences.flatMap((one) => one.rows);
  const own = keepOwn(verdicts, referentiel);
  const work = rows.filter((row) => needsWork(row, decisions));
  const decided = rows.filter(({ criterion }) => decisions[criterion.id] !== undefined);
  return (
    <>
      <DocumentName referentiel={referentiel} />
      <p className={styles.met}>{sayMet(verdicts, referentiel)}</p>
      <AwardRule referentiel={referentiel} />
      <Counts competences={competences} />
      <div className={styles.bar}>
        <SignKey weights={listWeights(own)} hasMissing={hasMissing(own, hours)} />
        {onFilter === undefined ? null : (
          <div className={styles.filter} data-print="never">
            <Switch isSelected={isFiltered} onChange={onFilter}>
              {`Seulement ce qui reste à travailler (${work.length})`}
            </Switch>
          </div>
        )}
      </div>
      <VisuallyHidden>
        <p role="status">{isFiltered ? `${countWords(work.length, 'critère')} sur ${rows.length}` : ''}</p>
      </VisuallyHidden>
      {isFiltered && work.length === 0 ? (
        <p className={styles.none} data-print="never">
          Rien ne reste à travailler parmi ce qui a été observé.
        </p>
      ) : null}
      <CriteriaTable
        label={`Critères, ${referentiel.sigle}`}
        competences={competences}
        hours={hours}
        decisions={decisions}
        twinsOf={(criterion) => listTwins(criterion, verdicts, decisions)}
        isShown={(row) => !isFiltered || needsWork(row, decisions)}
        isWhole={!isFiltered}
        onOpen={onOpen}
      />
      {decided.length === 0 ? null : (
        <p className={styles.decided} role="status">
          {countWords(decided.length, 'décision prise', 'décisions prises')} sur {countWords(rows.length, 'critère')}.
        </p>
      )}
    </>
  );
}
