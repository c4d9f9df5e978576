/**
 * How an explorer aims at what nothing has reached yet: in a state, the replies never said that can be said now, and those
 * that would make somebody say an unreached line; else looking away, waiting, holding the line… Each aim has a key, so that
 * the same thing is not tried for ever in the same circumstances.
 */
import { passTalk, passUntil, sayOneOf } from '../../candidates/index.ts';
import type { Act } from '../../model/act.ts';
import type { Utterance } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import { holds, listSayable, moodRegion, needRegion, placeRegion } from '../../statechart/index.ts';
import type { Goals } from './goals.ts';
import { tryAct } from './moves.ts';

export interface Aim {
  /** What is tried, on whom, in which mood and need. */
  readonly key: string;
  make(run: Run): void;
}

/** What a reply may make its hearer say, but for `reply`, which anything may. */
function triggersOf({ id, acts, claims, promises, asks }: Utterance): string[] {
  return [
    `said.${id}`,
    ...claims.map((claim) => `told.${claim}`),
    ...(promises === undefined ? [] : [`promised.${promises}`]),
    ...(asks === undefined ? [] : [`answers.${asks}`]),
    'opens',
    ...acts.map((act) => `reply.${act}`),
  ];
}

/** Somebody has words of their own for one of these triggers, so that `reply` would not be heard. */
const hasWords = ({ model, state }: Run, who: string, triggers: readonly string[]): boolean =>
  triggers.some((trigger) =>
    model.linesOn
      .get(`${who} ${trigger}`)
      ?.some(
        (line) =>
          (line.repeatable || state.marks[`line.${line.id}`] === undefined) && holds(model, state, line.when, who),
      ),
  );

/** Temper, mood and need of the person, and the draws on which something still unreached depends. */
function circumstances({ state, variant }: Run, who: string, goals: Goals): string {
  const draws = [...goals.drawsThatMatter(who)].map((name) => variant.draws[name]).join(' ');
  return `${who} ${variant.tempers[who]} ${state.now[moodRegion(who)]} ${state.now[needRegion(who)]} ${draws}`;
}

const sayAim = (run: Run, utterance: Utterance, goals: Goals): Aim => ({
  key: `say ${utterance.id} ${circumstances(run, utterance.to, goals)}`,
  make: (fork) => {
    sayOneOf(fork, [utterance.id], { interrupts: false });
  },
});

function listReplyAims(run: Run, who: string, goals: Goals, wanted: ReadonlySet<string>): Aim[] {
  return listSayable(run.model, run.state, who)
    .filter((utterance) => {
      if (goals.replies.has(utterance.id)) return true;
      const triggers = triggersOf(utterance);
      if (triggers.some((trigger) => wanted.has(trigger))) return true;
      return (wanted.has('reply') || wanted.has('mood-up') || wanted.has('mood-down')) && !hasWords(run, who, triggers);
    })
    .map((utterance) => sayAim(run, utterance, goals));
}

type Make = Aim['make'];

const LONGEST_DAY_MS = 10_800_000;
const LONGEST_WAIT_FOR_CALL_MS = 600_000;

const doThen =
  (acts: readonly Act[], waitS: number): Make =>
  (run) => {
    passTalk(run);
    for (const act of acts) tryAct(run, act);
    run.advance(run.nowMs + waitS * 1000);
  };

const interrupt: Make = (run) => {
  run.advance(run.nowMs + 200);
  const [reply] = run.hand()?.replies ?? [];
  tryAct(run, reply && { do: 'say', utterance: reply.id });
};

const takePhone: Make = (run) => {
  if (tryAct(run, { do: 'pickUp' })) run.advance(run.nowMs + 8000);
};

const dialAll: Make = (run) => {
  for (const { extension } of run.scenario.world.colleagues) if (tryAct(run, { do: 'dial', extension })) return;
};

const leaveAlone: Make = doThen([{ do: 'openTool', tool: 'files' }], 45);

const comeBack: Make = (run) => {
  doThen([{ do: 'openTool', tool: 'files' }], 16)(run);
  tryAct(run, { do: 'closeTool' });
};

const holdThen = (act: Act | null, waitS: number): Make => doThen([{ do: 'hold' }, ...(act ? [act] : [])], waitS);
const letGo: Make = (run) => run.advance(run.nowMs + 150_000);

/** What to try for triggers that no reply pulls. */
const BY_TRIGGER: Readonly<Record<string, readonly Make[]>> = {
  waits: [doThen([], 75)],
  ignored: [doThen([{ do: 'openTool', tool: 'procedures' }], 14), doThen([{ do: 'openTool', tool: 'messages' }], 30)],
  screen: [doThen([{ do: 'openTool', tool: 'files' }], 14), leaveAlone],
  'phone-taken': [takePhone, dialAll],
  returns: [comeBack],
  silence: [doThen([], 18)],
  interrupted: [interrupt],
  opens: [takePhone, dialAll],
  held: [holdThen(null, 3), holdThen(null, 60)],
  resumed: [holdThen(null, 4), holdThen({ do: 'resume' }, 2)],
  arrives: [letGo],
  threatens: [leaveAlone, interrupt],
  'mood-up': [leaveAlone, interrupt],
  invited: [letGo],
};

