/**
 * How a reader wants things shown, as attributes of <html> that the style sheets read.
 * Knows nothing of where the choice is kept. Never reflected in a verdict.
 */
import { useSyncExternalStore } from 'react';

export interface ReadingSettings {
  /** `plain`: spoken words in Atkinson instead of Shantell. */
  readonly voice: 'lettered' | 'plain';
  /** `wide`: letters, words and lines further apart. */
  readonly spacing: 'normal' | 'wide';
  /** `reduced`: as if the system asked for it. `full`: even if the system asks for stillness. */
  readonly motion: 'system' | 'full' | 'reduced';
}

export const DEFAULT_READING: ReadingSettings = { voice: 'lettered', spacing: 'normal', motion: 'system' };

/** Writes the settings on the root of a document. */
export function applyReadingSettings(settings: ReadingSettings, root: HTMLElement = document.documentElement): void {
  root.dataset.voice = settings.voice;
  root.dataset.spacing = settings.spacing;
  root.dataset.motion = settings.motion;
}

const QUERY = '(prefers-reduced-motion: reduce)';

function watchMotion(onChange: () => void): () => void {
  const media = window.matchMedia(QUERY);
  const observer = new MutationObserver(onChange);
  media.addEventListener('change', onChange);
  observer.observe(document.documentElement, { attributeFilter: ['data-motion'] });
  return () => {
    media.removeEventListener('change', onChange);
    observer.disconnect();
  };
}

/** Whether things should keep still now: the reader's choice here, else the system's. */
export function prefersStillness(): boolean {
  const { motion } = document.documentElement.dataset;
  return motion === 'reduced' || (motion !== 'full' && window.matchMedia(QUERY).matches);
}

/** Whether things should keep still: the reader's choice here, or the system's. Follows both. */
export function usePrefersStillness(): boolean {
  return useSyncExternalStore(watchMotion, prefersStillness, () => false);
}
