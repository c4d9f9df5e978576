/** One file as the software shows it: where it stands, its pieces, its journal, what may be said at the counter. */
import { assertNever } from '../../../model/assertNever.ts';
import type { FileView } from '../../../session/view.ts';
import { Icon, type IconName, joinClasses } from '../../../ui/index.ts';
import styles from './FileSheet.module.css';

const words = {
  file: 'Dossier',
  holder: (holder: string, born: string) => `${holder}, né(e) le ${born}`,
  steps: 'Étapes',
  pieces: 'Pièces du dossier',
  journal: 'Journal',
  tellable: 'Vous pouvez dire',
  secret: 'Gardez pour vous',
  noPieces: 'Aucune pièce n’est enregistrée.',
  noJournal: 'Rien au journal.',
};

type Step = FileView['steps'][number];
type Piece = FileView['pieces'][number];

function nameStep(state: Step['state']): string {
  switch (state) {
    case 'done':
      return 'faite';
    case 'stopped':
      return 'arrêtée';
    case 'current':
      return 'en cours';
    case 'todo':
      return 'à venir';
    default:
      return assertNever(state);
  }
}

function signPiece(state: Piece['state']): { icon: IconName; word: string } {
  switch (state) {
    case 'received':
      return { icon: 'check', word: 'reçue' };
    case 'missing':
      return { icon: 'warning', word: 'absente' };
    case 'reserved':
      return { icon: 'lock', word: 'réservée' };
    default:
      return assertNever(state);
  }
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  if (steps.length === 0) return null;
  return (
    <ol className={styles.steps} aria-label={words.steps} style={{ '--steps': steps.length } as React.CSSProperties}>
      {steps.map((step) => (
        <li
          key={step.name}
          className={joinClasses(styles.step, styles[step.state])}
          aria-current={step.state === 'current' ? 'step' : undefined}
        >
          <span className={styles.dot} aria-hidden="true">
            {step.state === 'done' ? <Icon name="check" /> : null}
          </span>
          {step.name}
          <span className={styles.hidden}>, {nameStep(step.state)}</span>
          {step.note === '' ? null : <small>{step.note}</small>}
        </li>
      ))}
    </ol>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly Piece[] }) {
  return (
    <section className={styles.pieces} aria-label={words.pieces}>
      <h4 className={styles.subtitle}>{words.pieces}</h4>
      {pieces.length === 0 ? <p>{words.noPieces}</p> : null}
      <ul className={styles.list}>
        {pieces.map((piece) => {
          const { icon, word } = signPiece(piece.state);
          return (
            <li key={piece.name} className={joinClasses(styles.piece, styles[piece.state])}>
              <Icon name={icon} className={styles.sign} title={word} />
              <span className={styles.pieceName}>{piece.name}</span>
              <span className={styles.pieceNote}>{piece.note}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Journal({ journal }: { readonly journal: FileView['journal'] }) {
  return (
    <section className={styles.journal} aria-label={words.journal}>
      <h4 className={styles.subtitle}>{words.journal}</h4>
      {journal.length === 0 ? <p>{words.noJournal}</p> : null}
      <ul className={styles.list}>
        {journal.map((entry) => (
          <li key={`${entry.at}${entry.text}`} className={styles.entry}>
            <span className={styles.when}>{entry.at}</span>
            <span>{entry.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Sayable({ file }: { readonly file: FileView }) {
  if (file.tellable.length === 0 && file.secret.length === 0) return null;
  const lists = [
    { title: words.tellable, items: file.tellable, icon: 'check' as const },
    { title: words.secret, items: file.secret, icon: 'lock' as const },
  ];
  return (
    <aside className={styles.sayable}>
      {lists.map(({ title, items, icon }) =>
        items.length === 0 ? null : (
          <section key={title} aria-label={title}>
            <h4 className={styles.subtitle}>{title}</h4>
            <ul className={styles.list}>
              {items.map((item) => (
                <li key={item} className={styles.item} data-icon={icon}>
                  <Icon name={icon} className={styles.sign} />
                  {item}
                </li>
              ))}
            </ul>
          </section>
        ),
      )}
    </aside>
  );
}

export function FileSheet({ file }: { readonly file: FileView }) {
  return (
    <article className={styles.sheet} aria-label={`${words.file} ${file.id}`}>
      <header className={styles.head}>
        <h3 className={styles.title}>
          {words.file} {file.id} <small>{file.title}</small>
        </h3>
        <p className={styles.holder}>{words.holder(file.holder, file.born)}</p>
      </header>
      <Steps steps={file.steps} />
      <div className={styles.columns}>
        <div className={styles.main}>
          <Pieces pieces={file.pieces} />
          <Journal journal={file.journal} />
        </div>
        <Sayable file={file} />
      </div>
    </article>
  );
}
