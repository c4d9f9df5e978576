/** Official words, each with the line it was taken from. */
import type { Extrait } from '../../model/criterion.ts';
import styles from './Extracts.module.css';
import { Marked } from './Marked.tsx';
import { sayLine } from './words.ts';

export interface ExtractsProps {
  /** In the document's own words, or ours when it gives no heading. */
  readonly title?: string;
  readonly extracts: readonly Extrait[];
}

export function Extracts({ title, extracts }: ExtractsProps) {
  if (extracts.length === 0) return null;
  return (
    <div>
      {title === undefined ? null : <p className={styles.title}>{title}</p>}
      <ul className={styles.list}>
        {extracts.map((extract) => (
          <li key={`${extract.line} ${extract.texte}`} className={styles.extract}>
            <Marked text={extract.texte} /> <span className={styles.line}>{sayLine(extract)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
