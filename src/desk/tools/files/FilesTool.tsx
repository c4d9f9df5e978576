/**
 * The look-up of files on my screen: a search, its results, one file open. Read only. It shows; it flags nothing.
 * Knows the view of files; what one may say is written in the file, not decided here.
 */
import { type FormEvent, useState } from 'react';
import type { FileSummaryView } from '../../../session/view.ts';
import { Button, EmptyState, joinClasses, moveByArrows, Skeleton } from '../../../ui/index.ts';
import { nameCount } from '../../frenchWords.ts';
import { ProgramFrame } from '../frame/ProgramFrame.tsx';
import { FindField } from '../parts/FindField.tsx';
import type { ToolProps } from '../tool.ts';
import { FileSheet } from './FileSheet.tsx';
import styles from './FilesTool.module.css';

const NO_BREAK = '\u00a0';
const words = {
  title: 'Dossiers',
  profile: 'Accueil, lecture seule',
  search: 'Nom, numéro de dossier ou date de naissance',
  go: 'Chercher',
  results: 'Résultats',
  content: 'Dossier affiché',
  count: (count: number) => nameCount(count, 'résultat'),
  born: (born: string) => `né(e) le ${born}`,
  start: 'Aucune recherche',
  startHelp:
    'Les dossiers trouvés s’affichent dans la liste de gauche. On cherche par nom, par numéro ou par date de naissance.',
  none: (query: string) => `Aucun dossier pour «\u202f${query}\u202f»`,
  noneHelp: `Vérifiez l’orthographe, ou cherchez autrement${NO_BREAK}: le nom seul, le numéro, la date de naissance.`,
  choose: 'Choisissez un dossier dans la liste',
  searching: 'Recherche en cours',
};

function ResultList({
  results,
  opened,
  onOpen,
}: {
  readonly results: readonly FileSummaryView[];
  readonly opened: string | null;
  readonly onOpen: (id: string) => void;
}) {
  return (
    <ul className={styles.results} aria-label={words.results} onKeyDown={moveByArrows}>
      {results.map((file) => (
        <li key={file.id}>
          <button
            type="button"
            aria-current={file.id === opened || undefined}
            className={joinClasses(styles.result, file.id === opened && styles.open)}
            onClick={() => onOpen(file.id)}
          >
            <b>{file.holder}</b>
            <span>{words.born(file.born)}</span>
            <span>
              {file.id}, {file.title}
            </span>
          </button>
        </li>
      ))}
    </ul>
  );
}

export function FilesTool({ view, desk, act }: ToolProps) {
  const { files, time } = view;
  const [asked, setAsked] = useState(files.query);
  const query = desk.drafts.search;
  const isWaiting = asked !== files.query;
  const search = (event: FormEvent) => {
    event.preventDefault();
    if (query.trim() === '') return;
    const why = act({ do: 'searchFiles', query: query.trim() });
    setAsked(why === null ? query.trim() : files.query);
  };
  return (
    <ProgramFrame icon="files" title={words.title} profile={words.profile} time={time}>
      <div className={styles.panes}>
        <div className={styles.list}>
          <search>
            <form className={styles.find} onSubmit={search}>
              <FindField
                label={words.search}
                value={query}
                onChange={(asking) => desk.change({ write: 'search', query: asking })}
                isFirst
                className={styles.field}
              >
                <Button look="ruled" variant="primary" type="submit">
                  {words.go}
                </Button>
              </FindField>
            </form>
          </search>
          <p role="status" className={styles.count}>
            {files.query === '' || isWaiting ? '' : words.count(files.results.length)}
          </p>
          {isWaiting ? (
            <Skeleton label={words.searching} />
          ) : (
            <ResultList
              results={files.results}
              opened={files.opened?.id ?? null}
              onOpen={(file) => act({ do: 'openFile', file })}
            />
          )}
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus */}
        <section className={styles.content} tabIndex={0} aria-label={words.content}>
          {files.opened !== null ? (
            <FileSheet file={files.opened} />
          ) : files.query === '' ? (
            <EmptyState icon="files" title={words.start}>
              {words.startHelp}
            </EmptyState>
          ) : files.results.length === 0 ? (
            <EmptyState icon="search" title={words.none(files.query)}>
              {words.noneHelp}
            </EmptyState>
          ) : (
            <EmptyState icon="files" title={words.choose} />
          )}
        </section>
      </div>
    </ProgramFrame>
  );
}
