/** Erasing: one person's runs, or everything. Asked twice, for there is no way back. */
import { useState } from 'react';
import { Button, Sheet } from '../../ui/index.ts';
import { useMemory } from '../shell/memory.ts';
import styles from './DataPage.module.css';
import type { DataSectionProps } from './dataInHand.ts';

type Target = 'player' | 'everything';

export function EraseSection({ data, onChange }: DataSectionProps) {
  const { keeper, memory } = useMemory();
  const [target, setTarget] = useState<Target | null>(null);
  const erase = async (): Promise<void> => {
    if (target === 'everything') await data.store.forgetEverything();
    else if (memory.player !== null) await data.store.forgetPlayer(memory.player);
    keeper.leavePlayer();
    setTarget(null);
    onChange();
  };
  const what =
    target === 'everything'
      ? 'toutes les parties, de tous les codes'
      : `le code ${memory.player} et toutes ses parties`;
  return (
    <section className={styles.section} aria-labelledby="effacer">
      <h2 id="effacer" className={styles.heading}>
        Effacer
      </h2>
      <div className={styles.buttons}>
        {memory.player === null ? null : (
          <Button icon="trash" onPress={() => setTarget('player')}>
            Effacer {memory.player} et ses parties
          </Button>
        )}
        <Button icon="trash" onPress={() => setTarget('everything')}>
          Effacer tout ce que Situ garde ici
        </Button>
      </div>
      <Sheet
        title="Effacer pour de bon ?"
        role="alertdialog"
        isOpen={target !== null}
        onOpenChange={(isOpen) => {
          if (!isOpen) setTarget(null);
        }}
        actions={
          <>
            <Button variant="alarm" icon="trash" onPress={() => void erase()}>
              Effacer
            </Button>
            <Button onPress={() => setTarget(null)}>Garder</Button>
          </>
        }
      >
        <p>
          Vous allez effacer {what}. Il n’y a pas de retour en arrière : emportez d’abord le fichier si vous hésitez.
        </p>
      </Sheet>
    </section>
  );
}
