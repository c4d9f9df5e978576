/** What every tool of the desk receives: the view, the act, the drafts. Knows nothing of any tool. */
import type { Act } from '../../model/act.ts';
import type { SessionView } from '../../session/view.ts';
import type { DraftDesk } from '../drafts/useDrafts.ts';

export interface ToolProps {
  readonly view: SessionView;
  readonly desk: DraftDesk;
  /** Asks for an act. @returns why it was impossible, or null */
  readonly act: (act: Act) => string | null;
}
