/** A document’s own lines, as printed, with its totals. Knows figures; compares nothing. */
import { Fragment } from 'react';
import type { LineView, RecordView } from '../../../session/programs/erp.ts';
import { joinClasses, VisuallyHidden } from '../../../ui/index.ts';
import { words } from './erpWords.ts';
import styles from './LinesTable.module.css';
import type { LineCursor } from './useLineCursor.ts';

const { columns: titles, totals } = words;

function Line({ line, cursor, rank, isPriced }: LineRowProps) {
  return (
    <tr {...cursor.rowProps(rank)} className={joinClasses(rank === cursor.at && styles.current)}>
      <th scope="row">
        <b>{line.name}</b>
        <small>{line.reference}</small>
        {line.reserve === '' ? null : <small className={styles.reserve}>{line.reserve}</small>}
      </th>
      <td className={styles.reference}>{line.reference}</td>
      <td className={styles.number}>{line.quantity}</td>
      {isPriced ? (
        <>
          <td className={styles.number}>{line.price}</td>
          <td className={styles.number}>{line.discount}</td>
          <td className={styles.number}>{line.vat}</td>
          <td className={styles.number}>{line.amount}</td>
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
          <th scope="row">{name}</th>
          <td className={styles.reference} />
          <td colSpan={5} className={styles.number}>
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
    <table className={styles.table} aria-label={words.lines(`${record.kind} ${record.number}`)}>
      <thead>
        <tr className={styles.groups}>
          <th scope="colgroup">
            <VisuallyHidden>{words.groups.article}</VisuallyHidden>
          </th>
          <td className={styles.reference} />
          <th scope="colgroup" colSpan={isPriced ? 5 : 1} className={joinClasses(styles.group, styles.number)}>
            {record.kind}
            <small>{record.number}</small>
          </th>
        </tr>
        <tr>
          <th scope="col">{titles.name}</th>
          <th scope="col" className={styles.reference}>
            {titles.reference}
          </th>
          {heads.map((head) => (
            <th key={head} scope="col" className={styles.number}>
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
