/** What the page has to say over the game: only what the learner must know, one thing at a time. */
import { useState } from 'react';
import { Button } from '../../ui/controls/Button.tsx';
import { Strip } from '../../ui/messages/Strip.tsx';
import styles from './PlayNews.module.css';
import type { PauseReason } from './usePause.ts';

export interface PlayNewsProps {
  readonly hall: 'coming' | 'drawn' | 'absent';
  readonly isKept: boolean;
  readonly isVersionChanged: boolean;
  readonly pauseReason: PauseReason | null;
}

function chooseNews({ hall, isKept, isVersionChanged, pauseReason }: PlayNewsProps): string | null {
  if (!isKept) {
    return 'Ce navigateur ne garde rien : si vous fermez la page, la partie est perdue. Finissez-la, puis imprimez le bilan.';
  }
  if (pauseReason === 'hidden') return 'La page n’était plus à l’écran : le temps s’est arrêté en vous attendant.';
  if (hall === 'absent') {
    return 'Le décor ne peut pas être dessiné sur cette machine. Rien ne manque pour jouer : tout se lit et se fait ici.';
  }
  if (isVersionChanged) {
    return 'La situation a été corrigée depuis votre dernière visite : la suite peut différer un peu.';
  }
  return null;
}

export function PlayNews(props: PlayNewsProps) {
  const news = chooseNews(props);
  const [read, setRead] = useState<readonly string[]>([]);
  if (news === null || read.includes(news)) return null;
  return (
    <div className={styles.news}>
      <Strip
        tone={props.isKept ? 'quiet' : 'fault'}
        action={
          <Button look="ruled" onPress={() => setRead([...read, news])}>
            Compris
          </Button>
        }
      >
        {news}
      </Strip>
    </div>
  );
}
