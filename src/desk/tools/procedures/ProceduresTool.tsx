/**
 * The procedures binder: tabs, a search, one page open. Opening a page is an act: reading takes time and is remembered.
 * Knows the procedures' view; nothing of what they teach.
 */
import { useState } from 'react';
import type { ProcedureView } from '../../../session/view.ts';
import { EmptyState, joinClasses, moveByArrows } from '../../../ui/index.ts';
import { nameCount } from '../../frenchWords.ts';
import { DeskPaper } from '../frame/DeskPaper.tsx';
import { FindField } from '../parts/FindField.tsx';
import { searchProcedures } from '../searchProcedures.ts';
import type { ToolProps } from '../tool.ts';
import styles from './ProceduresTool.module.css';

const words = {
  title: 'Procédures',
  search: 'Chercher un mot dans le classeur',
  tabs: 'Intercalaires',
  content: 'Page du classeur',
  choose: 'Ouvrez un intercalaire',
  chooseHelp: 'Les façons de faire de la maison, les consignes de sécurité, ce que vous pouvez décider.',
  none: (query: string) => `Rien sur «\u202f${query}\u202f»`,
  noneHelp: 'Essayez un autre mot.',
  found: (count: number) => nameCount(count, 'procédure'),
  read: 'déjà lue',
  empty: 'Le classeur est vide',
};

function Page({ procedure, marked }: { readonly procedure: ProcedureView; readonly marked: readonly string[] }) {
  return (
    <article className={styles.page} aria-label={procedure.title}>
      <h3 className={styles.pageTitle}>{procedure.title}</h3>
      {procedure.sections.map((section) => (
        <section
          key={section.title}
          className={joinClasses(styles.section, marked.includes(section.title) && styles.marked)}
        >
          <h4 className={styles.sectionTitle}>{section.title}</h4>
          {section.text
            .split(/\n+/)
            .filter((line) => line.trim() !== '')
            .map((line) => (
              <p key={line}>{line}</p>
            ))}
        </section>
      ))}
    </article>
  );
}

export function ProceduresTool({ view, act }: ToolProps) {
  const [query, setQuery] = useState('');
  const [openId, setOpenId] = useState<string | null>(null);
  const found = searchProcedures(view.procedures, query);
  const page = found.find((one) => one.procedure.id === openId) ?? null;
  const open = (procedure: ProcedureView) => {
    setOpenId(procedure.id);
    act({ do: 'readProcedure', procedure: procedure.id });
  };
  return (
    <DeskPaper kind="binder" icon="procedures" title={words.title}>
      <div className={styles.binder}>
        <div className={styles.side}>
          <FindField label={words.search} value={query} onChange={setQuery} className={styles.find} />
          <p role="status" className={styles.count}>
            {query.trim() === '' ? '' : words.found(found.length)}
          </p>
          <ul className={styles.tabs} aria-label={words.tabs} onKeyDown={moveByArrows}>
            {found.map(({ procedure, sections }) => (
              <li key={procedure.id}>
                <button
                  type="button"
                  className={joinClasses(styles.tab, procedure.id === page?.procedure.id && styles.open)}
                  aria-current={procedure.id === page?.procedure.id || undefined}
                  onClick={() => open(procedure)}
                >
                  <span>{procedure.title}</span>
                  {sections.length > 0 ? (
                    <small>{sections.join(', ')}</small>
                  ) : procedure.read ? (
                    <small>{words.read}</small>
                  ) : null}
                </button>
              </li>
            ))}
          </ul>
        </div>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and holds nothing else to focus */}
        <section className={styles.content} tabIndex={0} aria-label={words.content}>
          {page !== null ? (
            <Page procedure={page.procedure} marked={page.sections} />
          ) : view.procedures.length === 0 ? (
            <EmptyState icon="procedures" title={words.empty} />
          ) : found.length === 0 ? (
            <EmptyState icon="search" title={words.none(query.trim())}>
              {words.noneHelp}
            </EmptyState>
          ) : (
            <EmptyState icon="procedures" title={words.choose}>
              {words.chooseHelp}
            </EmptyState>
          )}
        </section>
      </div>
    </DeskPaper>
  );
}
