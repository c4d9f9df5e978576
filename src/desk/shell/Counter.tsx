/**
 * At the counter: the face and its words, what rings, who waits, my own words, the rail of my gaze. Everything that floats
 * over the drawn place. Knows the view and the anchors; replies and tools are below, apart.
 */
import type { CSSProperties, ReactNode, RefObject } from 'react';
import type { SessionView } from '../../session/view.ts';
import { ClockSign } from '../../ui/index.ts';
import { type AnchorBox, findEarpiece, findMiddleX, type StageAnchors, toWindow, useAnchor } from '../anchors.ts';
import { chooseFace, chooseOwnWords, chooseWords } from '../conversation/chooseWords.ts';
import { OwnSlip } from '../conversation/OwnSlip.tsx';
import { SpokenWords } from '../conversation/SpokenWords.tsx';
import { GazeRail } from '../gaze/GazeRail.tsx';
import { listRailStops } from '../gaze/railStops.ts';
import { HallWaitCards, listWaiting } from '../gaze/WaitCards.tsx';
import { findOnLine } from '../phone/callState.ts';
import { PhoneCard } from '../phone/PhoneCard.tsx';
import { useIsStrip } from '../useIsStrip.ts';
import { Captions } from './Captions.tsx';
import styles from './Counter.module.css';
import type { Requests } from './useRequests.ts';

const AIR_BESIDE_FACE_PX = 30;
const MIRRORED_BEYOND = 0.6;
/** How far down the head a silent person's name stands. */
const NAME_AT_HEAD = 0.32;

export interface CounterProps {
  readonly view: SessionView;
  readonly anchors: StageAnchors;
  readonly requests: Requests;
  readonly captions: boolean;
  readonly screen: RefObject<HTMLDivElement | null>;
  readonly onTransfer: () => void;
}

interface BubblePlace {
  readonly style: CSSProperties | undefined;
  readonly isMirrored: boolean;
}

/** Beside the head, on the side with more air. */
function placeBubble(head: AnchorBox | null, widthPx: number): BubblePlace {
  if (head === null || widthPx === 0) return { style: undefined, isMirrored: false };
  const isMirrored = findMiddleX(head) > widthPx * MIRRORED_BEYOND;
  const sidePx = isMirrored ? widthPx - head.x : head.x + head.width;
  const style = {
    '--mouth-side': `${sidePx + AIR_BESIDE_FACE_PX}px`,
    '--head-top': `${head.y + head.height * NAME_AT_HEAD}px`,
  } as CSSProperties;
  return { style, isMirrored };
}

function PhoneCorner({ view, anchors, requests, screen, onTransfer }: CounterProps): ReactNode {
  const phone = useAnchor(anchors, 'phone');
  const words = chooseWords(view);
  const isOnLine = words?.onLine === true;
  const isStrip = useIsStrip();
  const tip = phone === null || isStrip ? null : toWindow(findEarpiece(phone), screen.current);
  const style =
    phone === null
      ? undefined
      : ({
          '--over-phone': `calc(100% - ${phone.y}px + ${isOnLine ? 56 : 28} * var(--px))`,
        } as CSSProperties);
  return (
    <div
      className={styles.phone}
      data-open={view.phone.state !== 'ringing' || undefined}
      {...(style === undefined ? {} : { style })}
    >
      <PhoneCard
        phone={view.phone}
        onLine={findOnLine(view)}
        act={requests.act}
        onTransfer={onTransfer}
        hasTail={!isOnLine}
      />
      {isOnLine ? <SpokenWords face={chooseFace(view, words)} words={words} tip={tip} place="phone" /> : null}
    </div>
  );
}

function Face({ view, anchors, screen }: CounterProps): ReactNode {
  const words = chooseWords(view);
  const isOnLine = words?.onLine === true;
  // While somebody speaks on the line, the person before me stays in sight with their mood.
  const front = view.people.find((one) => one.place === 'counter') ?? null;
  const face = isOnLine || view.hand?.onLine ? front : chooseFace(view, words);
  // Words from the back of the hall hang beside the nearest head too: never over it.
  const nearest = front ?? face;
  const head = useAnchor(anchors, nearest === null ? null : `head:${nearest.id}`);
  const mouth = useAnchor(anchors, face === null ? null : `mouth:${face.id}`);
  const { style, isMirrored } = placeBubble(head, screen.current?.clientWidth ?? 0);
  const tip = mouth === null ? null : toWindow({ x: mouth.x + (isMirrored ? -9 : 9), y: mouth.y }, screen.current);
  return (
    <SpokenWords
      key={words?.key ?? 'silent'}
      face={face}
      words={isOnLine ? null : words}
      tip={tip}
      place="beside"
      isMirrored={isMirrored}
      {...(style === undefined ? {} : { style })}
    />
  );
}

export function Counter(props: CounterProps) {
  const { view, anchors, requests, captions } = props;
  const own = chooseOwnWords(view);
  return (
    <>
      <Face {...props} />
      <PhoneCorner {...props} />
      <HallWaitCards people={listWaiting(view.people)} anchors={anchors} onLook={requests.lookAt} />
      <div className={styles.clock}>
        <ClockSign
          time={view.time}
          date={view.day}
          dateTime={`${String(view.clock.hour).padStart(2, '0')}:${String(view.clock.minute).padStart(2, '0')}`}
        />
      </div>
      {captions ? <Captions spoken={chooseWords(view)} own={own} place="hall" /> : <OwnSlip words={own} />}
      <GazeRail stops={listRailStops(view)} anchors={anchors} onTurn={requests.turn} />
    </>
  );
}
