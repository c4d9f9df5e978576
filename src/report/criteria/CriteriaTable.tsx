/**
 * The criteria, compétence by compétence and, where the document says so, situation by situation: official words, verdict
 * proposed, what supports it, decision.
 */
import { Fragment } from 'react';
import type { Criterion, SituationOfficielle } from '../../model/criterion.ts';
import { joinClasses, VerdictMark } from '../../ui/index.ts';
import { nameCriterion } from '../nameCriterion.ts';
import type { Decisions } from '../notes.ts';
import { countWords, endSentence } from '../words.ts';
import styles from './CriteriaTable.module.css';
import { CriterionWords } from './CriterionWords.tsx';
import { DecisionCell } from './DecisionCell.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import { Fold } from './Fold.tsx';
import type { CompetenceRows, CriterionRow } from './listCriteria.ts';
import type { Twin } from './listTwins.ts';
import type { RunHours } from './runHours.ts';

/** Why nothing can be said, or what a person must still look at. */
function Reasons({ row }: { readonly row: CriterionRow }) {
  const { criterion, proposal } = row;
  if (proposal.verdict === 'humain')
    return (
      <div className={styles.grid}>
        <p>
          <b>Grille à remplir par le jury.</b> {proposal.why === '' ? null : `${endSentence(proposal.why)} `}
          {criterion.reason}
        </p>
        <div className={styles.lines} aria-hidden="true" />
      </div>
    );
  if (proposal.verdict === 'non-observe')
    return (
      <p className={styles.why}>
        Pourquoi{'\u00a0'}: {proposal.why}
      </p>
    );
  if (!proposal.toConfirm) return null;
  return (
    <p className={styles.why}>
      <b>À confirmer par une personne.</b> {criterion.reason}
    </p>
  );
}

/** Evidence beyond which a row may be cut by the end of a sheet: kept whole, it would leave half a sheet empty. */
const tallFrom = 5;

interface RowProps {
  readonly row: CriterionRow;
  readonly twins: readonly Twin[];
  readonly hours: RunHours;
  readonly decisions: Decisions;
  readonly isHidden: boolean;
  readonly onOpen?: (() => void) | undefined;
}

function Row({ row, twins, hours, decisions, isHidden, onOpen }: RowProps) {
  const { criterion, proposal } = row;
  const isTall = proposal.evidence.length > tallFrom;
  return (
    <tr className={joinClasses(styles.row, isHidden && styles.setAside, isTall && styles.tall)}>
      <th scope="row" className={styles.criterion} data-criterion={criterion.id}>
        <CriterionWords row={row} twins={twins} />
      </th>
      <td className={styles.verdict}>
        <VerdictMark verdict={proposal.verdict} />
        {proposal.toConfirm ? <p className={styles.toConfirm}>à confirmer</p> : null}
      </td>
      <td className={styles.evidence}>
        {proposal.evidence.length === 0 ? null : <EvidenceList evidence={proposal.evidence} hours={hours} />}
        <Reasons row={row} />
      </td>
      <td className={styles.decision}>
        <DecisionCell row={row} decision={decisions[criterion.id]} onOpen={onOpen} />
      </td>
    </tr>
  );
}

/** The document's own situation and what it expects there. */
function Situation({ situation, isHidden }: { readonly situation: SituationOfficielle; readonly isHidden: boolean }) {
  return (
    <tr className={joinClasses(styles.situation, isHidden && styles.setAside)}>
      <td colSpan={4}>
        <p>
          <b>Situation</b> {situation.texte}
        </p>
        <p>
          <b>Attendu</b> {situation.attendu.texte}
        </p>
      </td>
    </tr>
  );
}

/** What the same part of the document holds besides, and this situation leaves alone. */
function Elsewhere({ criteria, isHidden }: { readonly criteria: readonly Criterion[]; readonly isHidden: boolean }) {
  if (criteria.length === 0) return null;
  const count = countWords(criteria.length, 'autre critère', 'autres critères');
  const many = criteria.length > 1;
  return (
    <tr className={joinClasses(styles.elsewhere, isHidden && styles.setAside)}>
      <td colSpan={4}>
        <Fold
          label={`${count}, que cette situation n’offre pas l’occasion de montrer`}
          onPaper={`${count} non observé${many ? 's' : ''}, sans occasion ici\u00a0: ${criteria.map(({ id }) => nameCriterion(id)).join(', ')}.`}
        >
          <ul className={styles.others}>
            {criteria.map(({ id, texte }) => (
              <li key={id}>
                <b>{nameCriterion(id)}</b> {texte}
              </li>
            ))}
          </ul>
        </Fold>
      </td>
    </tr>
  );
}

export interface CriteriaTableProps {
  /** What it holds: « Critères, TP CADGA ». */
  readonly label: string;
  readonly competences: readonly CompetenceRows[];
  readonly hours: RunHours;
  readonly decisions: Decisions;
  readonly twinsOf: (criterion: string) => readonly Twin[];
  /** Rows left out on screen; paper always has them all. */
  readonly isShown: (row: CriterionRow) => boolean;
  /** Left out on screen too when only some rows are asked for. */
  readonly isWhole: boolean;
  readonly onOpen?: ((row: CriterionRow) => void) | undefined;
}

function Competence({ competence, rank, ...props }: CriteriaTableProps & { competence: CompetenceRows; rank: number }) {
  const { competences, isShown, isWhole, onOpen, twinsOf, hours, decisions } = props;
  const { title, bloc, rows, elsewhere } = competence;
  const isNewBloc = bloc !== null && bloc !== competences[rank - 1]?.bloc;
  const isAside = (some: readonly CriterionRow[]): boolean => !some.some(isShown);
  return (
    <tbody>
      <tr className={joinClasses(styles.group, isAside(rows) && styles.setAside)}>
        <th scope="rowgroup" colSpan={4}>
          {isNewBloc ? <span className={styles.bloc}>{bloc}</span> : null}
          {title}
        </th>
      </tr>
      {rows.map((row, place) => (
        <Fragment key={row.criterion.id}>
          {row.situation === null || row.situation === rows[place - 1]?.situation ? null : (
            <Situation
              situation={row.situation}
              isHidden={isAside(rows.filter(({ situation }) => situation === row.situation))}
            />
          )}
          <Row
            row={row}
            twins={twinsOf(row.criterion.id)}
            hours={hours}
            decisions={decisions}
            isHidden={!isShown(row)}
            onOpen={onOpen === undefined ? undefined : () => onOpen(row)}
          />
        </Fragment>
      ))}
      <Elsewhere criteria={elsewhere} isHidden={!isWhole} />
    </tbody>
  );
}

export function CriteriaTable(props: CriteriaTableProps) {
  const isDetailed = props.competences.some(({ rows }) =>
    rows.some(({ criterion }) => criterion.indicateurs.length > 0),
  );
  return (
    <table className={joinClasses(styles.table, isDetailed && styles.detailed)} aria-label={props.label}>
      <thead className={styles.columns}>
        <tr>
          <th scope="col">Critère</th>
          <th scope="col">Verdict proposé</th>
          <th scope="col">Ce qui l’appuie</th>
          <th scope="col">Décision</th>
        </tr>
      </thead>
      {props.competences.map((competence, rank) => (
        <Competence key={competence.id} {...props} competence={competence} rank={rank} />
      ))}
    </table>
  );
}
