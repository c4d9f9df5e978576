/**
 * The page of a document: its lines, alone or held against order and delivery; its party, its pieces, my delegation; what may be
 * done. Knows the view and the verbs; judges nothing.
 */
import { useRef, useState } from 'react';
import type { DocumentId } from '../../../model/mail.ts';
import type { PieceView, RecordView } from '../../../session/programs/erp.ts';
import { Kbd } from '../../../ui/index.ts';
import { focusNextPane, focusPane, SaidStrip, Screen, StatusLine, useKeyTable } from '../frame/index.ts';
import { ComparisonTable } from './ComparisonTable.tsx';
import styles from './erp.module.css';
import { ERP_KEYS, words } from './erpWords.ts';
import { LinesTable } from './LinesTable.tsx';
import { PrintedRecord } from './PrintedRecord.tsx';
import { RecordActions, type RecordSheet, type RecordVerbs } from './RecordActions.tsx';
import { RecordHead } from './RecordHead.tsx';
import { RecordPanes } from './RecordPanes.tsx';
import { RecordSheets } from './RecordSheets.tsx';
import { ScanSheet } from './ScanSheet.tsx';
import { useEntry } from './useEntry.ts';
import type { ErpDesk } from './useErp.ts';
import { useLineCursor } from './useLineCursor.ts';

export interface RecordPageProps {
  readonly desk: ErpDesk;
  readonly record: RecordView;
}

/** Documents of the same kind, in the order of the file: those before and after. */
function neighboursOf({ erp }: ErpDesk, record: RecordView): readonly [RecordView | null, RecordView | null] {
  const alike = erp.records.filter(({ type }) => type === record.type);
  const at = alike.findIndex(({ id }) => id === record.id);
  return [alike[at - 1] ?? null, alike[at + 1] ?? null];
}

function makeVerbs(
  desk: ErpDesk,
  record: RecordView,
  open: (sheet: RecordSheet) => void,
  print: () => void,
): RecordVerbs {
  const { id } = record;
  return {
    record: () => desk.deedNow({ do: 'recordInvoice', record: id }, words.said.recorded, id),
    block: () => {
      if (record.standing.blocked) desk.deedNow({ do: 'unblockPayment', record: id }, words.said.unblocked, id);
      else open('block');
    },
    dispute: () => open('dispute'),
    credit: () => open('credit'),
    visa: () => open('visa'),
    approve: () => desk.deedNow({ do: 'approvePayment', record: id }, words.said.approved, id),
    annotate: () => open('note'),
    print,
  };
}

/** Above the table, at the head of its first column: alone, or beside order and delivery. */
function CompareToggle({ isOn, onToggle }: { readonly isOn: boolean; readonly onToggle: () => void }) {
  return (
    <button
      type="button"
      aria-pressed={isOn}
      aria-keyshortcuts={ERP_KEYS.compare}
      title={words.compareHelp}
      className={styles.compare}
      onClick={onToggle}
    >
      {words.compare} <Kbd isDecorative>{ERP_KEYS.compare}</Kbd>
    </button>
  );
}

export function RecordPage({ desk, record }: RecordPageProps) {
  const [sheet, setSheet] = useState<RecordSheet | null>(null);
  const [scan, setScan] = useState<DocumentId | null>(null);
  const [isPrinting, setPrinting] = useState(false);
  const root = useEntry<HTMLDivElement>();
  const table = useRef<HTMLDivElement>(null);
  const panes = useRef<HTMLDivElement>(null);
  const actions = useRef<HTMLDivElement>(null);

  const { comparison } = record;
  const isApart = desk.draft.read(`apart.${record.id}`) !== '';
  const compared = record.isCompared && !isApart ? comparison : null;
  // A payment has none.
  const count = compared?.lines.length ?? record.lines.length;
  const cursor = useLineCursor(count);
  const lineInHand = compared === null ? cursor.at + 1 : (compared.lines[cursor.at]?.line ?? null);

  /** The rows change: whoever was on one stays on the table. */
  const isOnRow = () => table.current?.contains(document.activeElement) ?? false;
  const toggle = () => {
    if (isOnRow()) requestAnimationFrame(() => focusPane(table.current));
    if (compared !== null) return desk.draft.write(`apart.${record.id}`, 'yes');
    desk.draft.write(`apart.${record.id}`, '');
    if (!record.isCompared) desk.deed({ do: 'compare', record: record.id }, '');
    desk.hush();
  };
  const closeSheet = () => {
    setSheet(null);
    setScan(null);
    requestAnimationFrame(() => focusPane(table.current));
  };
  const openPiece = ({ opens }: PieceView) => {
    if ('record' in opens) return desk.openRecord(opens.record);
    desk.openDocument(opens.document);
    setScan(opens.document);
  };
  const [previous, next] = neighboursOf(desk, record);
  const verbs = makeVerbs(desk, record, setSheet, () => setPrinting(true));
  const isInvoice = record.type === 'invoiceIn';
  const goRound = (step: 1 | -1) => () => focusNextPane([table, panes, actions], step);
  useKeyTable({
    [ERP_KEYS.annotate]: verbs.annotate,
    ...(comparison === null ? {} : { [ERP_KEYS.compare]: toggle }),
    ...(isInvoice
      ? { [ERP_KEYS.record]: verbs.record, [ERP_KEYS.block]: verbs.block, [ERP_KEYS.dispute]: verbs.dispute }
      : {}),
    F6: goRound(1),
    'Shift+F6': goRound(-1),
    PageUp: previous === null ? undefined : () => desk.openRecord(previous.id),
    PageDown: next === null ? undefined : () => desk.openRecord(next.id),
  });

  return (
    <Screen ref={root} className={styles.page}>
      <RecordHead record={record} previous={previous} next={next} onOpen={(one) => desk.openRecord(one.id)} />
      <SaidStrip said={desk.said} />
      {count === 0 ? (
        <p className={styles.noLines}>{words.noLines}</p>
      ) : (
        <div className={styles.desk}>
          {comparison === null ? null : <CompareToggle isOn={compared !== null} onToggle={toggle} />}
          <div ref={table} className={styles.lines}>
            {compared === null ? (
              <LinesTable record={record} cursor={cursor} />
            ) : (
              <ComparisonTable record={record} comparison={compared} cursor={cursor} />
            )}
          </div>
        </div>
      )}
      <div ref={panes} className={styles.below}>
        <RecordPanes desk={desk} record={record} onPiece={openPiece} />
      </div>
      <div ref={actions}>
        <RecordActions desk={desk} record={record} verbs={verbs} />
      </div>
      <StatusLine
        className={styles.status}
        facts={count === 0 ? [] : [words.line(cursor.at + 1, count)]}
        keys={[
          { key: '↑ ↓', what: words.keys.walk },
          { key: 'Tab', what: words.keys.pieces },
          { key: ERP_KEYS.annotate, what: words.keys.annotate },
        ]}
      />
      <RecordSheets desk={desk} record={record} sheet={sheet} line={lineInHand} onClose={closeSheet} />
      <ScanSheet paper={scan === null ? null : desk.paperOf(scan)} onClose={closeSheet} />
      {isPrinting ? (
        <PrintedRecord
          record={record}
          party={desk.erp.parties.find(({ id }) => id === record.party) ?? null}
          onPrinted={() => setPrinting(false)}
        />
      ) : null}
    </Screen>
  );
}