function listOtherAims(run: Run, who: string, goals: Goals, wanted: ReadonlySet<string>): Aim[] {
  const makes = [...wanted].flatMap((trigger): (readonly [string, Make])[] => {
    if (trigger.startsWith('leaves.')) return [[trigger, letGo]];
    if (trigger === 'reply.letSpeak') return [[trigger, doThen([{ do: 'listen', to: who }], 2)]];
    return (BY_TRIGGER[trigger] ?? []).map((make, at) => [`${trigger}#${at}`, make]);
  });
  return makes.map(([name, make]) => ({ key: `${name} ${circumstances(run, who, goals)}`, make }));
}

const dial =
  (extension: string): Make =>
  (run) => {
    passTalk(run);
    tryAct(run, { do: 'dial', extension });
    run.advance(run.nowMs + 6000);
  };

/** Calls the colleagues who still have something to say. */
function listDialAims(run: Run, goals: Goals): Aim[] {
  const mode = run.state.now.phone;
  if (mode !== 'idle' && mode !== 'onHold') return [];
  return run.scenario.extensions.flatMap(({ extension, outcomes }) =>
    outcomes
      .filter(({ character }) => character !== undefined && goals.triggersOf(character).size > 0)
      .map(({ character = '' }) => ({
        key: `dial ${extension} ${mode} ${circumstances(run, character, goals)}`,
        make: dial(extension),
      })),
  );
}

/** Does nothing until the telephone rings, and answers. */
const awaitCall: Make = (run) => {
  passUntil(run, () => run.state.now.phone === 'ringing', LONGEST_WAIT_FOR_CALL_MS);
  if (tryAct(run, { do: 'pickUp' })) run.advance(run.nowMs + 8000);
};

/** Waits for those who still have something to say on the line. */
function listCallAims(run: Run, goals: Goals): Aim[] {
  if (run.state.now.phone !== 'idle') return [];
  return run.scenario.calls
    .filter(({ from }) => goals.triggersOf(from).size > 0)
    .map(({ id, from }) => ({ key: `await ${id} ${circumstances(run, from, goals)}`, make: awaitCall }));
}

const readAll: Make = (run) => {
  tryAct(run, { do: 'openTool', tool: 'procedures' });
  for (const { id } of run.scenario.world.procedures) tryAct(run, { do: 'readProcedure', procedure: id });
  tryAct(run, { do: 'closeTool' });
};

const openAll: Make = (run) => {
  tryAct(run, { do: 'openTool', tool: 'files' });
  for (const { name } of Object.values(run.variant.personas)) {
    tryAct(run, { do: 'searchFiles', query: name });
    for (const file of run.state.desk.results) tryAct(run, { do: 'openFile', file });
  }
  tryAct(run, { do: 'closeTool' });
};

/** Learns what can be read, alone or with somebody on the line: what one knows opens what one can say. */
function listStudyAims(run: Run, goals: Goals): Aim[] {
  const [front] = run.scenario.characters;
  const where = `${run.state.phone.who} ${front ? circumstances(run, front.id, goals) : ''}`;
  return [
    { key: `read ${where}`, make: readAll },
    { key: `open ${where}`, make: openAll },
  ];
}

/** Lets the day end when it would end as nothing has ended yet. */
function listEndingAims(run: Run, goals: Goals): Aim[] {
  if (goals.endings.size === 0) return [];
  const about = run.scenario.characters[0]?.id ?? '';
  const ending = run.scenario.endings.find(({ when }) => holds(run.model, run.state, when, about));
  if (!ending || !goals.endings.has(ending.id)) return [];
  return [{ key: `end ${ending.id}`, make: (fork) => fork.advance(LONGEST_DAY_MS) }];
}

/** Everything worth trying from this state, in no order. */
export function listAims(run: Run, goals: Goals): Aim[] {
  const aboutPeople = run.scenario.characters.flatMap(({ id }) => {
    const place = run.state.now[placeRegion(id)];
    const wanted = goals.triggersOf(id);
    const isHere = place !== 'away' && place !== 'gone';
    if (!isHere && id !== run.state.phone.who) return [];
    const others = listOtherAims(run, id, goals, wanted);
    return isHere ? [...listReplyAims(run, id, goals, wanted), ...others] : others;
  });
  return [
    ...aboutPeople,
    ...listDialAims(run, goals),
    ...listCallAims(run, goals),
    ...listStudyAims(run, goals),
    ...listEndingAims(run, goals),
  ];
}
