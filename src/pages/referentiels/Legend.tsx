/** How to read the list: who judges, what the lines are, what « acquis » means here. */
import { modes } from './asked.ts';
import styles from './Legend.module.css';
import { ModeTag } from './ModeTag.tsx';
import { modeWords } from './words.ts';

export function Legend() {
  return (
    <>
      <dl className={styles.modes}>
        {modes.map((mode) => (
          <div key={mode}>
            <dt>
              <ModeTag mode={mode} />
            </dt>
            <dd>{modeWords[mode].meaning}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.more}>
        Les critères, les compétences et les indicateurs sont repris mot pour mot des documents officiels&#8239;; la
        ligne est celle de la transcription d’où ils viennent. Qui en juge est une proposition de Situ, pas du document.
      </p>
    </>
  );
}
