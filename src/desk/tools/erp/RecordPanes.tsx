/** Below a document: its party, its pieces and what was done, and what I may do: always in sight. */
import type { PartyView, PieceView, RecordView } from '../../../session/programs/erp.ts';
import { Button, Icon, type IconName } from '../../../ui/index.ts';
import { words } from './erpWords.ts';
import parts from './parts.module.css';
import type { ErpDesk } from './useErp.ts';

const PIECE_ICONS: Readonly<Record<PieceView['icon'], IconName>> = {
  order: 'page',
  delivery: 'archive',
  invoice: 'page',
  scan: 'clip',
};

function Party({ desk, party, record }: { desk: ErpDesk; party: PartyView; record: RecordView }) {
  const title = party.role === 'supplier' ? words.supplier : words.customer;
  const isInvoice = record.type === 'invoiceIn';
  const facts = [
    [words.terms, party.terms],
    [words.ibanKnown, isInvoice ? party.shortIban : ''],
    // On the scan when there is one: it is there to be read.
    [words.ibanPrinted, isInvoice && record.scan === null ? record.iban : ''],
    [words.buyer, party.buyer],
  ].filter(([, value]) => value !== '');
  return (
    <section aria-label={title}>
      <h4>
        {title}
        <button type="button" className={parts.link} onClick={() => desk.openParty(party.id)}>
          {words.card}
        </button>
      </h4>
      <dl className={parts.pairs}>
        {facts.map(([name, value]) => (
          <div key={name} className={parts.pair}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

export interface RecordPanesProps {
  readonly desk: ErpDesk;
  readonly record: RecordView;
  readonly onPiece: (piece: PieceView) => void;
}

function Follow({ desk, record, onPiece }: RecordPanesProps) {
  const { pieces, follow, standing, note, author } = record;
  const said = [
    ...(author === '' ? [] : [{ time: '', text: `${words.author} ${author}.` }]),
    ...(note === '' ? [] : [{ time: '', text: note }]),
    ...follow,
  ];
  return (
    <section aria-label={words.follow}>
      <h4>{words.follow}</h4>
      {pieces.length === 0 && said.length === 0 ? <p>{words.noPieces}</p> : null}
      <ul className={parts.pieces}>
        {pieces.map((piece) => (
          <li key={JSON.stringify(piece.opens)}>
            <Icon name={PIECE_ICONS[piece.icon]} />
            <button type="button" className={parts.link} onClick={() => onPiece(piece)}>
              {piece.title}
            </button>
            <time>{piece.day}</time>
          </li>
        ))}
        {said.map(({ time, text }) => (
          <li key={`${time}${text}`} className={parts.said}>
            {time === '' ? null : <time>{time}</time>}
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {standing.undoes === '' ? null : (
        <Button look="ruled" variant="plain" icon="replay" onPress={() => desk.undo(record.id)}>
          {words.undoThis(standing.undoes)}
        </Button>
      )}
    </section>
  );
}

export function RecordPanes(props: RecordPanesProps) {
  const { desk, record } = props;
  const party = desk.erp.parties.find(({ id }) => id === record.party);
  return (
    <div className={parts.panes}>
      {party === undefined ? <section /> : <Party desk={desk} party={party} record={record} />}
      <Follow {...props} />
      <section aria-label={words.delegation} className={parts.delegation}>
        <h4>{words.delegation}</h4>
        <p>{desk.erp.delegation}</p>
      </section>
    </div>
  );
}
