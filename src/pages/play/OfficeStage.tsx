/**
 * The drawn hall behind the play screen. Fetched apart, so that one can already read and answer while it arrives; where the
 * machine cannot draw it, the game goes on in words.
 */
import { useEffect, useRef } from 'react';
import type { AnchorBoard } from '../../desk/index.ts';
import type { OfficeCue, OfficePicture, OfficeStage as Stage } from '../../office/index.ts';
import styles from './OfficeStage.module.css';

export interface OfficeStageProps {
  readonly picture: OfficePicture;
  readonly anchors: AnchorBoard;
  readonly onCue: (cue: OfficeCue) => void;
  /** `drawn`: the hall is there. `absent`: it will not come. */
  readonly onState: (state: 'drawn' | 'absent') => void;
}

/** Asked before Phaser is: without WebGL it neither starts nor fails. */
function canDraw(): boolean {
  const context = document.createElement('canvas').getContext('webgl');
  // Browsers allow only a few contexts at a time: this one has served.
  context?.getExtension('WEBGL_lose_context')?.loseContext();
  return context !== null;
}

export function OfficeStage({ picture, anchors, onCue, onState }: OfficeStageProps) {
  const place = useRef<HTMLDivElement>(null);
  const stage = useRef<Stage | null>(null);
  const latest = useRef({ picture, onCue, onState });
  latest.current = { picture, onCue, onState };

  useEffect(() => {
    const parent = place.current;
    if (parent === null) return;
    let isGone = false;
    const open = async (): Promise<void> => {
      if (!canDraw()) throw new Error('no WebGL here');
      const { openOffice } = await import('../../office/index.ts');
      if (isGone) return;
      const opened = await openOffice(parent, {
        onAnchors: anchors.put,
        onSound: (cue) => latest.current.onCue(cue),
      });
      if (isGone) {
        opened.destroy();
        return;
      }
      stage.current = opened;
      opened.show(latest.current.picture);
      // For tests and measures: nothing else of the page tells a drawn canvas from an empty one.
      parent.dataset.hall = 'drawn';
      latest.current.onState('drawn');
    };
    open().catch(() => latest.current.onState('absent'));
    return () => {
      isGone = true;
      stage.current?.destroy();
      stage.current = null;
      anchors.put({});
    };
  }, [anchors]);

  useEffect(() => stage.current?.show(picture), [picture]);
  return <div ref={place} className={styles.place} aria-hidden="true" />;
}
