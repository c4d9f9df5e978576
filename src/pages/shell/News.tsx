/**
 * What Situ itself has to say, in one strip: a new version is ready, the network is gone. Never over a run: it waits.
 */
import { useEffect, useState, useSyncExternalStore } from 'react';
import { Strip } from '../../ui/messages/Strip.tsx';
import { keepOfflineCopy } from '../offline.ts';
import styles from './News.module.css';

function watchNetwork(follow: () => void): () => void {
  window.addEventListener('online', follow);
  window.addEventListener('offline', follow);
  return () => {
    window.removeEventListener('online', follow);
    window.removeEventListener('offline', follow);
  };
}

function useOnline(): boolean {
  return useSyncExternalStore(
    watchNetwork,
    () => navigator.onLine,
    () => true,
  );
}

export function News({ isPlaying }: { readonly isPlaying: boolean }) {
  const [install, setInstall] = useState<(() => void) | null>(null);
  const isOnline = useOnline();
  useEffect(() => keepOfflineCopy({ onNewVersion: (update) => setInstall(() => update) }), []);
  if (isPlaying) return null;
  if (install !== null) {
    return (
      <aside className={styles.news} aria-label="Mise à jour" data-print="never">
        <Strip
          tone="news"
          action={
            <button type="button" className={styles.button} onClick={install}>
              Installer maintenant
            </button>
          }
        >
          Une nouvelle version de Situ est prête. Sans rien faire, elle s’installera à la prochaine ouverture.
        </Strip>
      </aside>
    );
  }
  if (isOnline) return null;
  return (
    <aside className={styles.news} aria-label="Réseau" data-print="never">
      <Strip tone="quiet">Sans réseau : tout fonctionne, rien n’est perdu.</Strip>
    </aside>
  );
}
