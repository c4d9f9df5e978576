/**
 * The modes of an office and the only legal moves between them: one region of the chart each. The chart is built from
 * this table and the rules ask it, so that neither can go where the other does not.
 */
import type { Tool } from '../model/act.ts';
import { TOOLS } from '../model/act.ts';
import type { Phase } from '../model/log.ts';
import type { Mood, Need, Place } from '../model/person.ts';
import { MOODS } from '../model/person.ts';
import type { Scenario } from '../scenario/schema/index.ts';
import { hasProgram } from './programs/presence.ts';

export type PhoneMode = 'idle' | 'ringing' | 'talking' | 'onHold' | 'consulting';
export type HelpMode = 'none' | 'called' | 'here';
export type HazardMode = 'off' | 'armed' | 'struck';

/** From each state, the states that may follow. */
export type Moves<S extends string = string> = Readonly<Record<S, readonly S[]>>;

const PHASE: Moves<Phase> = { service: ['paperwork', 'over'], paperwork: ['over'], over: [] };

const PHONE: Moves<PhoneMode> = {
  idle: ['ringing', 'talking'],
  ringing: ['talking', 'idle'],
  talking: ['onHold', 'idle'],
  onHold: ['talking', 'consulting', 'idle'],
  consulting: ['onHold', 'talking', 'idle'],
};

const HELP: Moves<HelpMode> = { none: ['called'], called: ['here'], here: [] };
const HAZARD: Moves<HazardMode> = { off: [], armed: ['struck'], struck: [] };

const PLACE: Moves<Place> = {
  away: ['door', 'line'],
  door: ['counter', 'queue', 'seat', 'gone'],
  queue: ['counter', 'seat', 'gone'],
  seat: ['counter', 'queue', 'gone'],
  counter: ['gone', 'seat'],
  line: ['away', 'gone'],
  gone: [],
};

/** Need only advances; a relay may come at any time. */
const NEED: Moves<Need> = {
  unspoken: ['expressed', 'handedOver'],
  expressed: ['reformulated', 'handedOver'],
  reformulated: ['engaged', 'resolved', 'handedOver'],
  engaged: ['resolved', 'handedOver'],
  resolved: ['handedOver'],
  handedOver: [],
};

/** From `threatening` nobody talks their way out: only leaving ends it. */
function moodMoves(): Moves<Mood> {
  const others = (mood: Mood) => (mood === 'threatening' ? [] : MOODS.filter((other) => other !== mood));
  return Object.fromEntries(MOODS.map((mood) => [mood, others(mood)])) as Record<Mood, Mood[]>;
}

const freely = (states: readonly string[]): Moves =>
  Object.fromEntries(states.map((state) => [state, states.filter((other) => other !== state)]));

export interface Region {
  readonly id: string;
  readonly initial: string;
  readonly moves: Moves;
}

export const placeRegion = (who: string): string => `place:${who}`;
export const moodRegion = (who: string): string => `mood:${who}`;
export const needRegion = (who: string): string => `need:${who}`;
export const hazardRegion = (hazard: string): string => `hazard:${hazard}`;

/** What lies at the counter only: at a desk nobody is registered, and programs take the place of the look-up of files. */
const COUNTER_TOOLS: ReadonlySet<Tool> = new Set<Tool>(['register', 'files', 'report']);

function hasTool(scenario: Scenario, tool: Tool): boolean {
  if (tool === 'mail') return scenario.mailbox !== undefined;
  return hasProgram(scenario, tool) && !(scenario.place === 'desk' && COUNTER_TOOLS.has(tool));
}

/** The tools of this desk: only a situation that describes a program has it. */
export const listTools = (scenario: Scenario): readonly Tool[] => TOOLS.filter((tool) => hasTool(scenario, tool));

export type ToolMode = Tool | 'none';

/** Every region of a situation's chart, in a fixed order. */
export function listRegions(scenario: Scenario, hazardsOn: readonly string[], moodOf: (who: string) => Mood): Region[] {
  const people = scenario.characters.map(({ id }) => id);
  return [
    { id: 'phase', initial: 'service', moves: PHASE },
    { id: 'gaze', initial: 'desk', moves: freely([...people, 'desk', 'screen', 'phone']) },
    { id: 'tool', initial: 'none', moves: freely(['none', ...listTools(scenario)]) },
    { id: 'phone', initial: 'idle', moves: PHONE },
    { id: 'help:superior', initial: 'none', moves: HELP },
    { id: 'help:security', initial: 'none', moves: HELP },
    ...people.flatMap((who) => [
      { id: placeRegion(who), initial: 'away', moves: PLACE },
      { id: moodRegion(who), initial: moodOf(who), moves: moodMoves() },
      { id: needRegion(who), initial: 'unspoken', moves: NEED },
    ]),
    ...scenario.hazards.map(({ id }) => ({
      id: hazardRegion(id),
      initial: hazardsOn.includes(id) ? 'armed' : 'off',
      moves: HAZARD,
    })),
  ];
}
