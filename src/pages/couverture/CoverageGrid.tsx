/**
 * The grid itself: criteria in rows, by bloc and group that fold, situations in columns. Cells are plain elements, drawn again only
 * when a group folds or the rows change. Knows the layout; asks whoever shows it to open a cell.
 */
// biome-ignore-all lint/a11y/useSemanticElements: parts left undrawn until they are seen cannot be parts of a <table>
// biome-ignore-all lint/a11y/useFocusableInteractive: the focus is on cells; rows and headings are read with them
import { type CSSProperties, memo, useState } from 'react';
import { joinClasses } from '../../ui/index.ts';
import styles from './CoverageGrid.module.css';
import { GroupRow, RowOfCriterion } from './GridRows.tsx';
import type { BlocPart, Column, CoverageLayout, Group } from './layOut.ts';
import { useGridFocus } from './useGridFocus.ts';

/** Rows of a group that paper never cuts. */
const keptTogether = 6;

/** Up to two situations, cells tell what the indicators are; up to nine, titles stand upright. */
type Width = 'roomy' | 'medium' | 'dense';

function chooseWidth(columns: number): Width {
  if (columns <= 2) return 'roomy';
  return columns <= 9 ? 'medium' : 'dense';
}

function Heads({ columns, width }: { readonly columns: readonly Column[]; readonly width: Width }) {
  return (
    <div role="rowgroup" className={styles.heads}>
      <div role="row" className={styles.row}>
        <div role="columnheader" className={joinClasses(styles.head, styles.corner)}>
          Critère
        </div>
        {columns.length > 1 ? (
          <div role="columnheader" className={joinClasses(styles.head, styles.total)}>
            En tout
          </div>
        ) : null}
        {columns.map(({ id, code, title, short }) => (
          <div key={id} role="columnheader" className={styles.head} title={title}>
            <span className={styles.title}>{width === 'roomy' ? title : short}</span>
            <span className={styles.code}>{code}</span>
          </div>
        ))}
      </div>
    </div>
  );
}

interface PartProps {
  readonly columns: readonly Column[];
  readonly isRoomy: boolean;
}

interface GroupRowsProps extends PartProps {
  readonly group: Group;
  readonly isFolded: boolean;
}

const GroupRows = memo(function GroupRows({ group, columns, isRoomy, isFolded }: GroupRowsProps) {
  return (
    <div
      role="rowgroup"
      className={joinClasses(styles.group, group.rows.length <= keptTogether && styles.short)}
      style={{ '--rows': isFolded ? 1 : group.rows.length + 1 } as CSSProperties}
    >
      {group.title === null ? null : (
        <GroupRow part={{ ...group, title: group.title }} level="group" columns={columns} isFolded={isFolded} />
      )}
      {isFolded && group.title !== null
        ? null
        : group.rows.map((row) => (
            <RowOfCriterion key={row.criterion.id} row={row} columns={columns} isRoomy={isRoomy} />
          ))}
    </div>
  );
});

interface BlocRowsProps extends PartProps {
  readonly bloc: BlocPart;
  readonly folded: ReadonlySet<string>;
}

function BlocRows({ bloc, folded, ...part }: BlocRowsProps) {
  const isFolded = folded.has(bloc.id);
  return (
    <>
      <div role="rowgroup" className={styles.bloc}>
        <GroupRow part={{ ...bloc, attendu: null }} level="bloc" columns={part.columns} isFolded={isFolded} />
      </div>
      {isFolded
        ? null
        : bloc.groups.map((group) => (
            <GroupRows key={group.id} group={group} isFolded={folded.has(group.id)} {...part} />
          ))}
    </>
  );
}

/** The parts whose criteria go when everything is folded: what remains is one line of subtotals for each. */
function listFoldable({ blocs }: CoverageLayout): readonly string[] {
  return blocs.flatMap(({ id, groups }) => groups.map((group) => (group.title === null ? id : group.id)));
}

/** Which parts are folded, and how to fold or open one, or all. */
export interface Folds {
  readonly folded: ReadonlySet<string>;
  readonly isAllFolded: boolean;
  readonly toggle: (id: string) => void;
  readonly toggleAll: () => void;
}

/** Parts stay folded from one document to another, and back. */
export function useFolds(layout: CoverageLayout | null): Folds {
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const foldable = layout === null ? [] : listFoldable(layout);
  const isAllFolded = foldable.every((id) => folded.has(id));
  return {
    folded,
    isAllFolded,
    toggle: (id) =>
      setFolded((before) => new Set(before.has(id) ? [...before].filter((one) => one !== id) : [...before, id])),
    toggleAll: () => setFolded(new Set(isAllFolded ? [] : foldable)),
  };
}

export interface CoverageGridProps {
  readonly layout: CoverageLayout;
  readonly folds: Folds;
  /** A criterion, and the situation of the column; null from its name or its sum. */
  readonly onOpen: (criterion: string, situation: string | null) => void;
}

export function CoverageGrid({ layout, folds, onOpen }: CoverageGridProps) {
  const { columns, blocs, referentiel } = layout;
  const width = chooseWidth(columns.length);
  const aside = columns.length > 1 ? 2 : 1;
  const parts = new Set(blocs.flatMap(({ id, groups }) => [id, ...groups.map((group) => group.id)]));
  const focus = useGridFocus((row, column) => {
    if (parts.has(row)) folds.toggle(row);
    else onOpen(row, columns[column - aside]?.id ?? null);
  });
  return (
    <section className={styles.scroller} aria-label={`Critères et situations, ${referentiel.sigle}`}>
      <div
        {...focus}
        role="grid"
        aria-label={`Couverture, ${referentiel.sigle}`}
        className={joinClasses(styles.grid, styles[width], columns.length > 1 && styles.withTotal)}
        style={{ '--columns': columns.length } as CSSProperties}
      >
        <Heads columns={columns} width={width} />
        {blocs.map((bloc) => (
          <BlocRows key={bloc.id} bloc={bloc} folded={folds.folded} columns={columns} isRoomy={width === 'roomy'} />
        ))}
      </div>
    </section>
  );
}
