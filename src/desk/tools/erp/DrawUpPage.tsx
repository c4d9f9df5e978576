/** Drawing up a document: to whom, after what, line by line, with what it comes to as one types. Nothing typed is lost. */
import { useState } from 'react';
import type { RecordId, RecordType } from '../../../model/erp.ts';
import { formatMoney } from '../../../model/money.ts';
import { Button, IconButton, Select, Strip, TextField } from '../../../ui/index.ts';
import { Screen, StatusLine } from '../frame/index.ts';
import {
  amountOf,
  beginTyped,
  blankLine,
  fillFrom,
  readRecord,
  readTyped,
  type TypedLine,
  type TypedRecord,
  totalsOfTyped,
} from './drawUp.ts';
import styles from './erp.module.css';
import { words } from './erpWords.ts';
import parts from './parts.module.css';
import { useEntry } from './useEntry.ts';
import type { ErpDesk } from './useErp.ts';

const { columns: titles, totals: sums } = words;
const NO_RECORD = '-';

interface LineProps {
  readonly desk: ErpDesk;
  readonly line: TypedLine;
  readonly rank: number;
  readonly onChange: (line: TypedLine) => void;
  readonly onRemove: () => void;
}

function Line({ desk, line, rank, onChange, onRemove }: LineProps) {
  const label = (what: string) => `${what}, ligne\u00a0${rank + 1}`;
  const choose = (id: string) => {
    const product = desk.erp.products.find((one) => one.id === id);
    if (product !== undefined) onChange(fillFrom(product, line));
  };
  const field = (key: 'quantity' | 'price' | 'discount' | 'vat', what: string) => (
    <td>
      <TextField
        label={label(what)}
        isLabelHidden
        className={parts.cellField ?? ''}
        inputMode="decimal"
        value={line[key]}
        onChange={(text) => onChange({ ...line, [key]: text })}
      />
    </td>
  );
  return (
    <tr>
      <td>
        <Select
          label={label(words.product)}
          isLabelHidden
          placeholder={words.chooseProduct}
          choices={desk.erp.products.map(({ id, name, reference }) => ({ id, label: name, note: reference }))}
          value={line.product === '' ? null : line.product}
          onChange={choose}
        />
      </td>
      {field('quantity', titles.quantity)}
      {field('price', titles.price)}
      {field('discount', titles.discount)}
      {field('vat', titles.vat)}
      <td className={parts.figure}>{amountOf(line)}</td>
      <td>
        <IconButton icon="close" look="plain" label={words.removeLine(rank + 1)} onPress={onRemove} />
      </td>
    </tr>
  );
}

function Lines({
  desk,
  typed,
  onChange,
}: {
  desk: ErpDesk;
  typed: TypedRecord;
  onChange: (lines: TypedLine[]) => void;
}) {
  const totals = totalsOfTyped(typed);
  return (
    <table className={parts.drawn} aria-label={words.lines('')}>
      <thead>
        <tr>
          {[words.product, titles.quantity, titles.price, titles.discount, titles.vat, titles.amount].map((title) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
          <td />
        </tr>
      </thead>
      <tbody>
        {typed.lines.map((line, rank) => (
          <Line
            // biome-ignore lint/suspicious/noArrayIndexKey: a line being typed has no name but its place
            key={rank}
            desk={desk}
            line={line}
            rank={rank}
            onChange={(changed) => onChange(typed.lines.map((one, at) => (at === rank ? changed : one)))}
            onRemove={() => onChange(typed.lines.filter((_, at) => at !== rank))}
          />
        ))}
      </tbody>
      <tfoot>
        {[
          [sums.beforeTax, totals.beforeTaxCents] as const,
          [sums.tax, totals.taxCents] as const,
          [sums.total, totals.totalCents] as const,
        ].map(([name, cents]) => (
          <tr key={name}>
            <th scope="row" colSpan={5}>
              {name}
            </th>
            <td className={parts.figure}>{formatMoney(cents)}</td>
            <td />
          </tr>
        ))}
      </tfoot>
    </table>
  );
}

export interface DrawUpPageProps {
  readonly desk: ErpDesk;
  readonly type: RecordType;
  readonly after: RecordId | '';
}

export function DrawUpPage({ desk, type, after }: DrawUpPageProps) {
  const [fault, setFault] = useState('');
  const root = useEntry<HTMLFormElement>();
  const { erp } = desk;
  const kind = erp.drawnUp.find((one) => one.type === type);
  const key = `draw.${type}.${after}`;
  const origin = erp.records.find(({ id }) => id === after) ?? null;
  const typed = readTyped(desk.draft.read(key), beginTyped(erp, origin));
  const change = (changed: Partial<TypedRecord>) => {
    setFault('');
    desk.draft.write(key, JSON.stringify({ ...typed, ...changed }));
  };
  const drawUp = () => {
    const draft = readRecord(type, typed);
    if (typeof draft === 'string') return setFault(draft);
    const why = desk.deed({ do: 'drawUp', draft }, '');
    if (why !== null) return setFault(why);
    desk.draft.write(key, '');
    desk.toList();
    desk.say(words.said.drawnUp(kind?.kind ?? ''));
  };
  const theirs = erp.records.filter(({ party }) => party === typed.party);
  return (
    <form
      ref={root}
      className={styles.drawUp}
      aria-label={words.drawUpTitle(kind?.kind ?? '')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        drawUp();
      }}
    >
      <Screen className={styles.page}>
        <div className={styles.recordHead}>
          <h3 className={styles.recordTitle}>{words.drawUpTitle(kind?.kind ?? '')}</h3>
        </div>
        {fault === '' ? null : <Strip tone="fault">{fault}</Strip>}
        <div className={parts.drawPage}>
          <div className={parts.picker}>
            <Select
              label={words.party}
              placeholder={words.chooseParty}
              choices={erp.parties
                .filter(({ role }) => role === kind?.role)
                .map(({ id, name, number }) => ({ id, label: name, note: number }))}
              value={typed.party === '' ? null : typed.party}
              onChange={(party) => change({ party, after: '' })}
            />
            <Select
              label={words.after}
              choices={[
                { id: NO_RECORD, label: words.noAfter },
                ...theirs.map((record) => ({ id: record.id, label: `${record.kind} ${record.number}` })),
              ]}
              value={typed.after === '' ? NO_RECORD : typed.after}
              onChange={(id) => change({ after: id === NO_RECORD ? '' : id })}
            />
            <TextField label={words.note} value={typed.note} onChange={(note) => change({ note })} />
          </div>
          <Lines desk={desk} typed={typed} onChange={(lines) => change({ lines })} />
          <div>
            <Button look="ruled" icon="plus" onPress={() => change({ lines: [...typed.lines, blankLine()] })}>
              {words.addLine}
            </Button>
          </div>
        </div>
        <div className={styles.actions}>
          <Button look="ruled" variant="primary" icon="check" type="submit">
            {words.drawUp}
          </Button>
          <Button
            look="ruled"
            icon="close"
            onPress={() => {
              desk.draft.write(key, '');
              desk.toList();
            }}
          >
            {words.cancel}
          </Button>
        </div>
        <StatusLine
          className={styles.status}
          facts={[words.keepTyped]}
          keys={[{ key: 'Tab', what: words.keys.walk }]}
        />
      </Screen>
    </form>
  );
}
