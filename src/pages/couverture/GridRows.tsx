/** One row of the coverage grid: a part with its subtotals, or a criterion with its cells. No row keeps anything. */
// biome-ignore-all lint/a11y/useSemanticElements: parts left undrawn until they are seen cannot be parts of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on cells; rows and headings are read with them
import type { Meeting } from '../../assessment/coverage.ts';
import { Icon, joinClasses, VisuallyHidden } from '../../ui/index.ts';
import styles from './GridRows.module.css';
import { type Column, type Row, readReach } from './layOut.ts';
import { ReachSign } from './ReachSign.tsx';
import type { Tally } from './tally.ts';
import { countWords, nameCriterion, sayMeeting, sayTimes } from './words.ts';

interface Part {
  readonly id: string;
  readonly title: string;
  readonly attendu: string | null;
  readonly tally: Tally;
}

export interface GroupRowProps {
  readonly part: Part;
  readonly level: 'bloc' | 'group';
  readonly columns: readonly Column[];
  readonly isFolded: boolean;
}

/** Pressed anywhere, it folds or opens. */
export function GroupRow({ part, level, columns, isFolded }: GroupRowProps) {
  const { id, title, attendu, tally } = part;
  // Of a lone situation and in all is the same.
  const isAlone = columns.length <= 1;
  const share = isAlone
    ? `${countWords(tally.met, 'critère')} sur ${tally.criteria}`
    : `${tally.met}\u00a0sur\u00a0${tally.criteria}`;
  return (
    <div
      role="row"
      className={joinClasses(styles.row, styles.part, styles[level], !isAlone && styles.twoLines)}
      data-row={id}
    >
      <div role="rowheader" tabIndex={-1} aria-expanded={!isFolded} className={styles.name}>
        <Icon name={isFolded ? 'next' : 'down'} className={styles.fold} />
        <span className={styles.words}>
          <span className={styles.partTitle}>{title}</span>
          {attendu === null ? null : (
            <span className={styles.attendu}>
              Attendu{'\u00a0'}: {attendu}
            </span>
          )}
        </span>
      </div>
      <div role="gridcell" tabIndex={-1} className={joinClasses(styles.cell, isAlone ? styles.roomy : styles.total)}>
        {share}
      </div>
      {isAlone ? null : columns.map((column, at) => <SubtotalCell key={column.id} met={tally.byColumn[at] ?? 0} />)}
    </div>
  );
}

function SubtotalCell({ met }: { readonly met: number }) {
  if (met === 0) return <div role="gridcell" tabIndex={-1} className={styles.cell} aria-label="aucun critère" />;
  return (
    <div role="gridcell" tabIndex={-1} className={styles.cell}>
      {met}
      <VisuallyHidden>{met > 1 ? ' critères' : ' critère'}</VisuallyHidden>
    </div>
  );
}

export interface RowOfCriterionProps {
  readonly row: Row;
  readonly columns: readonly Column[];
  readonly isRoomy: boolean;
}

export function RowOfCriterion({ row, columns, isRoomy }: RowOfCriterionProps) {
  const { criterion, cells, reach, indicators, variants } = row;
  const isHuman = criterion.mode === 'human';
  return (
    <div role="row" className={styles.row} data-row={criterion.id}>
      <div role="rowheader" tabIndex={-1} className={styles.name}>
        <span className={styles.words}>
          <span className={styles.id}>{nameCriterion(criterion.id)}</span> {criterion.texte}
          {isHuman ? <span className={styles.human}>Une personne juge</span> : null}
        </span>
      </div>
      {columns.length > 1 ? (
        <div role="gridcell" tabIndex={-1} className={joinClasses(styles.cell, styles.total)}>
          <ReachSign reach={reach} isHuman={isHuman} count={indicators} />
          <Numbers indicators={indicators} variants={variants} />
        </div>
      ) : null}
      {columns.map(({ id }, at) =>
        isRoomy ? (
          <RoomyCell key={id} meeting={cells[at]} isHuman={isHuman} />
        ) : (
          <Cell key={id} meeting={cells[at]} isHuman={isHuman} />
        ),
      )}
    </div>
  );
}

function Numbers({ indicators, variants }: { readonly indicators: number; readonly variants: number }) {
  if (indicators === 0) return <VisuallyHidden>aucun indicateur</VisuallyHidden>;
  return (
    <>
      <span className={styles.variants} aria-hidden="true">
        {sayTimes(variants)}
      </span>
      <VisuallyHidden>{sayMeeting(indicators, variants)}</VisuallyHidden>
    </>
  );
}

interface CellProps {
  readonly meeting: Meeting | undefined;
  readonly isHuman: boolean;
}

function Cell({ meeting, isHuman }: CellProps) {
  if (meeting === undefined)
    return (
      <div
        role="gridcell"
        tabIndex={-1}
        className={joinClasses(styles.cell, styles.empty)}
        aria-label="aucun indicateur"
      />
    );
  const { indicators, variants } = meeting;
  return (
    <div role="gridcell" tabIndex={-1} className={styles.cell}>
      <ReachSign reach={readReach(variants)} isHuman={isHuman} count={indicators.length} />
      <Numbers indicators={indicators.length} variants={variants} />
    </div>
  );
}

/** With room to spare, what the indicators are. */
function RoomyCell({ meeting, isHuman }: CellProps) {
  if (meeting === undefined)
    return (
      <div role="gridcell" tabIndex={-1} className={joinClasses(styles.cell, styles.roomy, styles.nothing)}>
        <ReachSign reach="none" isHuman={isHuman} />
        <span>Aucun indicateur</span>
      </div>
    );
  const { indicators, variants } = meeting;
  return (
    <div role="gridcell" tabIndex={-1} className={joinClasses(styles.cell, styles.roomy)}>
      <ReachSign reach={readReach(variants)} isHuman={isHuman} count={indicators.length} />
      <span className={styles.indicators}>
        <VisuallyHidden>{`${sayMeeting(indicators.length, variants)}. `}</VisuallyHidden>
        {indicators.map(({ id, title }) => (
          <span key={id} className={styles.indicator}>
            {title}
          </span>
        ))}
      </span>
      <span className={styles.variants} aria-hidden="true">
        {countWords(variants, 'variante')}
      </span>
    </div>
  );
}
