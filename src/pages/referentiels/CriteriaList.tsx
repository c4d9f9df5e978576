/** The list itself, drawn anew only when what is found or what is open changes. Knows no filter. */
import { memo, type ReactNode } from 'react';
import { CriterionRow } from './CriterionRow.tsx';
import { DocumentSection } from './DocumentSection.tsx';
import type { Entry } from './entries.ts';
import { listPractice } from './Practice.tsx';
import type { Found } from './useFound.ts';

export interface CriteriaListProps extends Pick<Found, 'parts' | 'competences' | 'known' | 'addressOf'> {
  readonly opened: Entry | null;
  /** What is under the open criterion, with headings of this level; null when it is shown elsewhere. */
  readonly drawDetails: ((level: number) => ReactNode) | null;
}

function List({ parts, competences, known, addressOf, opened, drawDetails }: CriteriaListProps) {
  const drawRow = (entry: Entry, level: number): ReactNode => {
    const { id } = entry.criterion;
    return (
      <CriterionRow
        key={id}
        entry={entry}
        address={addressOf(entry === opened ? null : id)}
        isOpen={entry === opened}
        situations={listPractice(id).length}
        isMet={known.met.has(id)}
        details={entry === opened ? drawDetails?.(level) : null}
      />
    );
  };
  return parts.map((part) => (
    <DocumentSection key={part.referentiel.id} part={part} found={competences} drawRow={drawRow} />
  ));
}

export const CriteriaList = memo(List);
