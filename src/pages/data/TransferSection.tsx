/** Taking everything away in one file, and bringing such a file in. */
import { useId, useState } from 'react';
import type { ImportReport } from '../../store/index.ts';
import { Button, Strip } from '../../ui/index.ts';
import { useMemory } from '../shell/memory.ts';
import styles from './DataPage.module.css';
import type { DataSectionProps } from './dataInHand.ts';
import { downloadText, nameToday } from './download.ts';

interface Outcome {
  readonly words: string;
  readonly faults: readonly string[];
}

/** « 2 parties reprises, 1 déjà plus avancée ici. » */
function sayImport({ players, runs, older }: ImportReport): string {
  const parts = [`${runs} partie${runs > 1 ? 's' : ''} reprise${runs > 1 ? 's' : ''}`];
  if (players > 0) parts.push(`${players} code${players > 1 ? 's' : ''} ajouté${players > 1 ? 's' : ''}`);
  if (older > 0)
    parts.push(
      `${older} laissée${older > 1 ? 's' : ''} telle${older > 1 ? 's' : ''} quelle${older > 1 ? 's' : ''}, plus avancée${older > 1 ? 's' : ''} ici`,
    );
  return `${parts.join(', ')}.`;
}

export function TransferSection({ data, onChange }: DataSectionProps) {
  const { player } = useMemory().memory;
  const fileId = useId();
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const take = async (only?: string): Promise<void> => {
    const who = only === undefined ? 'tout' : only.replaceAll(' ', '-');
    downloadText(await data.store.exportAll(only), `situ-${who}-${nameToday()}.json`);
  };
  const bring = async (file: File | undefined): Promise<void> => {
    if (file === undefined) return;
    const report = await data.store.importAll(await file.text());
    const isNothing = report.runs + report.players + report.older === 0;
    setOutcome({
      words: isNothing && report.faults.length > 0 ? (report.faults[0] ?? '') : sayImport(report),
      faults: report.faults,
    });
    onChange();
  };
  return (
    <section className={styles.section} aria-labelledby="emporter">
      <h2 id="emporter" className={styles.heading}>
        Emporter, rapporter
      </h2>
      <p>
        Un seul fichier, lisible par tout éditeur de texte. Rapporter un fichier n’efface rien : ce qui est plus avancé
        ici reste.
      </p>
      <div className={styles.buttons}>
        {player === null ? null : (
          <Button icon="download" onPress={() => void take(player)}>
            Emporter les parties de {player} ({data.runs.length})
          </Button>
        )}
        <Button icon="download" onPress={() => void take()}>
          Emporter tout
        </Button>
      </div>
      <p className={styles.file}>
        <label htmlFor={fileId}>Rapporter un fichier de Situ</label>
        <input
          id={fileId}
          type="file"
          accept="application/json,.json"
          onChange={(event) => void bring(event.currentTarget.files?.[0])}
        />
      </p>
      {outcome === null ? null : <Strip tone={outcome.faults.length > 0 ? 'caution' : 'done'}>{outcome.words}</Strip>}
      {outcome === null || outcome.faults.length < 2 ? null : (
        <ul>
          {outcome.faults.map((fault) => (
            <li key={fault}>{fault}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
