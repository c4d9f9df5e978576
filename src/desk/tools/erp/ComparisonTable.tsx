/**
 * Order, delivery and document on one line, groups of columns ruled apart, totals under a double rule. Shows figures side by
 * side; says nothing of those that differ.
 */
import type { ComparedLine, ComparisonView, LineWords, RecordView, SideView } from '../../../session/programs/erp.ts';
import { joinClasses } from '../../../ui/index.ts';
import { words } from './erpWords.ts';
import styles from './LinesTable.module.css';
import { ArticleGroup, ArticleHeads, LineName } from './LinesTable.tsx';
import type { LineCursor } from './useLineCursor.ts';

const { columns: titles, groups, totals, empty } = words;

function Figures({ line, isOwn }: { readonly line: LineWords | null; readonly isOwn: boolean }) {
  const figures = [line?.quantity, line?.price, line?.discount, line?.vat, ...(isOwn ? [line?.amount] : [])];
  return figures.map((figure, rank) => (
    <td
      // biome-ignore lint/suspicious/noArrayIndexKey: a column is its place
      key={rank}
      className={joinClasses(styles.cell, styles.number, rank === 0 && styles.group, isOwn && styles.own)}
    >
      {figure ?? empty}
    </td>
  ));
}

function Line({ line, rank, cursor, has }: LineProps) {
  return (
    <tr {...cursor.rowProps(rank)} className={joinClasses(rank === cursor.at && styles.current)}>
      <LineName name={line.name} reference={line.reference} reserve="" />
      {has.order ? <Figures line={line.ordered} isOwn={false} /> : null}
      {has.delivery ? (
        <td className={joinClasses(styles.cell, styles.number, styles.group)}>
          {line.delivered?.quantity ?? empty}
          {line.delivered === null || line.delivered.reserve === '' ? null : (
            <small className={styles.reserve}>{line.delivered.reserve}</small>
          )}
        </td>
      ) : null}
      <Figures line={line.own} isOwn />
    </tr>
  );
}

interface Has {
  readonly order: boolean;
  readonly delivery: boolean;
}

interface LineProps {
  readonly line: ComparedLine;
  readonly rank: number;
  readonly cursor: LineCursor;
  readonly has: Has;
}

function Group({ title, side, span, isOwn }: GroupProps) {
  return (
    <th scope="colgroup" colSpan={span} className={joinClasses(styles.groupHead, styles.group, isOwn && styles.own)}>
      {title}
      {side === '' ? null : <small className={styles.groupNote}>{side}</small>}
    </th>
  );
}

interface GroupProps {
  readonly title: string;
  readonly side: string;
  readonly span: number;
  readonly isOwn: boolean;
}

const FIGURES = [titles.quantity, titles.price, titles.discount, titles.vat];

function Heads({ record, comparison, has }: { record: RecordView; comparison: ComparisonView; has: Has }) {
  const head = (title: string, rank: number, isOwn: boolean) => (
    <th
      key={`${title}${isOwn}`}
      scope="col"
      className={joinClasses(styles.head, styles.number, rank === 0 && styles.group, isOwn && styles.own)}
    >
      {title}
    </th>
  );
  return (
    <thead>
      <tr>
        <ArticleGroup />
        {has.order ? <Group title={groups.order} side={comparison.order?.note ?? ''} span={4} isOwn={false} /> : null}
        {has.delivery ? (
          <Group title={groups.delivery} side={comparison.delivery?.note ?? ''} span={1} isOwn={false} />
        ) : null}
        <Group title={record.kind} side={record.number} span={5} isOwn />
      </tr>
      <tr>
        <ArticleHeads />
        {has.order ? FIGURES.map((title, rank) => head(title, rank, false)) : null}
        {has.delivery ? head(titles.received, 0, false) : null}
        {[...FIGURES, titles.amount].map((title, rank) => head(title, rank, true))}
      </tr>
    </thead>
  );
}

function Totals({ record, order, has }: { record: RecordView; order: SideView | null; has: Has }) {
  return (
    <tfoot>
      {(['beforeTax', 'tax', 'total'] as const).map((key) => (
        <tr key={key} className={joinClasses(key === 'total' && styles.grand)}>
          <th scope="row" className={styles.foot}>
            {totals[key]}
          </th>
          <td className={joinClasses(styles.foot, styles.reference)} />
          {has.order ? (
            <td colSpan={4} className={joinClasses(styles.foot, styles.number, styles.group)}>
              {order?.totals?.[key] ?? ''}
            </td>
          ) : null}
          {has.delivery ? <td className={joinClasses(styles.foot, styles.group)} /> : null}
          <td colSpan={5} className={joinClasses(styles.foot, styles.number, styles.group, styles.own)}>
            {record.totals[key]}
          </td>
        </tr>
      ))}
    </tfoot>
  );
}

export interface ComparisonTableProps {
  readonly record: RecordView;
  readonly comparison: ComparisonView;
  readonly cursor: LineCursor;
}

export function ComparisonTable({ record, comparison, cursor }: ComparisonTableProps) {
  const has = { order: comparison.order !== null, delivery: comparison.delivery !== null };
  return (
    <table className={styles.table} aria-label={words.lines(`${record.kind} ${record.number}`)}>
      <Heads record={record} comparison={comparison} has={has} />
      <tbody>
        {comparison.lines.map((line, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and never move
          <Line key={rank} line={line} rank={rank} cursor={cursor} has={has} />
        ))}
      </tbody>
      <Totals record={record} order={comparison.order} has={has} />
    </table>
  );
}
