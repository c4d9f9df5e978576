/** A document’s own lines, as printed, with its totals. Knows figures; compares nothing. */
import { Fragment } from 'react';
import type { LineView, RecordView } from '../../../session/programs/erp.ts';
import { joinClasses, VisuallyHidden } from '../../../ui/index.ts';
import { words } from './erpWords.ts';
import styles from './LinesTable.module.css';
import type { LineCursor } from './useLineCursor.ts';

const { columns: titles, totals } = words;

const numberCell = joinClasses(styles.cell, styles.number);

/** What a line is of: its name, its reference beside it or below when the window is narrow. */
export function LineName({ name, reference, reserve }: { name: string; reference: string; reserve: string }) {
  return (
    <>
      <th scope="row" className={styles.cell}>
        <b className={styles.name}>{name}</b>
        <small className={styles.below}>{reference}</small>
        {reserve === '' ? null : <small className={styles.reserve}>{reserve}</small>}
      </th>
      <td className={joinClasses(styles.cell, styles.reference)}>{reference}</td>
    </>
  );
}

/** Over the name and the reference of lines; the toggle of the comparison stands there. */
export const ArticleGroup = () => (
  <>
    <th scope="colgroup" className={styles.groupHead}>
      <VisuallyHidden>{words.groups.article}</VisuallyHidden>
    </th>
    <td className={joinClasses(styles.groupHead, styles.reference)} />
  </>
);

export const ArticleHeads = () => (
  <>
    <th scope="col" className={styles.head}>
      {titles.name}
    </th>
    <th scope="col" className={joinClasses(styles.head, styles.reference)}>
      {titles.reference}
    </th>
  </>
);

function Line({ line, cursor, rank, isPriced }: LineRowProps) {
  return (
    <tr {...cursor.rowProps(rank)} className={joinClasses(rank === cursor.at && styles.current)}>
      <LineName name={line.name} reference={line.reference} reserve={line.reserve} />
      <td className={numberCell}>{line.quantity}</td>
      {isPriced ? (
        <>
          <td className={numberCell}>{line.price}</td>
          <td className={numberCell}>{line.discount}</td>
          <td className={numberCell}>{line.vat}</td>
          <td className={numberCell}>{line.amount}</td>
        </>
      ) : null}
    </tr>
  );
}

interface LineRowProps {
  readonly line: LineView;
  readonly cursor: LineCursor;
  readonly rank: number;
  readonly isPriced: boolean;
}

function Totals({ record }: { readonly record: RecordView }) {
  const rows = [
    [totals.beforeTax, record.totals.beforeTax],
    ...record.totals.taxes.map(({ rate, tax }) => [`${totals.tax} ${rate}`, tax]),
    [totals.total, record.totals.total],
  ];
  return (
    <tfoot>
      {rows.map(([name, value], rank) => (
        <tr key={name} className={joinClasses(rank === rows.length - 1 && styles.grand)}>
          <th scope="row" className={styles.foot}>
            {name}
          </th>
          <td className={joinClasses(styles.foot, styles.reference)} />
          <td colSpan={5} className={joinClasses(styles.foot, styles.number)}>
            {value}
          </td>
        </tr>
      ))}
    </tfoot>
  );
}

export interface LinesTableProps {
  readonly record: RecordView;
  readonly cursor: LineCursor;
}

export function LinesTable({ record, cursor }: LinesTableProps) {
  const isPriced = record.lines.some(({ price }) => price !== '');
  const heads = isPriced
    ? [titles.quantity, titles.price, titles.discount, titles.vat, titles.amount]
    : [titles.received];
  return (
    <table
      className={joinClasses(styles.table, styles.alone)}
      aria-label={words.lines(`${record.kind} ${record.number}`)}
    >
      <thead>
        <tr>
          <ArticleGroup />
          <th
            scope="colgroup"
            colSpan={isPriced ? 5 : 1}
            className={joinClasses(styles.groupHead, styles.group, styles.number)}
          >
            {record.kind}
            <small className={styles.groupNote}>{record.number}</small>
          </th>
        </tr>
        <tr>
          <ArticleHeads />
          {heads.map((head) => (
            <th key={head} scope="col" className={joinClasses(styles.head, styles.number)}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {record.lines.map((line, rank) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and never move
          <Fragment key={rank}>
            <Line line={line} cursor={cursor} rank={rank} isPriced={isPriced} />
          </Fragment>
        ))}
      </tbody>
      {isPriced ? <Totals record={record} /> : null}
    </table>
  );
}
