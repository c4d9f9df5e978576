/**
 * Who plays on this computer: one code each, which says nothing of who they are. Several people share a machine, each with their
 * own runs and settings.
 */
import { useEffect, useState } from 'react';
import { drawPlayerCode } from '../../store/playerCode.ts';
import { isPlayerCode } from '../../store/readRecord.ts';
import type { Player } from '../../store/whatIsSaved.ts';
import { Button, Icon, TextField } from '../../ui/index.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { goTo } from '../shell/routes.ts';
import { sayDay } from '../shell/wallTime.ts';
import styles from './PlayersPage.module.css';

function usePlayers(): readonly Player[] {
  const { keeper } = useMemory();
  const [players, setPlayers] = useState<readonly Player[]>([]);
  useEffect(() => {
    keeper
      .store()
      .then((store) => store.players())
      .then(setPlayers, () => setPlayers([]));
  }, [keeper]);
  return players;
}

function NewPlayer({
  taken,
  onChoose,
}: {
  readonly taken: readonly string[];
  readonly onChoose: (code: string) => void;
}) {
  const [code, setCode] = useState('');
  const [fault, setFault] = useState<string | undefined>(undefined);
  const confirm = (): void => {
    const typed = code.trim();
    if (isPlayerCode(typed)) onChoose(typed);
    else setFault('De 2 à 24 lettres, chiffres, espaces, points ou tirets.');
  };
  return (
    <form
      className={styles.form}
      onSubmit={(event) => {
        event.preventDefault();
        confirm();
      }}
    >
      <TextField
        label="Un nouveau code"
        value={code}
        onChange={setCode}
        fault={fault}
        help="Votre numéro de candidat, ou un mot inventé. Pas votre nom : rien ici ne doit dire qui vous êtes."
      />
      <div className={styles.buttons}>
        <Button type="submit" variant="primary">
          Jouer sous ce code
        </Button>
        <Button icon="replay" onPress={() => setCode(drawPlayerCode(Math.random, taken))}>
          En tirer un au sort
        </Button>
      </div>
    </form>
  );
}

export default function PlayersPage() {
  const { keeper, memory } = useMemory();
  const players = usePlayers();
  const choose = (code: string): void => {
    void keeper.choosePlayer(code).then(() => goTo({ page: 'home' }));
  };
  return (
    <Page
      title="Qui joue ?"
      lead="Chaque code a ses parties, sa progression et ses réglages, sur cet ordinateur seulement."
    >
      {players.length === 0 ? null : (
        <section aria-labelledby="codes">
          <h2 id="codes" className={styles.heading}>
            Codes déjà utilisés ici
          </h2>
          <ul className={styles.codes}>
            {players.map(({ code, seenAt }) => (
              <li key={code}>
                <button
                  type="button"
                  className={styles.code}
                  aria-pressed={code === memory.player}
                  onClick={() => choose(code)}
                >
                  <Icon name="badge" className={styles.badge} />
                  <span>
                    {code}
                    <span className={styles.seen}>
                      {code === memory.player ? 'joue en ce moment' : `vu ${sayDay(seenAt, Date.now())}`}
                    </span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <NewPlayer taken={players.map(({ code }) => code)} onChoose={choose} />
    </Page>
  );
}
