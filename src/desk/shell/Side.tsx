/**
 * The world beside an open tool: who speaks, what I answer, the way back to their eyes. Knows the view and where things are drawn;
 * nothing of the tool.
 */
import type { RefObject } from 'react';
import { placeWords } from '../../model/workPlace.ts';
import type { SessionView } from '../../session/view.ts';
import { Button, type Point } from '../../ui/index.ts';
import { findEarpiece, findMiddleX, type StageAnchors, toWindow, useAnchor } from '../anchors.ts';
import { chooseFace, chooseOwnWords, chooseWords, type WordsInTheAir } from '../conversation/chooseWords.ts';
import { OwnSlip } from '../conversation/OwnSlip.tsx';
import { QuickReplies } from '../conversation/QuickReplies.tsx';
import { SpokenWords } from '../conversation/SpokenWords.tsx';
import { findOnLine } from '../phone/callState.ts';
import { PhoneCard } from '../phone/PhoneCard.tsx';
import { useIsStrip } from '../useIsStrip.ts';
import styles from './Side.module.css';
import type { Requests } from './useRequests.ts';

const words = {
  up: 'Lever les yeux',
  side: 'Pendant ce temps, devant vous',
};

export interface SideProps {
  readonly view: SessionView;
  readonly anchors: StageAnchors;
  readonly screen: RefObject<HTMLDivElement | null>;
  /** The tool: it hides what lies behind. */
  readonly work: RefObject<HTMLDivElement | null>;
  readonly requests: Requests;
  readonly isExpanded: boolean;
  readonly onExpand: (isExpanded: boolean) => void;
  readonly onTransfer: () => void;
}

/** The mouth of whoever speaks, or the handset; null when the tool hides it, or when the place is not drawn. */
function useTip({ view, anchors, screen, work }: SideProps, spoken: WordsInTheAir | null): Point | null {
  const face = chooseFace(view, spoken);
  const mouth = useAnchor(anchors, face === null ? null : `mouth:${face.id}`);
  const phone = useAnchor(anchors, 'phone');
  const isStrip = useIsStrip();
  if (isStrip || spoken === null) return null;
  const onLine = phone === null ? null : findEarpiece(phone);
  const inTheRoom = mouth === null ? null : { x: findMiddleX(mouth), y: mouth.y + mouth.height };
  const tip = spoken.onLine ? onLine : inTheRoom;
  if (tip === null) return null;
  const inWindow = toWindow(tip, screen.current);
  const hiddenFromPx = work.current?.getBoundingClientRect().left ?? 0;
  return inWindow.x < hiddenFromPx ? inWindow : null;
}

const nameWayBack = ({ phase, place }: SessionView): string =>
  phase === 'service' ? words.up : placeWords[place].back;

export function Side(props: SideProps) {
  const { view, requests, isExpanded, onExpand, onTransfer } = props;
  const spoken = chooseWords(view);
  const tip = useTip(props, spoken);
  const { hand, phone } = view;
  return (
    <section className={styles.side} aria-label={words.side}>
      {phone.state === 'ringing' ? null : (
        <PhoneCard
          phone={phone}
          onLine={findOnLine(view)}
          act={requests.act}
          onTransfer={onTransfer}
          hasTail={false}
          isCompact
        />
      )}
      <SpokenWords face={chooseFace(view, spoken)} words={spoken} tip={tip} place="tool" />
      <div className={styles.answers}>
        <OwnSlip words={chooseOwnWords(view)} />
        {hand === null ? null : (
          <QuickReplies
            hand={hand}
            isExpanded={isExpanded}
            onExpand={onExpand}
            onSay={requests.say}
            onListen={() => void requests.listen()}
            onRethink={() => void requests.rethink()}
          />
        )}
      </div>
      <Button
        variant="warm"
        icon="eye"
        shortcut="Échap"
        className={styles.up ?? ''}
        onPress={() => void requests.goBack()}
      >
        {nameWayBack(view)}
      </Button>
    </section>
  );
}
