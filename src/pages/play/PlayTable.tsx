/**
 * The game itself: time that runs, and what one sees and does. Leaves for the debriefing when the run is over.
 */
import { useEffect } from 'react';
import { useSessionView } from '../../desk/door.ts';
import type { Store } from '../../store/index.ts';
import { useMemory } from '../shell/memory.ts';
import { goTo } from '../shell/routes.ts';
import type { OpenedRun } from './openRun.ts';
import { readPace } from './pace.ts';
import { usePause } from './usePause.ts';
import { useRunningTime } from './useRunningTime.ts';

export interface PlayTableProps {
  readonly opened: Extract<OpenedRun, { readonly kind: 'open' }>;
  readonly store: Store;
  readonly isSaving: boolean;
}

export function PlayTable({ opened: { session, scenario }, store, isSaving }: PlayTableProps) {
  const view = useSessionView(session);
  const { settings } = useMemory().memory;
  const pause = usePause();
  useEffect(() => session.setPace(readPace(settings, pause.reason !== null)), [session, settings, pause.reason]);
  useRunningTime(session, store);
  useEffect(() => {
    if (view.over) goTo({ page: 'debrief', run: session.id }, 'replace');
  }, [view.over, session]);
  return (
    <main>
      <h1>{scenario.title}</h1>
      <p>
        {view.time} {isSaving ? '' : 'Rien n’est gardé.'}
      </p>
      {view.speech === null ? null : (
        <p>
          {view.speech.name} : {view.speech.text}
        </p>
      )}
      <ul>
        {view.hand?.replies.map((reply) => (
          <li key={reply.utterance}>
            <button type="button" onClick={() => session.act({ do: 'say', utterance: reply.utterance })}>
              {reply.text}
            </button>
          </li>
        ))}
      </ul>
      <button type="button" onClick={() => session.act({ do: 'endService' })}>
        Fermer le guichet
      </button>
      <button type="button" onClick={() => session.act({ do: 'finish' })}>
        Finir
      </button>
    </main>
  );
}
