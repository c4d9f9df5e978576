/** Every run of whoever plays: those going on, those that ended, with what was proposed. */
import { useState } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { Button, EmptyState, IconButton, Link, Select, Sheet, Skeleton } from '../../ui/index.ts';
import { sayTally } from '../home/runTally.ts';
import { useRuns } from '../home/useRuns.ts';
import { type DocumentName, documents } from '../settings/documents.ts';
import { useDocument } from '../settings/useDocument.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { writeRoute } from '../shell/routes.ts';
import { sayMoment } from '../shell/wallTime.ts';
import styles from './ResultsPage.module.css';

interface RunRowProps {
  readonly run: KeptRun;
  readonly document: DocumentName;
  readonly onErase: () => void;
}

function RunRow({ run, document, onErase }: RunRowProps) {
  const isOver = run.state === 'finished';
  return (
    <tr>
      <th scope="row">
        <a href={writeRoute({ page: isOver ? 'debrief' : 'play', run: run.id })}>{run.summary.title}</a>
        {run.branchOf === null ? null : <span className={styles.branch}>et si…&#8239;? pour s’exercer</span>}
      </th>
      <td>{isOver ? (run.outcome?.ending ?? '') : `en cours, ${run.summary.time}`}</td>
      <td>{isOver ? sayTally(run, document) : '–'}</td>
      <td>
        <time dateTime={new Date(run.outcome?.endedAt ?? run.savedAt).toISOString()}>
          {sayMoment(run.outcome?.endedAt ?? run.savedAt)}
        </time>
      </td>
      <td>
        <IconButton icon="trash" look="plain" label={`Effacer cette partie, ${run.summary.title}`} onPress={onErase} />
      </td>
    </tr>
  );
}

export default function ResultsPage() {
  const [erased, setErased] = useState<readonly string[]>([]);
  const [toErase, setToErase] = useState<KeptRun | null>(null);
  const runs = useRuns()?.filter(({ id }) => !erased.includes(id)) ?? null;
  const { keeper } = useMemory();
  const erase = async ({ id }: KeptRun): Promise<void> => {
    await (await keeper.store()).forgetRun(id);
    setErased([...erased, id]);
    setToErase(null);
  };
  const [chosen, choose] = useDocument();
  const { player } = useMemory().memory;
  const lead =
    player === null ? 'Personne ne joue encore sous un code.' : `Jouées sous le code ${player}, sur cet ordinateur.`;
  return (
    <Page title="Vos parties" lead={lead} width="wide">
      {runs === null ? <Skeleton label="Lecture de vos parties" /> : null}
      {runs?.length === 0 ? (
        <EmptyState
          icon="clock"
          title="Aucune partie pour l’instant"
          action={
            <Link button="primary" href={writeRoute({ page: 'home' })}>
              Choisir une situation
            </Link>
          }
        >
          Chaque partie jouée viendra ici, avec son bilan à relire et à imprimer.
        </EmptyState>
      ) : null}
      {runs === null || runs.length === 0 ? null : (
        <Select
          label="Référentiel"
          choices={documents.map(({ id, sigle, title }) => ({ id, label: sigle, note: title }))}
          value={chosen.id}
          onChange={choose}
          className={styles.document ?? ''}
        />
      )}
      {runs === null || runs.length === 0 ? null : (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <caption>
              Les plus récentes d’abord. Les verdicts sont proposés par le logiciel ; des personnes décident.
            </caption>
            <thead>
              <tr>
                <th scope="col">Situation</th>
                <th scope="col">Fin</th>
                <th scope="col">Proposé, {chosen.sigle}</th>
                <th scope="col">Quand</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {runs.map((run) => (
                <RunRow key={run.id} run={run} document={chosen} onErase={() => setToErase(run)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <Sheet
        title="Effacer cette partie ?"
        role="alertdialog"
        isOpen={toErase !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setToErase(null);
        }}
        actions={
          <>
            <Button variant="alarm" icon="trash" onPress={() => void (toErase === null ? null : erase(toErase))}>
              Effacer
            </Button>
            <Button onPress={() => setToErase(null)}>Garder</Button>
          </>
        }
      >
        <p>La partie, son bilan et vos notes seront perdus. Votre progression ne les comptera plus.</p>
      </Sheet>
    </Page>
  );
}
