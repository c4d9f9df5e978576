/** One criterion in the list: its official words, who judges and why, its official indicators, the line of the source. */
import { memo, type ReactNode } from 'react';
import type { Criterion, Indicateur } from '../../model/criterion.ts';
import { countWords } from '../../report/words.ts';
import { joinClasses } from '../../ui/joinClasses.ts';
import styles from './CriterionRow.module.css';
import type { Entry } from './entries.ts';
import { Marked } from './Marked.tsx';
import { ModeTag } from './ModeTag.tsx';
import { modeWords, nameId, sayLine } from './words.ts';

/** What a person has to see to it, said once when the criterion already says why. */
function sayWho({ mode, reason }: Indicateur, saidReason: string | undefined): string {
  if (mode === 'sans-objet') return `sans objet. ${reason}`;
  return reason === undefined || reason === saidReason ? modeWords[mode].name : reason;
}

export function Indicators({ criterion }: { readonly criterion: Criterion }) {
  const { indicateurs, reason } = criterion;
  if (indicateurs.length === 0) return null;
  return (
    <ul className={styles.indicators} aria-label="Indicateurs officiels">
      {indicateurs.map((indicator) => (
        <li key={indicator.id}>
          <Marked text={indicator.texte} />
          {indicator.mode === 'software' ? null : <span className={styles.aside}> – {sayWho(indicator, reason)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** Id of the link that opens a criterion, where the focus comes back. */
export const rowLinkId = (id: string): string => `critere-${id}`;

export interface CriterionRowProps {
  readonly entry: Entry;
  /** Opens it; closes it when it is open. */
  readonly address: string;
  readonly isOpen: boolean;
  /** Situations that give the occasion. */
  readonly situations: number;
  readonly isMet: boolean;
  /** Shown whole, in place. */
  readonly details: ReactNode;
}

function Row({ entry, address, isOpen, situations, isMet, details }: CriterionRowProps) {
  const { criterion } = entry;
  return (
    <li className={joinClasses(styles.row, isOpen && styles.open)}>
      <a id={rowLinkId(criterion.id)} href={address} className={styles.link} aria-expanded={isOpen}>
        <span className={styles.id}>
          <Marked text={nameId(criterion.id)} />{' '}
        </span>
        <span className={styles.text}>
          <Marked text={criterion.texte} />
        </span>
      </a>
      <div className={styles.about}>
        <p className={styles.facts}>
          <ModeTag mode={criterion.mode} />
          <span>{sayLine(criterion)}</span>
          <span className={joinClasses(situations > 0 && styles.practised)}>
            {situations === 0 ? 'pas encore praticable' : `praticable dans ${countWords(situations, 'situation')}`}
          </span>
          {isMet ? <span className={styles.met}>déjà rencontré</span> : null}
        </p>
        {criterion.reason === undefined ? null : <p className={styles.reason}>{criterion.reason}</p>}
        <Indicators criterion={criterion} />
      </div>
      {details}
    </li>
  );
}

export const CriterionRow = memo(Row);
