/** The head of a document’s page: the way to those before and after, its name and state, its days and its net. */
import type { RecordView } from '../../../session/programs/erp.ts';
import { IconButton } from '../../../ui/index.ts';
import styles from './erp.module.css';
import { words } from './erpWords.ts';

export interface RecordHeadProps {
  readonly record: RecordView;
  readonly previous: RecordView | null;
  readonly next: RecordView | null;
  readonly onOpen: (record: RecordView) => void;
}

export function RecordHead({ record, previous, next, onOpen }: RecordHeadProps) {
  const facts = [
    { name: words.dated, value: record.date, isSecond: false },
    { name: words.received, value: record.received, isSecond: true },
    { name: words.due, value: record.due, isSecond: false },
    { name: record.type === 'invoiceIn' ? words.net : words.netOther, value: record.net, isSecond: false },
  ].filter(({ value, name }) => value !== '' && !(name === words.netOther && record.netCents === 0));
  const go = (to: RecordView | null) => () => {
    if (to !== null) onOpen(to);
  };
  return (
    <div className={styles.recordHead}>
      <IconButton
        icon="back"
        look="ruled"
        className={styles.square ?? ''}
        label={words.previous}
        isDisabled={previous === null}
        onPress={go(previous)}
      />
      <IconButton
        icon="next"
        look="ruled"
        className={styles.square ?? ''}
        label={words.next}
        isDisabled={next === null}
        onPress={go(next)}
      />
      <h3 className={styles.recordTitle}>
        {record.kind} {record.number}
        <small>{record.partyLine}</small>
      </h3>
      <span className={styles.tag}>{record.status}</span>
      <dl className={styles.facts}>
        {facts.map(({ name, value, isSecond }) => (
          <div key={name} className={isSecond ? styles.second : undefined}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
