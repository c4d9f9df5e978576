/** What is known of the document chosen: where it lies, who reads it, until when it is kept, its versions, its notes. */
import type { ReactNode } from 'react';
import type { CabinetDocumentView, VersionView } from '../../../session/programs/cabinet.ts';
import { Icon, VisuallyHidden } from '../../../ui/index.ts';
import styles from './DocumentDetails.module.css';
import { words } from './documentsWords.ts';
import { keyed } from './paper/keyed.ts';

export interface DocumentDetailsProps {
  readonly document: CabinetDocumentView;
  readonly onOpen: (paper: string) => void;
}

function Fact({ label, children }: { readonly label: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Facts({ document }: { readonly document: CabinetDocumentView }) {
  const { path, from, date, author, readers, shared, keepUntil, short, name } = document;
  return (
    <dl className={styles.facts}>
      {short === name ? null : <Fact label={words.facts.number}>{short}</Fact>}
      <Fact label={words.facts.path}>{path === '' ? words.unfiled : path}</Fact>
      {from === '' ? null : <Fact label={words.facts.from}>{from}</Fact>}
      <Fact label={words.facts.date}>{date}</Fact>
      {author === '' ? null : <Fact label={words.facts.author}>{author}</Fact>}
      {readers.length === 0 ? null : <Fact label={words.facts.readers}>{readers.join(', ')}</Fact>}
      {shared.length === 0 ? null : (
        <Fact label={words.facts.shared}>
          {shared.map(({ id, name: who, right }) => (
            <span key={id} className={styles.line}>
              {who} ({words.rights[right]})
            </span>
          ))}
        </Fact>
      )}
      {keepUntil === '' ? null : <Fact label={words.facts.keep}>{words.keepUntil(keepUntil)}</Fact>}
    </dl>
  );
}

function Version({
  version,
  isLatest,
  onOpen,
}: {
  version: VersionView;
  isLatest: boolean;
  onOpen: (paper: string) => void;
}) {
  const { paper, rank, date, by, note } = version;
  return (
    <li>
      <button type="button" onClick={() => onOpen(paper)}>
        <VisuallyHidden isInline>{words.open} </VisuallyHidden>
        <b>{words.versionRank(rank)}</b>
        <span>
          {date}
          <small>{[by, note, isLatest ? words.current : ''].filter((text) => text !== '').join(', ')}</small>
        </span>
      </button>
    </li>
  );
}

export function DocumentDetails({ document, onOpen }: DocumentDetailsProps) {
  const { title, name, versions, notes } = document;
  return (
    <div className={styles.details}>
      <h3 className={styles.title}>{title}</h3>
      <p className={styles.name}>{name}</p>
      <Facts document={document} />
      <h4>{words.versions}</h4>
      <ol className={styles.versions}>
        {versions.map((version, at) => (
          <Version key={version.paper} version={version} isLatest={at === 0} onOpen={onOpen} />
        ))}
      </ol>
      {notes.length === 0 ? null : (
        <>
          <h4>{words.notes}</h4>
          <ul className={styles.notes}>
            {keyed(notes, ({ time, text }) => `${time} ${text}`).map(({ key, item: { time, text } }) => (
              <li key={key}>
                <Icon name="pencil" className={styles.icon} />
                <span>
                  {text}
                  <small>{time}</small>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
