/**
 * The drawn place behind the play screen. Fetched apart, so that one can already read and answer while it arrives; where the
 * machine cannot draw it, the game goes on in words.
 */
import { useEffect, useRef } from 'react';
import type { AnchorBoard } from '../../desk/index.ts';
import type { OfficeCue, OfficePicture } from '../../office/index.ts';
import { type Hall, useHalls } from './hallKeeper.ts';
import styles from './OfficeStage.module.css';

export interface OfficeStageProps {
  readonly picture: OfficePicture;
  readonly anchors: AnchorBoard;
  readonly onCue: (cue: OfficeCue) => void;
  /** `drawn`: the hall is there. `absent`: it will not come. */
  readonly onState: (state: 'drawn' | 'absent') => void;
}

export function OfficeStage({ picture, anchors, onCue, onState }: OfficeStageProps) {
  const halls = useHalls();
  const place = useRef<HTMLDivElement>(null);
  const hall = useRef<Hall | null>(null);
  const latest = useRef({ picture, onCue, onState });
  latest.current = { picture, onCue, onState };

  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    let isGone = false;
    const open = async (): Promise<void> => {
      const taken = await halls.take(latest.current.picture.place);
      if (isGone) {
        taken.close();
        return;
      }
      hall.current = taken;
      taken.place(parent, { onAnchors: anchors.put, onSound: (cue) => latest.current.onCue(cue) });
      taken.show(latest.current.picture);
      // For tests and measures: nothing else of the page tells a drawn canvas from an empty one.
      parent.dataset.hall = 'drawn';
      latest.current.onState('drawn');
    };
    open().catch(() => latest.current.onState('absent'));
    return () => {
      isGone = true;
      hall.current?.close();
      hall.current = null;
      anchors.put({});
    };
  }, [anchors, halls]);

  useEffect(() => hall.current?.show(picture), [picture]);
  return <div ref={place} className={styles.place} aria-hidden="true" />;
}
