/**
 * The screen of play: the drawn place behind, what is said and rings and waits over it, replies and tools below.
 * Knows a session's door and a stage's anchors; holds no rule of the situation.
 */
import { type CSSProperties, type ReactNode, useEffect, useRef, useState } from 'react';
import type { Tool } from '../model/act.ts';
import { placeWords } from '../model/workPlace.ts';
import type { SessionView } from '../session/view.ts';
import { joinClasses, Strip, VisuallyHidden } from '../ui/index.ts';
import { noAnchors, type StageAnchors } from './anchors.ts';
import { listQuickReplies, useExpansion } from './conversation/QuickReplies.tsx';
import { Replies } from './conversation/Replies.tsx';
import { type DeskSession, useSessionView } from './door.ts';
import { type Drafts, noDrafts } from './drafts/drafts.ts';
import { useDrafts } from './drafts/useDrafts.ts';
import { FinishSheet } from './ending/FinishSheet.tsx';
import { listUndone } from './ending/leftUndone.ts';
import { QuietDesk } from './ending/QuietDesk.tsx';
import styles from './PlayScreen.module.css';
import { findOnLine } from './phone/callState.ts';
import { TransferSheet } from './phone/TransferSheet.tsx';
import { AtTool } from './shell/AtTool.tsx';
import { Counter } from './shell/Counter.tsx';
import { HelpSheet } from './shell/HelpSheet.tsx';
import { Narration } from './shell/Narration.tsx';
import { PauseSheet } from './shell/PauseSheet.tsx';
import type { KeyIntent } from './shell/readKey.ts';
import type { PlaySettings, StageCover } from './shell/settings.ts';
import { ToolDock } from './shell/ToolDock.tsx';
import { TranscriptSheet } from './shell/TranscriptSheet.tsx';
import { useCover } from './shell/useCover.ts';
import { useDeskKeys } from './shell/useDeskKeys.ts';
import { useHomeForFocus } from './shell/useHomeForFocus.ts';
import { type Requests, useRequests } from './shell/useRequests.ts';
import { fetchPrograms } from './tools/programs.tsx';

export interface PlayScreenProps {
  readonly session: DeskSession;
  /** Where things of the place are; the desk does without while it loads. */
  readonly stageAnchors?: StageAnchors;
  /** The canvas' element, laid behind everything. */
  readonly stage?: ReactNode;
  /** Hears how much of the stage is covered, in CSS px. */
  readonly onCover?: (cover: StageCover) => void;
  readonly settings: PlaySettings;
  readonly onCaptions: (captions: boolean) => void;
  readonly onOpenSettings: () => void;
  readonly isPaused: boolean;
  readonly onPause: () => void;
  readonly onResume: () => void;
  readonly onQuit: () => void;
  /** What was being written when the run was left. */
  readonly drafts?: Drafts;
  /** Hears all drafts at each change: keep them with the run. */
  readonly onDraft?: (drafts: Drafts) => void;
}

type SheetName = 'transcript' | 'help' | 'transfer' | 'close' | 'finish';

const forgetDrafts = (): void => undefined;

/** The handset in hand, the directory has served: the set closes by itself. */
function useSetPutAway(view: SessionView, requests: Requests): void {
  const isOnLine = view.phone.state === 'talking' || view.phone.state === 'consulting';
  const isSetOpen = view.openTool === 'phone';
  const wasOnLine = useRef(isOnLine);
  useEffect(() => {
    const hasBegun = isOnLine && !wasOnLine.current;
    wasOnLine.current = isOnLine;
    if (hasBegun && isSetOpen) requests.act({ do: 'closeTool' });
  }, [isOnLine, isSetOpen, requests]);
}

/** The programs of this desk are fetched while the place is being looked at. */
function useProgramsAtHand(tools: readonly Tool[]): void {
  const first = useRef(tools);
  useEffect(() => void fetchPrograms(first.current), []);
}

