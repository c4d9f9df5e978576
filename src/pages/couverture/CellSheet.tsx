/**
 * What lies behind a cell: the criterion in its own words, who judges it, what each situation looks at, and the ways to both.
 * Knows the row; no page.
 */
import type { Meeting } from '../../assessment/coverage.ts';
import type { Criterion } from '../../model/criterion.ts';
import { Link, Sheet } from '../../ui/index.ts';
import { noChoices, writeRoute } from '../shell/routes.ts';
import styles from './CellSheet.module.css';
import type { Column, Row } from './layOut.ts';
import { nameCriterion, sayMeeting } from './words.ts';

const judging: Readonly<Record<Exclude<Criterion['mode'], 'software'>, string>> = {
  'software-to-confirm': 'Le logiciel propose, une personne confirme.',
  'software-plus-explanation': 'Le logiciel propose, une personne juge l’explication.',
  human: 'Une personne juge.',
};

function Judge({ criterion }: { readonly criterion: Criterion }) {
  if (criterion.mode === 'software') return null;
  return (
    <p className={styles.judge}>
      <b>{judging[criterion.mode]}</b> {criterion.reason}
    </p>
  );
}

function MeetingPart({ column, meeting }: { readonly column: Column; readonly meeting: Meeting }) {
  return (
    <section className={styles.meeting}>
      <h3 className={styles.title}>
        <span className={styles.code}>{column.code}</span> {column.title}
      </h3>
      <p className={styles.count}>{sayMeeting(meeting.indicators.length, meeting.variants)}</p>
      <ul className={styles.indicators}>
        {meeting.indicators.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
      <Link href={writeRoute({ page: 'briefing', scenario: column.id, choices: noChoices })}>
        Ouvrir la situation {column.code}
      </Link>
    </section>
  );
}

export interface CellSheetProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  /** The situation of the cell; null for the whole row. */
  readonly situation: string | null;
  readonly onClose: () => void;
}

export function CellSheet({ row, columns, situation, onClose }: CellSheetProps) {
  const { criterion, cells } = row;
  const met = columns.flatMap((column, at) => {
    const meeting = cells[at];
    return meeting === undefined ? [] : [{ column, meeting }];
  });
  const here = met.filter(({ column }) => situation === null || column.id === situation);
  const elsewhere = met.filter(({ column }) => situation !== null && column.id !== situation);
  const name = nameCriterion(criterion.id);
  const asked = columns.find(({ id }) => id === situation);
  return (
    <Sheet
      isOpen
      from="side"
      title={asked === undefined ? name : `${name}, ${asked.code}`}
      onOpenChange={(isOpen) => {
        if (!isOpen) onClose();
      }}
    >
      <p className={styles.texte}>{criterion.texte}</p>
      <Judge criterion={criterion} />
      {here.length > 0 ? null : (
        <p className={styles.none}>
          {asked === undefined || met.length === 0
            ? 'Aucune situation ne le met encore en jeu.'
            : `${asked.code}, «\u202f${asked.title}\u202f», ne le met pas en jeu.`}
        </p>
      )}
      {here.map((one) => (
        <MeetingPart key={one.column.id} {...one} />
      ))}
      {elsewhere.length === 0 ? null : <h3 className={styles.elsewhere}>Il est aussi travaillé dans</h3>}
      {elsewhere.map((one) => (
        <MeetingPart key={one.column.id} {...one} />
      ))}
      <p className={styles.official}>
        <Link href={writeRoute({ page: 'referentiels', choices: { critere: criterion.id } })}>
          Lire le critère dans son référentiel
        </Link>
      </p>
    </Sheet>
  );
}
