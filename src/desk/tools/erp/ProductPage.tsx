/** A product: its price and what quantity changes to it, what is in stock and where, what came in and went out. */
import type { ProductView } from '../../../session/programs/erp.ts';
import { Button, joinClasses } from '../../../ui/index.ts';
import { SaidStrip, Screen, StatusLine } from '../frame/index.ts';
import styles from './erp.module.css';
import { words } from './erpWords.ts';
import parts from './parts.module.css';
import { useEntry } from './useEntry.ts';
import type { ErpDesk } from './useErp.ts';

function Prices({ product }: { readonly product: ProductView }) {
  return (
    <section aria-label={words.price}>
      <h4>{words.price}</h4>
      <p className={parts.big}>{product.price}&nbsp;€</p>
      <dl className={joinClasses(parts.pairs, parts.priced)}>
        <div className={parts.pair}>
          <dt>{words.vatRate}</dt>
          <dd>{product.vat}</dd>
        </div>
        <div className={parts.pair}>
          <dt>{words.discounts}</dt>
          <dd>{product.discounts.length === 0 ? words.noDiscount : product.discounts.join('\n')}</dd>
        </div>
      </dl>
    </section>
  );
}

function Stock({ stock, unit }: ProductView) {
  if (stock === null) {
    return (
      <section aria-label={words.stock}>
        <h4>{words.stock}</h4>
        <p>{words.noStock}</p>
      </section>
    );
  }
  return (
    <section aria-label={words.stock}>
      <h4>{words.stock}</h4>
      <p className={parts.big}>{stock.onHand}</p>
      <dl className={parts.pairs}>
        {unit === '' ? null : (
          <div className={parts.pair}>
            <dt>{words.unit}</dt>
            <dd>{unit}</dd>
          </div>
        )}
        <div className={parts.pair}>
          <dt>{words.columns.minimum}</dt>
          <dd>{stock.minimum}</dd>
        </div>
        {stock.place === '' ? null : (
          <div className={parts.pair}>
            <dt>{words.columns.place}</dt>
            <dd>{stock.place}</dd>
          </div>
        )}
      </dl>
    </section>
  );
}

function Movements({ desk, product }: { readonly desk: ErpDesk; readonly product: ProductView }) {
  return (
    <section aria-label={words.movements}>
      <h4>{words.movements}</h4>
      {product.movements.length === 0 ? <p>{words.noMovement}</p> : null}
      <ul className={parts.pieces}>
        {product.movements.map(({ record, date, title, quantity }) => (
          <li key={record}>
            <b className={parts.move}>{quantity}</b>
            <button type="button" className={parts.link} onClick={() => desk.openRecord(record)}>
              {title}
            </button>
            <time>{date}</time>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function ProductPage({ desk, product }: { readonly desk: ErpDesk; readonly product: ProductView }) {
  const root = useEntry<HTMLDivElement>();
  return (
    <Screen ref={root} className={styles.page}>
      <div className={styles.recordHead}>
        <h3 className={styles.recordTitle}>
          {product.name}
          <small>{product.reference}</small>
        </h3>
        <span className={styles.space} />
        <Button look="ruled" icon="back" data-entry onPress={desk.toList}>
          {words.toList}
        </Button>
      </div>
      <SaidStrip said={desk.said} />
      <div className={parts.sheetPage}>
        <Prices product={product} />
        <Stock {...product} />
        <Movements desk={desk} product={product} />
      </div>
      <StatusLine className={styles.status} facts={[product.name]} keys={[{ key: 'Tab', what: words.keys.pieces }]} />
    </Screen>
  );
}