export function PlayScreen(props: PlayScreenProps) {
  const { session, stageAnchors = noAnchors, settings } = props;
  const view = useSessionView(session);
  const words = placeWords[view.place];
  const requests = useRequests(session, view);
  const desk = useDrafts(props.drafts ?? noDrafts, props.onDraft ?? forgetDrafts);
  const [sheet, setSheet] = useState<SheetName | null>(null);
  const [isExpanded, setExpanded] = useExpansion(view.hand);
  const refs = {
    screen: useRef<HTMLDivElement>(null),
    deck: useRef<HTMLDivElement>(null),
    words: useRef<HTMLDivElement>(null),
    dock: useRef<HTMLDivElement>(null),
    work: useRef<HTMLDivElement>(null),
  };
  const isAtTool = view.openTool !== null;
  const deckPx = useCover(refs, isAtTool, props.onCover);
  useSetPutAway(view, requests);
  useProgramsAtHand(view.tools);
  useHomeForFocus(refs);
  const closeSheet = () => setSheet(null);

  const answerKey = (intent: KeyIntent): boolean => {
    switch (intent.ask) {
      case 'reply': {
        const { hand } = view;
        const shown = hand === null ? [] : isAtTool ? listQuickReplies(hand, isExpanded) : hand.replies;
        const reply = shown[intent.index];
        if (reply === undefined || hand?.busy) return false;
        requests.say(reply);
        return true;
      }
      case 'silence':
        return requests.listen();
      case 'rethink':
        return requests.rethink();
      case 'tool':
        if (!view.tools.includes(intent.tool)) return false;
        requests.takeTool(intent.tool);
        return true;
      case 'back':
        return requests.goBack();
      case 'help':
      case 'transcript':
        setSheet(intent.ask);
        return true;
      default:
        return false;
    }
  };
  useDeskKeys(view.tools, answerKey);

  const style = deckPx === 0 ? undefined : ({ '--deck-kept': `${deckPx}px` } as CSSProperties);
  return (
    <div
      ref={refs.screen}
      className={joinClasses(styles.screen, isAtTool && styles.atTool)}
      data-place={view.place}
      {...(style === undefined ? {} : { style })}
    >
      <Narration view={view} />
      <main className={styles.main} aria-label={words.here}>
        <VisuallyHidden>
          <h1>{words.here}</h1>
        </VisuallyHidden>
        <div className={styles.world}>
          <div className={styles.stage}>{props.stage}</div>
          {isAtTool ? null : (
            <Counter
              view={view}
              anchors={stageAnchors}
              requests={requests}
              captions={settings.captions}
              screen={refs.screen}
              onTransfer={() => setSheet('transfer')}
            />
          )}
        </div>
        {view.openTool === null ? null : (
          <AtTool
            view={view}
            anchors={stageAnchors}
            screen={refs.screen}
            tool={view.openTool}
            desk={desk}
            requests={requests}
            captions={settings.captions}
            isExpanded={isExpanded}
            onExpand={setExpanded}
            work={refs.work}
            onTransfer={() => setSheet('transfer')}
          />
        )}
        <div ref={refs.deck} className={styles.deck} tabIndex={-1}>
          {isAtTool ? null : (
            <div className={styles.words}>
              <div ref={refs.words}>
                {view.hand === null ? (
                  <QuietDesk
                    view={view}
                    onTool={requests.takeTool}
                    onEndService={() => setSheet('close')}
                    onFinish={() => setSheet('finish')}
                  />
                ) : (
                  <Replies
                    hand={view.hand}
                    onSay={requests.say}
                    onListen={() => void requests.listen()}
                    onRethink={() => void requests.rethink()}
                  />
                )}
              </div>{' '}
            </div>
          )}
          <ToolDock
            ref={refs.dock}
            view={view}
            onTool={requests.takeTool}
            onPause={props.onPause}
            onTranscript={() => setSheet('transcript')}
            onSettings={props.onOpenSettings}
          />
        </div>
      </main>
      {requests.refusal === '' ? null : (
        <Strip place="afloat" tone="caution" live="none">
          {requests.refusal}
        </Strip>
      )}
      <TransferSheet
        phone={view.phone}
        callerName={view.phone.heldName || (findOnLine(view)?.name ?? '')}
        isOpen={sheet === 'transfer'}
        onClose={closeSheet}
        onTransfer={(extension) => requests.act({ do: 'transfer', extension })}
      />
      <TranscriptSheet
        lines={view.transcript}
        isOpen={sheet === 'transcript'}
        onClose={closeSheet}
        captions={settings.captions}
        onCaptions={props.onCaptions}
      />
      <HelpSheet isOpen={sheet === 'help'} tools={view.tools} place={view.place} onClose={closeSheet} />
      <FinishSheet
        what={sheet === 'close' ? 'close' : 'finish'}
        place={view.place}
        undone={listUndone(view, desk.drafts)}
        isOpen={sheet === 'close' || sheet === 'finish'}
        onClose={closeSheet}
        onConfirm={() => requests.act({ do: sheet === 'close' ? 'endService' : 'finish' })}
      />
      <PauseSheet
        isOpen={props.isPaused}
        onResume={props.onResume}
        onSettings={props.onOpenSettings}
        onHelp={() => setSheet('help')}
        onQuit={props.onQuit}
      />
    </div>
  );
}
