/** One document of the list: its rule of award, then its blocs, activités and compétences, each with what the document adds to them. */
import { Fragment, memo, type ReactNode, useContext } from 'react';
import type { Competence, Extrait, GroupeDeSavoirs } from '../../model/criterion.ts';
import { countWords, raiseFirst } from '../../report/words.ts';
import styles from './DocumentSection.module.css';
import { Extracts } from './Extracts.tsx';
import type { Entry } from './entries.ts';
import { Fold } from './Fold.tsx';
import { Marked, SoughtContext } from './Marked.tsx';
import type { BlocPart, DocumentPart, GroupPart } from './outline.ts';
import { SituationWords } from './SituationWords.tsx';
import { nameId, sayLine } from './words.ts';

type DrawRow = (entry: Entry, level: number) => ReactNode;

/** What the document lists beside the criteria of a compétence or an activité. */
const Besides = memo(({ competence }: { readonly competence: Competence }) => {
  const { description = [], contexte = [], conditions = [], savoirs } = competence;
  const lists: readonly (readonly [title: string, extracts: readonly Extrait[]])[] = [
    ['Description', description],
    ['Contexte', contexte],
    ['Conditions de réalisation', conditions],
  ];
  const present = lists.filter(([, extracts]) => extracts.length > 0);
  const names = [...present.map(([title]) => title), ...(savoirs.length === 0 ? [] : ['Savoir-faire et savoirs'])];
  if (names.length === 0) return null;
  return (
    <Fold label={raiseFirst(names.join(', ').toLowerCase())}>
      {present.map(([title, extracts]) => (
        <Extracts key={title} title={title} extracts={extracts} />
      ))}
      <Savoirs groups={savoirs} />
    </Fold>
  );
});

function Savoirs({ groups }: { readonly groups: readonly GroupeDeSavoirs[] }) {
  return (
    <>
      {groups.map(({ titre, items }) => (
        <Extracts key={titre} title={titre} extracts={items} />
      ))}
    </>
  );
}

interface GroupProps {
  readonly group: GroupPart;
  /** « TP CADGA › Assurer les activités d’accueil d’une structure » */
  readonly place: string;
  readonly level: 4 | 5;
  readonly drawRow: DrawRow;
}

function Group({ group, place, level, drawRow }: GroupProps) {
  const { competence, situations } = group;
  const Heading = `h${level}` as const;
  return (
    <section className={styles.group}>
      {competence === null ? null : (
        <div className={styles.bar}>
          <p className={styles.place} aria-hidden="true">
            {place}
          </p>
          <Heading className={styles.competence}>
            <span className={styles.id}>{nameId(competence.id)}</span> <Marked text={competence.titre} />
          </Heading>
        </div>
      )}
      {competence === null ? null : <Besides competence={competence} />}
      {situations.map(({ situation, entries }) => (
        <Fragment key={situation?.id ?? ''}>
          {situation === null ? null : <SituationWords situation={situation} />}
          <ul className={styles.rows}>{entries.map((entry) => drawRow(entry, level + 1))}</ul>
        </Fragment>
      ))}
    </section>
  );
}

/** The compétences of a bloc whose criteria are the bloc’s. */
function Unattached({ part, found }: { readonly part: BlocPart; readonly found: ReadonlySet<string> }) {
  if (part.unattached.length === 0) return null;
  const matching = part.unattached.filter(({ id }) => found.has(id));
  const isFound = matching.length > 0;
  const all = `${countWords(part.unattached.length, 'compétence')} du bloc`;
  return (
    <Fold
      label={`${isFound ? `${matching.length} des ${all}` : all}, que les critères jugent ensemble`}
      isOpen={isFound}
    >
      <ul className={styles.unattached}>
        {(isFound ? matching : part.unattached).map(({ id, titre, line }) => (
          <li key={id}>
            <b className={styles.id}>{nameId(id)}</b> <Marked text={titre} />{' '}
            <span className={styles.line}>{sayLine({ line })}</span>
          </li>
        ))}
      </ul>
    </Fold>
  );
}

interface BlocProps {
  readonly part: BlocPart;
  readonly sigle: string;
  readonly found: ReadonlySet<string>;
  readonly drawRow: DrawRow;
}

function BlocSection({ part, sigle, found, drawRow }: BlocProps) {
  const { bloc, groups, count } = part;
  const hasSearch = useContext(SoughtContext).length > 0;
  const level = (bloc.activites?.length ?? 0) > 0 ? 5 : 4;
  const isWhole = groups.some(({ competence }) => competence === null) || groups.length === 0;
  return (
    <section className={styles.bloc}>
      <div className={isWhole ? styles.bar : undefined}>
        <h3 className={styles.blocTitle}>{bloc.titre}</h3>
        <p className={styles.blocCount}>
          {bloc.transversal ? 'Compétences transversales, qui ne font pas un bloc de plus. ' : ''}
          {count === 0 ? 'Aucun critère trouvé, mais des compétences' : countWords(count, 'critère')}
        </p>
      </div>
      {bloc.modalites === undefined || bloc.modalites.length === 0 ? null : (
        <Fold label="Modalités d’évaluation">
          <Extracts extracts={bloc.modalites} />
        </Fold>
      )}
      <Unattached part={part} found={hasSearch ? found : new Set()} />
      {groups.map((group) => (
        <Fragment key={group.id}>
          {group.activite === null ? null : (
            <>
              <h4 className={styles.activite}>
                <span className={styles.id}>{nameId(group.activite.id).replace(/^P/, '')}</span> {group.activite.titre}
              </h4>
              {group.activite.savoirs.length === 0 ? null : (
                <Fold label="Savoirs associés">
                  <Savoirs groups={group.activite.savoirs} />
                </Fold>
              )}
            </>
          )}
          <Group group={group} place={`${sigle} · ${bloc.titre}`} level={level} drawRow={drawRow} />
        </Fragment>
      ))}
    </section>
  );
}

export interface DocumentSectionProps {
  readonly part: DocumentPart;
  /** Ids of compétences found that hold no criterion of their own. */
  readonly found: ReadonlySet<string>;
  readonly drawRow: DrawRow;
}

export function DocumentSection({ part, found, drawRow }: DocumentSectionProps) {
  const { referentiel, blocs, count } = part;
  const { titre, sigle, obtention } = referentiel;
  return (
    <section className={styles.document}>
      <div className={styles.head}>
        <h2 className={styles.title}>
          <span className={styles.sigle}>{sigle} </span>
          {titre}
        </h2>
        <p className={styles.count}>{countWords(count, 'critère')}</p>
      </div>
      {obtention === undefined ? null : (
        <Fold label="Règle d’obtention">
          <Extracts extracts={[obtention]} />
          <p>Le jury décide. Situ ne calcule aucune réussite.</p>
        </Fold>
      )}
      {blocs.map((bloc) => (
        <BlocSection key={bloc.bloc.id} part={bloc} sigle={sigle} found={found} drawRow={drawRow} />
      ))}
    </section>
  );
}
