/** A document on A4, in ink: only seen on paper. Asks for the print once it is on the page. */
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import type { LineView, PartyView, RecordView } from '../../../session/programs/erp.ts';
import { words } from './erpWords.ts';
import styles from './PrintedRecord.module.css';

const { columns: titles, totals } = words;

function Line({ line }: { readonly line: LineView }) {
  return (
    <tr>
      <td>{line.reference}</td>
      <th scope="row">
        {line.name}
        {line.reserve === '' ? null : <small> {line.reserve}</small>}
      </th>
      <td>{line.quantity}</td>
      <td>{line.price}</td>
      <td>{line.discount}</td>
      <td>{line.vat}</td>
      <td>{line.amount}</td>
    </tr>
  );
}

function Sums({ record }: { readonly record: RecordView }) {
  return (
    <dl className={styles.sums}>
      <dt>{totals.beforeTax}</dt>
      <dd>{record.totals.beforeTax}</dd>
      {record.totals.taxes.map(({ rate, base, tax }) => (
        <div key={rate}>
          <dt>
            {totals.tax} {rate} ({base})
          </dt>
          <dd>{tax}</dd>
        </div>
      ))}
      <dt>
        <b>{totals.total}</b>
      </dt>
      <dd>
        <b>{record.totals.total}</b>
      </dd>
    </dl>
  );
}

export interface PrintedRecordProps {
  readonly record: RecordView;
  readonly party: PartyView | null;
  readonly onPrinted: () => void;
}

export function PrintedRecord({ record, party, onPrinted }: PrintedRecordProps) {
  const done = useRef(onPrinted);
  done.current = onPrinted;
  const isAsked = useRef(false);
  useEffect(() => {
    const finish = () => done.current();
    window.addEventListener('afterprint', finish, { once: true });
    // Asked once, however often the page is put together.
    if (!isAsked.current) window.print();
    isAsked.current = true;
    return () => window.removeEventListener('afterprint', finish);
  }, []);
  const facts = [
    [words.dated, record.date],
    [words.received, record.received],
    [words.due, record.due],
    [words.terms, party?.terms ?? ''],
  ].filter(([, value]) => value !== '');
  return createPortal(
    <article className={styles.paper} aria-label={`${record.kind} ${record.number}`}>
      <header>
        <h1>
          {record.kind} {record.number}
        </h1>
        <address>
          {[record.partyName, ...(party?.address ?? [])].map((line) => (
            <span key={line}>{line}</span>
          ))}
        </address>
      </header>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <table>
        <thead>
          <tr>
            {[
              titles.reference,
              titles.name,
              titles.quantity,
              titles.price,
              titles.discount,
              titles.vat,
              titles.amount,
            ].map((title) => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {record.lines.map((line, rank) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: lines have no name of their own and never move
            <Line key={rank} line={line} />
          ))}
        </tbody>
      </table>
      {record.netCents === 0 ? null : <Sums record={record} />}
      {record.iban === '' ? null : (
        <p>
          {words.ibanPrinted} {record.iban}
        </p>
      )}
      {[record.note, ...record.follow.map(({ time, text }) => `${time} ${text}`.trim())].filter(Boolean).map((text) => (
        <p key={text}>{text}</p>
      ))}
    </article>,
    document.body,
  );
}
