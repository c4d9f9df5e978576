/**
 * Where one may look from the counter, in the order of the hall from left to right: telephone, people present, screen.
 * Knows the view; nothing of pills nor of pixels.
 */
import { type Act, SCREEN_TOOLS, type Tool } from '../../model/act.ts';
import type { PersonId } from '../../model/ids.ts';
import type { SessionView } from '../../session/view.ts';

export interface RailStop {
  readonly id: string;
  readonly kind: 'phone' | 'person' | 'screen';
  readonly label: string;
  /** Anchor under which the pill stands. */
  readonly anchor: string;
  readonly isHeld: boolean;
  /** Somebody who is not at the counter. */
  readonly isWaiting?: boolean;
  readonly person: PersonId | null;
}

const words = { phone: 'Téléphone', screen: 'Écran' };

/** The stops of the rail. Exactly one at most is held. People at the counter come before those who wait. */
export function listRailStops(view: SessionView): readonly RailStop[] {
  const people = view.people.filter((person) => person.canBeLookedAt && person.place !== 'line');
  const byNearness = [...people].sort((a, b) => Number(b.place === 'counter') - Number(a.place === 'counter'));
  return [
    {
      id: 'phone',
      kind: 'phone',
      label: words.phone,
      anchor: 'phone',
      isHeld: view.gaze === 'phone',
      person: null,
    },
    ...byNearness.map(
      (person): RailStop => ({
        id: `person:${person.id}`,
        kind: 'person',
        label: person.name,
        anchor: `person:${person.id}`,
        isWaiting: person.place !== 'counter',
        isHeld: view.gaze === person.id,
        person: person.id,
      }),
    ),
    {
      id: 'screen',
      kind: 'screen',
      label: words.screen,
      anchor: 'screen',
      isHeld: view.gaze === 'screen',
      person: null,
    },
  ];
}

/** The tools that are on the screen; the others lie on the desk. */
export function isScreenTool(tool: Tool): boolean {
  return SCREEN_TOOLS.includes(tool);
}

/** What turning to a stop asks for. Leaving a tool for someone closes it first: one thing is held at a time. */
export function turnTo(stop: RailStop, view: SessionView, lastScreenTool: Tool): readonly Act[] {
  if (stop.isHeld) return [];
  if (stop.person !== null) {
    const look: Act = { do: 'look', at: stop.person };
    return view.openTool === null ? [look] : [{ do: 'closeTool' }, look];
  }
  const isOnLine = view.phone.state === 'talking' || view.phone.state === 'consulting';
  if (stop.kind === 'phone' && isOnLine) return [{ do: 'look', at: 'phone' }];
  return [{ do: 'openTool', tool: stop.kind === 'phone' ? 'phone' : lastScreenTool }];
}
