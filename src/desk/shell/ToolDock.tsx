/** The row of tools: which is open, what rings, what is left to write; pause, transcript, settings. Knows the view. */
import type { Ref } from 'react';
import type { Tool } from '../../model/act.ts';
import { nameTool } from '../../model/toolNames.ts';
import type { SessionView } from '../../session/view.ts';
import { Dock, DockTool, IconButton } from '../../ui/index.ts';
import { nameCount } from '../frenchWords.ts';
import { notePhone } from '../phone/callState.ts';
import { TOOL_KEYS } from './readKey.ts';
import styles from './ToolDock.module.css';
import { toolWords } from './toolWords.ts';

const words = {
  dock: 'Outils',
  open: 'ouvert',
  toWrite: (count: number) => `${nameCount(count, 'message')} à écrire`,
  unread: (count: number) => nameCount(count, 'message non lu', 'messages non lus'),
  answers: (count: number) => nameCount(count, 'réponse reçue', 'réponses reçues'),
  pause: 'Mettre en pause',
  transcript: 'Relire ce qui a été dit, sous-titres',
  settings: 'Réglages',
};

/** As many as the bar holds with their letters. */
const USUAL_TOOLS = 6;

export interface ToolDockProps {
  readonly view: SessionView;
  readonly onTool: (tool: Tool) => void;
  readonly onPause: () => void;
  readonly onTranscript: () => void;
  readonly onSettings: () => void;
  readonly ref?: Ref<HTMLDivElement>;
}

function noteTool(view: SessionView, tool: Tool): string | undefined {
  if (tool === 'phone' && view.phone.state !== 'idle') return notePhone(view.phone.state);
  return view.openTool === tool ? words.open : undefined;
}

/** What is left to write, or to read. */
function countOn(view: SessionView, tool: Tool): { readonly count: number; readonly label: string } | null {
  if (tool === 'messages') {
    const toWrite = view.phone.slips.filter((slip) => slip.sent === null).length;
    return toWrite === 0 ? null : { count: toWrite, label: words.toWrite(toWrite) };
  }
  if (tool === 'agenda' && view.agendaNews > 0)
    return { count: view.agendaNews, label: words.answers(view.agendaNews) };
  if (tool !== 'mail' || view.mailbox === null) return null;
  const unread = view.mailbox.mails.filter((mail) => !mail.isRead && mail.folder !== 'trash').length;
  return unread === 0 ? null : { count: unread, label: words.unread(unread) };
}

export function ToolDock({ view, onTool, onPause, onTranscript, onSettings, ref }: ToolDockProps) {
  const tools = TOOL_KEYS.filter(({ tool }) => view.tools.includes(tool));
  return (
    <div ref={ref} className={styles.dock} data-many={tools.length > USUAL_TOOLS || undefined}>
      <Dock
        label={words.dock}
        system={
          <>
            <IconButton icon="pause" label={words.pause} onPress={onPause} />
            <IconButton icon="captions" label={words.transcript} onPress={onTranscript} />
            <IconButton icon="settings" label={words.settings} onPress={onSettings} />
          </>
        }
      >
        {tools.map(({ tool, letter }) => {
          const note = noteTool(view, tool);
          const badge = countOn(view, tool);
          return (
            <DockTool
              key={tool}
              icon={toolWords[tool].icon}
              shortcut={letter}
              isOpen={view.openTool === tool}
              isAlert={tool === 'phone' && view.phone.state === 'ringing'}
              {...(note === undefined ? {} : { note })}
              {...(badge === null ? {} : { badge })}
              onPress={() => onTool(tool)}
            >
              {nameTool(tool, view.place)}
            </DockTool>
          );
        })}
      </Dock>
    </div>
  );
}
