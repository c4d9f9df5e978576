/**
 * Everything the learner can ask for from the play screen, as verbs. An act that is impossible is not sent: the reason is
 * kept and told. Knows the session's door and the view; nothing of controls.
 */
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Act, Tool } from '../../model/act.ts';
import type { PersonView, ReplyView, SessionView } from '../../session/view.ts';
import { useAnnounce } from '../../ui/index.ts';
import type { DeskSession } from '../door.ts';
import { isScreenTool, type RailStop, turnTo } from '../gaze/railStops.ts';

export interface Requests {
  /** @returns why it was impossible, or null */
  act(act: Act): string | null;
  say(reply: ReplyView): void;
  listen(): boolean;
  rethink(): boolean;
  /** Opens a tool, closes it when it is open; takes the call when the telephone rings. */
  takeTool(tool: Tool): void;
  turn(stop: RailStop): void;
  lookAt(person: PersonView): void;
  /** Closes the tool, else raises the eyes. */
  goBack(): boolean;
  /** The last reason why something was impossible; empty once it is old. */
  readonly refusal: string;
}

const REFUSAL_SHOWN_MS = 5000;

/** Programs say why themselves, under their toolbar or on their sheets: not twice. */
const SAID_BY_PROGRAMS: ReadonlySet<Act['do']> = new Set<Act['do']>(['agenda', 'erp', 'documents', 'letters']);

function useRefusal(): [string, (why: string) => void] {
  const [refusal, setRefusal] = useState('');
  useEffect(() => {
    if (refusal === '') return undefined;
    const timer = setTimeout(() => setRefusal(''), REFUSAL_SHOWN_MS);
    return () => clearTimeout(timer);
  }, [refusal]);
  return [refusal, setRefusal];
}

export function useRequests(session: DeskSession, view: SessionView): Requests {
  const announce = useAnnounce();
  const [refusal, setRefusal] = useRefusal();
  const lastScreenTool = useRef<Tool>(view.tools.find(isScreenTool) ?? 'files');
  if (view.openTool !== null && isScreenTool(view.openTool)) lastScreenTool.current = view.openTool;

  const act = useCallback(
    (wanted: Act): string | null => {
      const why = session.whyNot?.(wanted) ?? null;
      const isSaidHere = why !== null && !SAID_BY_PROGRAMS.has(wanted.do);
      setRefusal(isSaidHere ? why : '');
      if (why === null) session.act(wanted);
      else if (isSaidHere) announce(why);
      return why;
    },
    [session, announce, setRefusal],
  );

  const { hand, openTool, phone, people, gaze } = view;
  return {
    act,
    refusal,
    say: (reply) => void act({ do: 'say', utterance: reply.utterance }),
    listen: () => hand?.canListen === true && act({ do: 'listen', to: hand.to }) === null,
    rethink: () => hand?.canRethink === true && act({ do: 'rethink', to: hand.to }) === null,
    takeTool: (tool) => {
      if (tool === 'phone' && phone.can.pickUp) act({ do: 'pickUp' });
      else act(openTool === tool ? { do: 'closeTool' } : { do: 'openTool', tool });
    },
    turn: (stop) => {
      for (const step of turnTo(stop, view, lastScreenTool.current)) act(step);
    },
    lookAt: (person) => {
      if (openTool !== null) act({ do: 'closeTool' });
      act({ do: 'look', at: person.id });
    },
    goBack: () => {
      if (openTool !== null) return act({ do: 'closeTool' }) === null;
      const facing = people.find((person) => person.place === 'counter' && person.canBeLookedAt);
      if (facing === undefined || gaze === facing.id || gaze === 'phone') return false;
      return act({ do: 'look', at: facing.id }) === null;
    },
  };
}
