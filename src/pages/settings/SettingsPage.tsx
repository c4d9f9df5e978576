/** The settings, on a page of their own. */
import { useEffect, useState } from 'react';
import { Page } from '../shell/Page.tsx';
import { SettingsForm } from './SettingsForm.tsx';

/** Some browsers give their voices late. */
function useHasVoice(): boolean {
  const [hasVoice, setVoice] = useState(false);
  useEffect(() => {
    if (!('speechSynthesis' in window)) return;
    const look = (): void => setVoice(window.speechSynthesis.getVoices().some(({ lang }) => /^fr/i.test(lang)));
    look();
    window.speechSynthesis.addEventListener('voiceschanged', look);
    return () => window.speechSynthesis.removeEventListener('voiceschanged', look);
  }, []);
  return hasVoice;
}

export default function SettingsPage() {
  const hasVoice = useHasVoice();
  return (
    <Page title="Réglages" lead="Pour lire, entendre et prendre le temps qu’il vous faut.">
      <SettingsForm hasVoice={hasVoice} />
    </Page>
  );
}
