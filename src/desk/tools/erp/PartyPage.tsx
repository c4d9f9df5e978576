/** A supplier or a customer: who they are, on what terms, their account, what was bought or sold, paid or not. */
import { useState } from 'react';
import type { PartyView } from '../../../session/programs/erp.ts';
import { Button, joinClasses } from '../../../ui/index.ts';
import { SaidStrip, Screen, StatusLine } from '../frame/index.ts';
import { ErpTable } from './ErpTable.tsx';
import styles from './erp.module.css';
import { words } from './erpWords.ts';
import { IbanSheet } from './IbanSheet.tsx';
import parts from './parts.module.css';
import { PARTY_COLUMNS } from './recordColumns.ts';
import { useEntry } from './useEntry.ts';
import type { ErpDesk } from './useErp.ts';

function Facts({ facts }: { readonly facts: readonly (readonly [name: string, value: string])[] }) {
  return (
    <dl className={parts.pairs}>
      {facts
        .filter(([, value]) => value !== '')
        .map(([name, value]) => (
          <div key={name} className={parts.pair}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}

function Card({ party }: { readonly party: PartyView }) {
  const { phone, email, siren, vatNumber } = party;
  return (
    <section aria-label={words.card}>
      <h4>{words.card}</h4>
      <Facts
        facts={[
          [words.address, party.address.join('\n')],
          [words.phone, phone],
          [words.email, email],
          [words.siren, siren],
          [words.vatNumber, vatNumber],
        ]}
      />
      {party.note === '' ? null : <p>{party.note}</p>}
    </section>
  );
}

function Terms({ desk, party, onChange }: { desk: ErpDesk; party: PartyView; onChange: () => void }) {
  return (
    <section aria-label={words.money}>
      <h4>{words.money}</h4>
      <Facts
        facts={[
          [words.terms, party.terms],
          [words.buyer, party.buyer],
          [words.iban, party.isIbanChanged ? `${party.iban}, ${words.changed}` : party.iban],
          [words.bic, party.bic],
        ]}
      />
      <Button look="ruled" icon="pencil" onPress={onChange}>
        {words.changeIban}
      </Button>
      {party.conditions.length === 0 ? null : (
        <>
          <h4>{words.conditions}</h4>
          <dl className={joinClasses(parts.pairs, parts.priced)}>
            {party.conditions.map(({ product, name, words: said }) => (
              <div key={product} className={parts.pair}>
                <dt>
                  <button type="button" className={parts.link} onClick={() => desk.openProduct(product)}>
                    {name}
                  </button>
                </dt>
                <dd>{said}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </section>
  );
}

export function PartyPage({ desk, party }: { readonly desk: ErpDesk; readonly party: PartyView }) {
  const [isChanging, setChanging] = useState(false);
  const root = useEntry<HTMLDivElement>();
  const records = desk.erp.records.filter((record) => record.party === party.id);
  return (
    <Screen ref={root} className={styles.page}>
      <div className={styles.recordHead}>
        <h3 className={styles.recordTitle}>
          {party.name}
          <small>{[`${party.kind}\u00a0${party.number}`, party.activity].filter(Boolean).join(', ')}</small>
        </h3>
        <span className={styles.space} />
        <Button look="ruled" icon="back" onPress={desk.toList}>
          {words.toList}
        </Button>
      </div>
      <SaidStrip said={desk.said} />
      <div className={parts.columns}>
        <div className={parts.cards}>
          <Card party={party} />
          <Terms desk={desk} party={party} onChange={() => setChanging(true)} />
        </div>
        <section aria-label={words.theirRecords} className={parts.beside}>
          <ErpTable
            label={words.theirRecords}
            columns={PARTY_COLUMNS}
            rows={records}
            sortedBy="date"
            isDescending
            onOpen={desk.openRecord}
            empty={() => words.nothingHere}
          />
        </section>
      </div>
      <StatusLine
        className={styles.status}
        facts={[words.records(records.length)]}
        keys={[
          { key: '↑ ↓', what: words.keys.walk },
          { key: 'Entrée', what: words.keys.open },
        ]}
      />
      {isChanging ? <IbanSheet desk={desk} party={party} onClose={() => setChanging(false)} /> : null}
    </Screen>
  );
}
