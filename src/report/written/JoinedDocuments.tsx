/** Real documents joined for the jury: to be opened with what made them. Their bytes are whoever keeps them’s business. */
import { useState } from 'react';
import { formatBytes } from '../../model/bytes.ts';
import type { Debrief } from '../../session/index.ts';
import { Button, Icon, Strip } from '../../ui/index.ts';
import styles from './JoinedDocuments.module.css';

const words = {
  title: 'Documents joints pour le jury',
  note: 'Le logiciel ne les a pas lus.',
  save: 'Enregistrer',
  saveLong: (name: string) => `Enregistrer «\u202f${name}\u202f»`,
  facts: (time: string, bytes: number, digest: string) =>
    `joint à ${time}, ${formatBytes(bytes)}, empreinte SHA-256 ${digest.slice(0, 12)}…`,
  lost: (name: string) =>
    `«\u202f${name}\u202f» n’est plus dans ce navigateur. Il est peut-être sur l’ordinateur où la partie a été jouée.`,
};

export interface JoinedDocumentsProps {
  readonly documents: Debrief['joined'];
  /** Gives the document back to the reader. @returns false when its bytes are not there. Left out: no button. */
  readonly onDocument?: ((digest: string) => Promise<boolean>) | undefined;
}

export function JoinedDocuments({ documents, onDocument }: JoinedDocumentsProps) {
  const [lost, setLost] = useState('');
  if (documents.length === 0) return null;
  const save = async (digest: string, name: string): Promise<void> => {
    const isThere = await onDocument?.(digest).catch(() => false);
    setLost(isThere === true ? '' : words.lost(name));
  };
  return (
    <section className={styles.joined} aria-labelledby="documents-joints">
      <h3 id="documents-joints">{words.title}</h3>
      <p className={styles.note}>{words.note}</p>
      {lost === '' ? null : <Strip tone="fault">{lost}</Strip>}
      <ul className={styles.list}>
        {documents.map(({ name, bytes, digest, time }) => (
          <li key={digest} className={styles.document}>
            <Icon name="clip" />
            <span>
              <b>{name}</b>
              <span className={styles.facts}>{words.facts(time, bytes, digest)}</span>
            </span>
            {onDocument === undefined ? null : (
              <span data-print="never">
                <Button
                  look="ruled"
                  icon="download"
                  aria-label={words.saveLong(name)}
                  onPress={() => void save(digest, name)}
                >
                  {words.save}
                </Button>
              </span>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
