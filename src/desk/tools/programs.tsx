/**
 * The programs on my screen, each fetched when it may be wanted and not before: the counter does without them. Knows where each
 * lies, and how to wait for it; nothing of what it shows.
 */
import {
  type ComponentType,
  type LazyExoticComponent,
  lazy,
  type ReactNode,
  Suspense,
  useEffect,
  useRef,
  useState,
} from 'react';
import { PROGRAMS, type Program, type Tool } from '../../model/act.ts';
import { Skeleton } from '../../ui/index.ts';
import styles from './programs.module.css';
import type { ToolProps } from './tool.ts';

export type ScreenTool = Program | 'mail';
type Screen = ComponentType<ToolProps>;

const fetchers: Readonly<Record<ScreenTool, () => Promise<{ readonly default: Screen }>>> = {
  mail: () => import('./mail/MailTool.tsx').then(({ MailTool }) => ({ default: MailTool })),
  agenda: () => import('./agenda/AgendaTool.tsx').then(({ AgendaTool }) => ({ default: AgendaTool })),
  erp: () => import('./erp/ErpTool.tsx').then(({ ErpTool }) => ({ default: ErpTool })),
  documents: () => import('./documents/DocumentsTool.tsx').then(({ DocumentsTool }) => ({ default: DocumentsTool })),
  letters: () => import('./letters/LettersTool.tsx').then(({ LettersTool }) => ({ default: LettersTool })),
};

const isScreenTool = (tool: Tool): tool is ScreenTool =>
  tool === 'mail' || (PROGRAMS as readonly Tool[]).includes(tool);

/** Fetched once each; what could not be had is asked for again the next time. */
class Screens {
  readonly #made = new Map<ScreenTool, LazyExoticComponent<Screen>>();
  readonly #fetched = new Map<ScreenTool, Promise<{ readonly default: Screen }>>();
  /** Shown at once, without a wait that would take the focus away. */
  readonly here = new Map<ScreenTool, Screen>();

  fetch(tool: ScreenTool): Promise<{ readonly default: Screen }> {
    const known = this.#fetched.get(tool);
    if (known !== undefined) return known;
    const coming = this.#fetchAnew(tool);
    this.#fetched.set(tool, coming);
    return coming;
  }

  async #fetchAnew(tool: ScreenTool): Promise<{ readonly default: Screen }> {
    try {
      const fetched = await fetchers[tool]();
      this.here.set(tool, fetched.default);
      return fetched;
    } catch (fault) {
      this.#fetched.delete(tool);
      this.#made.delete(tool);
      throw fault;
    }
  }

  of(tool: ScreenTool): LazyExoticComponent<Screen> {
    const made = this.#made.get(tool) ?? lazy(() => this.fetch(tool));
    this.#made.set(tool, made);
    return made;
  }
}

const screens = new Screens();

/** Fetches what this desk has, one program after the other so that none delays what is being looked at. Failures are told on opening. */
export async function fetchPrograms(tools: readonly Tool[]): Promise<void> {
  for (const tool of tools) if (isScreenTool(tool)) await screens.fetch(tool).catch(() => undefined);
}

/** A program that comes late takes the focus that its place has kept for it; elsewhere by then, the focus stays there. */
function Arrival({ children }: { readonly children: ReactNode }) {
  const here = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const place = here.current?.closest('section');
    if (place !== document.activeElement) return;
    place?.querySelector<HTMLElement>('[data-first]')?.focus({ preventScroll: true });
  }, []);
  return (
    <div ref={here} className={styles.arrival}>
      {children}
    </div>
  );
}

export interface ProgramScreenProps extends ToolProps {
  readonly tool: ScreenTool;
  /** « Ouverture de l’agenda » */
  readonly waiting: string;
}

export function ProgramScreen({ tool, waiting, ...props }: ProgramScreenProps) {
  // Settled once: what came through the wait would otherwise be put up anew at the next view, and lose the focus.
  const [Here] = useState(() => screens.here.get(tool));
  if (Here !== undefined) return <Here {...props} />;
  const Screen = screens.of(tool);
  return (
    <Suspense fallback={<Skeleton label={waiting} lines={5} />}>
      <Arrival>
        <Screen {...props} />
      </Arrival>
    </Suspense>
  );
}
