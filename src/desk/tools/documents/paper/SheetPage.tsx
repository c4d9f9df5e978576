/** A letter, a contract, a note, a statement of account, a plan: blocks under a letterhead; or text as it was typed. */
import { type Line, readLines } from '../../../../model/letterMarks.ts';
import type { PaperBlock, SheetPaper } from '../../../../session/paper/paperView.ts';
import { joinClasses } from '../../../../ui/index.ts';
import { itself, keyed } from './keyed.ts';
import { PaperTable } from './PaperTable.tsx';
import { paperWords as words } from './paperWords.ts';
import styles from './SheetPage.module.css';

function Letterhead({ lines }: { readonly lines: readonly string[] }) {
  const [first, ...rest] = lines;
  if (first === undefined) return null;
  return (
    <header className={styles.letterhead}>
      <p className={styles.firm}>{first}</p>
      {keyed(rest, itself).map(({ key, item }) => (
        <p key={key}>{item}</p>
      ))}
    </header>
  );
}

function Table({ block: { head, rows, heading } }: { readonly block: PaperBlock }) {
  if (rows.length === 0 && head === null) return null;
  const label = heading === '' ? words.untitled : heading;
  const lookOf = (at: number, cell: string) => (at > 0 && isFigure(cell) ? styles.figure : undefined);
  return <PaperTable label={label} head={head} rows={rows} lookOf={lookOf} />;
}

/** « 4,20 € », « 12 », « 5,5 % ». */
const isFigure = (cell: string): boolean => /^[−-]?\d[\d\s\u00a0\u202f]*(,\d+)?[\s\u00a0\u202f]?[€%]?$/.test(cell);

/** A line of what the learner wrote, with the marks of the word processor. */
function OwnLine({ line: { look, inlines } }: { readonly line: Line }) {
  return (
    <p className={styles[look]}>
      {keyed(inlines, ({ text }) => text).map(({ key, item: { text, bold, italics, underlined } }) => (
        <span
          key={key}
          className={joinClasses(bold && styles.bold, italics && styles.italics, underlined && styles.underlined)}
        >
          {text}
        </span>
      ))}
    </p>
  );
}

function OwnText({ text }: { readonly text: string }) {
  const nameLine = ({ inlines }: Line) => inlines.map((one) => one.text).join('');
  return keyed(readLines(text), nameLine).map(({ key, item }) => <OwnLine key={key} line={item} />);
}

function Block({ block, isOwn }: { readonly block: PaperBlock; readonly isOwn: boolean }) {
  return (
    <section className={styles.block}>
      {block.heading === '' ? null : <h4>{block.heading}</h4>}
      {block.text === '' ? null : isOwn ? <OwnText text={block.text} /> : <p className={styles.text}>{block.text}</p>}
      <Table block={block} />
    </section>
  );
}

export function SheetPage({ paper }: { readonly paper: SheetPaper }) {
  const { sort, letterhead, addressee, dateline, blocks, title, textKind } = paper;
  const isTitled = sort === 'plain' || (textKind !== '' && textKind !== 'letter');
  return (
    <div className={styles.body} data-sort={sort}>
      <Letterhead lines={letterhead} />
      {isTitled ? <h3 className={styles.title}>{title}</h3> : null}
      {addressee.length === 0 ? null : (
        <div className={styles.addressee}>
          {keyed(addressee, itself).map(({ key, item }) => (
            <p key={key}>{item}</p>
          ))}
        </div>
      )}
      {dateline === '' ? null : <p className={styles.dateline}>{dateline}</p>}
      {keyed(blocks, ({ heading, text }) => `${heading} ${text}`).map(({ key, item }) => (
        <Block key={key} block={item} isOwn={textKind !== ''} />
      ))}
    </div>
  );
}
