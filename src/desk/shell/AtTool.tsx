/**
 * Away from the face: the tool fills the right of the window; on its left the world looks on, and its words still reach
 * me. Knows the view and the tools; each tool knows itself.
 */
import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import type { Tool } from '../../model/act.ts';
import { assertNever } from '../../model/assertNever.ts';
import { nameTool } from '../../model/toolNames.ts';
import { chooseOwnWords, chooseWords } from '../conversation/chooseWords.ts';
import type { DraftDesk } from '../drafts/useDrafts.ts';
import { listWaiting } from '../gaze/WaitCards.tsx';
import { RingingButton } from '../phone/PhoneCard.tsx';
import { FilesTool } from '../tools/files/FilesTool.tsx';
import { Workplace } from '../tools/frame/Workplace.tsx';
import { MessagesTool } from '../tools/messages/MessagesTool.tsx';
import { ProceduresTool } from '../tools/procedures/ProceduresTool.tsx';
import { ProgramScreen } from '../tools/programs.tsx';
import { RegisterTool } from '../tools/register/RegisterTool.tsx';
import { ReportTool } from '../tools/report/ReportTool.tsx';
import { StandardTool } from '../tools/standard/StandardTool.tsx';
import type { ToolProps } from '../tools/tool.ts';
import { Captions } from './Captions.tsx';
import { Side, type SideProps } from './Side.tsx';
import { ToolGuard } from './ToolGuard.tsx';
import { toolWords } from './toolWords.ts';
import { useSteadyView } from './useSteadyView.ts';

const words = {
  opening: (tool: string) => `Ouverture\u00a0: ${tool}`,
};

export interface AtToolProps extends SideProps {
  readonly tool: Tool;
  readonly desk: DraftDesk;
  readonly captions: boolean;
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
      return <ProgramScreen tool={tool} waiting={words.opening(nameTool(tool, props.view.place))} {...props} />;
    case 'report':
      return <ReportTool {...props} />;
    default:
      return assertNever(tool);
  }
}

export function AtTool(props: AtToolProps) {
  const { view, tool, desk, requests, captions, work } = props;
  const { place, ground } = toolWords[tool];
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
        <ToolGuard key={tool} name={nameTool(tool, view.place)}>
          {toolInHand}
        </ToolGuard>
      </Workplace>
      {captions ? <Captions spoken={chooseWords(view)} own={chooseOwnWords(view)} place="side" /> : null}
    </>
  );
}
