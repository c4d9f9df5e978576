/** An order, a delivery note, an invoice or a credit note: addresses, lines, VAT by rate, what is to be paid and where. */
import type { BusinessPaper, PaperLine } from '../../../../session/paper/paperView.ts';
import { joinClasses } from '../../../../ui/index.ts';
import styles from './BusinessPage.module.css';
import { itself, keyed } from './keyed.ts';
import { PaperTable } from './PaperTable.tsx';
import { paperWords as words } from './paperWords.ts';

type Part = { readonly paper: BusinessPaper };

const initialsOf = (name: string): string =>
  name
    .split(/[\s’'-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .slice(0, 2)
    .join('');

function Head({ paper: { issuer, heading, number, dated } }: Part) {
  return (
    <header className={styles.head}>
      <div className={styles.firm}>
        <span className={styles.logo} aria-hidden="true">
          {initialsOf(issuer.name)}
        </span>
        <p>
          <b>{issuer.name}</b>
          {issuer.activity === '' ? null : <small>{issuer.activity}</small>}
        </p>
      </div>
      <div className={styles.what}>
        <h3>{heading}</h3>
        <p>
          {number}
          <br />
          {dated}
        </p>
      </div>
    </header>
  );
}

const Lines = ({
  lines,
  className,
  label,
}: {
  lines: readonly string[];
  className?: string | undefined;
  label: string;
}) => (
  // biome-ignore lint/a11y/useSemanticElements: an address block of a drawn page, one of two
  <div role="group" aria-label={label} className={className}>
    {keyed(lines, itself).map(({ key, item }) => (
      <p key={key}>{item}</p>
    ))}
  </div>
);

function Addresses({ paper: { issuer, addressee } }: Part) {
  return (
    <div className={styles.addresses}>
      <Lines lines={issuer.lines} label={words.issuer} />
      <Lines lines={addressee} label={words.addressee} className={styles.addressee} />
    </div>
  );
}

function References({ lines }: { readonly lines: readonly PaperLine[] }) {
  if (lines.length === 0) return null;
  return (
    <table className={styles.references} aria-label={words.references}>
      <thead>
        <tr>
          {lines.map(({ label }) => (
            <th key={label} scope="col">
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          {lines.map(({ label, value }) => (
            <td key={label}>{value}</td>
          ))}
        </tr>
      </tbody>
    </table>
  );
}

function Rows({ paper: { columns, rows } }: Part) {
  const looks = columns.map(({ isNumber, isHand }) => joinClasses(isNumber && styles.figure, isHand && styles.byHand));
  return (
    <PaperTable
      label={words.lines}
      className={styles.lines}
      head={columns.map(({ title }) => title)}
      rows={rows}
      lookOf={(at) => looks[at]}
    />
  );
}

function Taxes({ paper: { taxes } }: Part) {
  if (taxes.length === 0) return <span />;
  return (
    <PaperTable
      label={words.taxes}
      className={styles.taxes}
      head={[words.rate, words.base, words.tax]}
      rows={taxes.map(({ rate, base, tax }) => [rate, base, tax])}
      lookOf={(at) => (at === 0 ? undefined : styles.figure)}
    />
  );
}

function Sums({ paper: { sums, total } }: Part) {
  if (total === null) return null;
  return (
    <table className={styles.sums} aria-label={words.sums}>
      <tbody>
        {[...sums, total].map(({ label, value }) => (
          <tr key={label} className={label === total.label ? styles.total : undefined}>
            <th scope="row">{label}</th>
            <td>{value}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

export function BusinessPage({ paper }: Part) {
  return (
    <div className={styles.body} data-style={paper.style} data-face={paper.face}>
      <Head paper={paper} />
      <Addresses paper={paper} />
      <References lines={paper.references} />
      {paper.rows.length === 0 ? null : <Rows paper={paper} />}
      {paper.total === null ? null : (
        <div className={styles.bottom}>
          <Taxes paper={paper} />
          <Sums paper={paper} />
        </div>
      )}
      {paper.terms.length === 0 ? null : (
        <div className={styles.terms}>
          {paper.terms.map(({ label, value }) => (
            <p key={label}>
              <b>
                {label}
                {words.colon}
              </b>{' '}
              {value}
            </p>
          ))}
        </div>
      )}
      {paper.smallPrint === '' ? null : <p className={styles.small}>{paper.smallPrint}</p>}
      {paper.foot === '' ? null : <footer className={styles.foot}>{paper.foot}</footer>}
    </div>
  );
}
