/**
 * The deck when nobody is there to be answered: what can be done meanwhile, closing the counter, and after it the paper
 * that remains. Knows the view; says nothing of what should be done.
 */
import type { Tool } from '../../model/act.ts';
import { placeWords } from '../../model/workPlace.ts';
import type { SessionView } from '../../session/view.ts';
import { Button, Slip, SlipTray } from '../../ui/index.ts';
import { TOOL_KEYS } from '../shell/readKey.ts';
import styles from './QuietDesk.module.css';

const words = {
  quiet: 'Personne devant vous',
  away: 'Personne ne vous écoute',
  awayHelp: 'Tournez-vous vers quelqu’un, ou prenez un outil.',
  paperHelp:
    'Reste ce qui s’écrit\u00a0: messages, registre, compte rendu. Quand vous avez fini, terminez la situation.',
  finish: 'Terminer la situation',
};

const PAPER_TOOLS: readonly { readonly tool: Tool; readonly verb: string }[] = [
  { tool: 'messages', verb: 'Écrire les messages' },
  { tool: 'mail', verb: 'Ouvrir la messagerie' },
  { tool: 'register', verb: 'Relire le registre' },
  { tool: 'report', verb: 'Écrire le compte rendu' },
];

const letterOf = (tool: Tool): string => TOOL_KEYS.find((entry) => entry.tool === tool)?.letter ?? '';

export interface QuietDeskProps {
  readonly view: SessionView;
  readonly onTool: (tool: Tool) => void;
  readonly onEndService: () => void;
  readonly onFinish: () => void;
}

function describe(view: SessionView): { title: string; help: string } {
  const place = placeWords[view.place];
  if (view.phase !== 'service') return { title: place.closed, help: words.paperHelp };
  const isSomeoneThere = view.people.some((person) => person.canBeLookedAt);
  return isSomeoneThere ? { title: words.away, help: words.awayHelp } : { title: words.quiet, help: place.quiet };
}

export function QuietDesk({ view, onTool, onEndService, onFinish }: QuietDeskProps) {
  const { title, help } = describe(view);
  const isPaperwork = view.phase !== 'service';
  return (
    <section className={styles.quiet} tabIndex={-1} aria-label={title}>
      <div className={styles.head}>
        <h2 className={styles.title}>{title}</h2>
        <p>{help}</p>
      </div>
      {isPaperwork ? (
        <SlipTray label={title}>
          {PAPER_TOOLS.filter(({ tool }) => view.tools.includes(tool)).map(({ tool, verb }, rank) => (
            <Slip key={tool} rank={rank} badge={letterOf(tool)} onPress={() => onTool(tool)}>
              {verb}
            </Slip>
          ))}
        </SlipTray>
      ) : null}
      <div className={styles.acts}>
        {view.canEndService ? (
          <Button icon="lock" onPress={onEndService}>
            {placeWords[view.place].close}
          </Button>
        ) : null}
        {view.canFinish ? (
          <Button icon="flag" onPress={onFinish}>
            {words.finish}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
