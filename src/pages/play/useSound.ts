/** The sounds of a run: fetched once the game is there, told what is shown, closed with the page. */
import { useEffect, useRef, useState } from 'react';
import type { Session, SessionView } from '../../session/index.ts';
import type { SoundDesk } from '../../sound/index.ts';
import type { Settings } from '../../store/settings.ts';
import { readSoundSettings, readVoiceRegister } from './soundSettings.ts';

export interface SoundWish {
  readonly session: Session;
  readonly view: SessionView;
  readonly settings: Settings;
  readonly isPaused: boolean;
  readonly hasHall: boolean;
  /** The place is there, or will not come: until then the sounds stay out of its way. */
  readonly isLaid: boolean;
}

/** The sound desk once it is there; null before, and for good where it cannot come. */
export function useSound({ session, view, settings, isPaused, hasHall, isLaid }: SoundWish): SoundDesk | null {
  const [sound, setSound] = useState<SoundDesk | null>(null);
  const first = useRef(settings);
  useEffect(() => {
    if (!isLaid) return;
    let opened: SoundDesk | null = null;
    let isGone = false;
    const open = async (): Promise<void> => {
      const { openSound } = await import('../../sound/index.ts');
      if (isGone) return;
      opened = openSound({
        ...readSoundSettings(first.current),
        base: import.meta.env.BASE_URL,
        registerOf: (who) => readVoiceRegister(session.run().variant, who),
      });
      setSound(opened);
    };
    // Without sounds the words remain.
    open().catch(() => undefined);
    return () => {
      isGone = true;
      opened?.close();
    };
  }, [session, isLaid]);
  useEffect(() => sound?.setSettings(readSoundSettings(settings)), [sound, settings]);
  useEffect(() => sound?.setHall(hasHall), [sound, hasHall]);
  useEffect(() => sound?.setPaused(isPaused), [sound, isPaused]);
  useEffect(() => sound?.follow(view), [sound, view]);
  return sound;
}
