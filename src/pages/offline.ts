/**
 * Keeps a copy of Situ in the browser so that it opens without a network. Knows the service worker; nothing of what is shown.
 */

/** What the page may tell the learner. */
export interface OfflineNews {
  /** Everything is in the browser: Situ now opens without a network. */
  readonly onReady?: () => void;
  /**
   * A new version is waiting. It installs by itself once Situ is closed; `install` reloads the page now, so offer it only
   * where nothing can be lost, never during a situation.
   */
  readonly onNewVersion?: (install: () => void) => void;
}

/**
 * Starts once the page is idle, so that the copy never competes with what the learner waits for.
 * Does nothing where service workers do not exist (a plain http address of the class network).
 */
export function keepOfflineCopy(news: OfflineNews = {}): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  const whenIdle = window.requestIdleCallback ?? ((start: () => void) => window.setTimeout(start, 1500));
  const begin = async (): Promise<void> => {
    const { registerSW } = await import('virtual:pwa-register');
    const update = registerSW({
      immediate: true,
      onOfflineReady: () => news.onReady?.(),
      onNeedRefresh: () => news.onNewVersion?.(() => void update(true)),
    });
  };
  const schedule = (): void => void whenIdle(() => void begin());
  if (document.readyState === 'complete') schedule();
  else window.addEventListener('load', schedule, { once: true });
}
