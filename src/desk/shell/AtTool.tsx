/**
 * Away from the face: the tool fills the right of the window; on its left the world looks on, and its words still reach
 * me. Knows the view and the tools; each tool knows itself.
 */
import { type ReactNode, type RefObject, useEffect, useMemo, useRef } from 'react';
import type { Tool } from '../../model/act.ts';
import { assertNever } from '../../model/assertNever.ts';
import { placeWords } from '../../model/workPlace.ts';
import type { SessionView } from '../../session/view.ts';
import { Button } from '../../ui/index.ts';
import { chooseFace, chooseOwnWords, chooseWords } from '../conversation/chooseWords.ts';
import { OwnSlip } from '../conversation/OwnSlip.tsx';
import { QuickReplies } from '../conversation/QuickReplies.tsx';
import { SpokenWords } from '../conversation/SpokenWords.tsx';
import type { DraftDesk } from '../drafts/useDrafts.ts';
import { listWaiting } from '../gaze/WaitCards.tsx';
import { findOnLine } from '../phone/callState.ts';
import { PhoneCard, RingingButton } from '../phone/PhoneCard.tsx';
import { FilesTool } from '../tools/files/FilesTool.tsx';
import { Workplace } from '../tools/frame/Workplace.tsx';
import { MessagesTool } from '../tools/messages/MessagesTool.tsx';
import { ProceduresTool } from '../tools/procedures/ProceduresTool.tsx';
import { ProgramScreen } from '../tools/programs.tsx';
import { RegisterTool } from '../tools/register/RegisterTool.tsx';
import { ReportTool } from '../tools/report/ReportTool.tsx';
import { StandardTool } from '../tools/standard/StandardTool.tsx';
import type { ToolProps } from '../tools/tool.ts';
import styles from './AtTool.module.css';
import { Captions } from './Captions.tsx';
import { ToolGuard } from './ToolGuard.tsx';
import { toolWords } from './toolWords.ts';
import type { Requests } from './useRequests.ts';
import { useSteadyView } from './useSteadyView.ts';

const words = {
  up: 'Lever les yeux',
  side: 'Pendant ce temps, devant vous',
  opening: (tool: string) => `Ouverture\u00a0: ${tool}`,
};

export interface AtToolProps {
  readonly view: SessionView;
  readonly tool: Tool;
  readonly desk: DraftDesk;
  readonly requests: Requests;
  readonly captions: boolean;
  readonly isExpanded: boolean;
  readonly onExpand: (isExpanded: boolean) => void;
  readonly work: RefObject<HTMLDivElement | null>;
  readonly onTransfer: () => void;
}

function chooseTool(tool: Tool, props: ToolProps): ReactNode {
  switch (tool) {
    case 'phone':
      return <StandardTool {...props} />;
    case 'register':
      return <RegisterTool {...props} />;
    case 'files':
      return <FilesTool {...props} />;
    case 'procedures':
      return <ProceduresTool {...props} />;
    case 'messages':
      return <MessagesTool {...props} />;
    case 'mail':
    case 'agenda':
    case 'erp':
    case 'documents':
    case 'letters':
      return <ProgramScreen tool={tool} waiting={words.opening(toolWords[tool].name)} {...props} />;
    case 'report':
      return <ReportTool {...props} />;
    default:
      return assertNever(tool);
  }
}

function Side({ view, requests, isExpanded, onExpand, onTransfer }: AtToolProps) {
  const spoken = chooseWords(view);
  const { hand } = view;
  return (
    <section className={styles.side} aria-label={words.side}>
      <div className={styles.talk}>
        {view.phone.state === 'ringing' ? null : (
          <PhoneCard
            phone={view.phone}
            onLine={findOnLine(view)}
            act={requests.act}
            onTransfer={onTransfer}
            hasTail={false}
            isCompact
          />
        )}
        <SpokenWords face={chooseFace(view, spoken)} words={spoken} tip={null} place="tool" />
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
        {view.phase === 'service' ? words.up : placeWords[view.place].back}
      </Button>
    </section>
  );
}

export function AtTool(props: AtToolProps) {
  const { view, tool, desk, requests, captions, work } = props;
  const { name, place, ground } = toolWords[tool];
  const focused = useRef<Tool | null>(null);
  useEffect(() => {
    if (focused.current === tool) return;
    focused.current = tool;
    const target = work.current?.querySelector<HTMLElement>('[data-first]') ?? work.current;
    target?.focus({ preventScroll: true });
  }, [tool, work]);
  const gazeName = view.gaze === 'phone' ? null : view.gazeName;
  const steady = useSteadyView(view);
  // The telephone shows seconds.
  const shown = tool === 'phone' ? view : steady;
  const { act } = requests;
  const toolInHand = useMemo(() => chooseTool(tool, { view: shown, desk, act }), [tool, shown, desk, act]);
  return (
    <>
      <Side {...props} />
      <Workplace
        ref={work}
        label={place}
        ground={ground}
        waiting={listWaiting(view.people)}
        gazeName={gazeName}
        gazeMs={Math.max(0, view.nowMs - view.gazeSinceMs)}
        onLook={requests.lookAt}
        ringing={<RingingButton phone={view.phone} act={requests.act} />}
      >
        <ToolGuard key={tool} name={name}>
          {toolInHand}
        </ToolGuard>
      </Workplace>
      {captions ? <Captions spoken={chooseWords(view)} own={chooseOwnWords(view)} place="side" /> : null}
    </>
  );
}
