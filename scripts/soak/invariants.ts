/**
 * What must hold of a run after every act, whatever was done. Each check gives a sentence when it is broken, in French, as the
 * soak prints it. Reads runs; changes none.
 */
import { isDeepStrictEqual } from 'node:util';
import type { Run } from '../../src/simulation/index.ts';
import { findAtCounter, findOnLine, listPresent, type Model, type Office } from '../../src/statechart/index.ts';

const MOST_REPLIES = 6;
const MOST_FELT = 10_000;

/** What a check is told: the run now, and what it was at the last check. */
interface Moment {
  readonly run: Run;
  readonly before: Office;
  /** Entries of the log already checked. */
  readonly checkedEntries: number;
}

type Check = (moment: Moment) => string | null;

const checkLog: Check = ({ run, checkedEntries }) => {
  let lastMs = run.log[checkedEntries - 1]?.atMs ?? 0;
  for (let seq = checkedEntries; seq < run.log.length; seq += 1) {
    const entry = run.log[seq];
    if (entry?.seq !== seq) return `journal : l’entrée ${seq} porte le numéro ${entry?.seq}`;
    if (!Number.isInteger(entry.atMs) || entry.atMs < lastMs || entry.atMs > run.nowMs)
      return `journal : l’entrée ${seq} est datée de ${entry.atMs} après ${lastMs}`;
    if (!isDeepStrictEqual(JSON.parse(JSON.stringify(entry)), { ...entry }))
      return `journal : l’entrée ${seq} (${entry.kind}) ne survit pas à JSON`;
    lastMs = entry.atMs;
  }
  return null;
};

const checkClock: Check = ({ run, before }) =>
  Number.isInteger(run.nowMs) && run.nowMs >= before.clockMs ? null : `horloge : ${run.nowMs} après ${before.clockMs}`;

const isAmount = (value: number): boolean => Number.isInteger(value) && value >= 0 && value <= MOST_FELT;

const checkFeelings: Check = ({ run }) => {
  for (const [who, { mood, burst, trust, ...counts }] of Object.entries(run.state.feelings)) {
    if (![mood, burst, trust].every(isAmount)) return `ressenti de ${who} : ${mood}, ${burst}, ${trust}`;
    const wrong = Object.entries(counts).find(([, value]) => typeof value === 'number' && !Number.isFinite(value));
    if (wrong) return `ressenti de ${who} : ${wrong[0]} vaut ${wrong[1]}`;
  }
  return null;
};

/** From each state of each region, the states that moves can lead to, itself included. */
const reachable = new WeakMap<Model, ReadonlyMap<string, ReadonlyMap<string, ReadonlySet<string>>>>();

function closeOver(moves: Readonly<Record<string, readonly string[]>>): Map<string, ReadonlySet<string>> {
  return new Map(
    Object.keys(moves).map((from) => {
      const seen = new Set([from]);
      for (const state of seen) for (const next of moves[state] ?? []) seen.add(next);
      return [from, seen];
    }),
  );
}

function findReachable(model: Model) {
  const known = reachable.get(model) ?? new Map(model.regions.map(({ id, moves }) => [id, closeOver(moves)]));
  reachable.set(model, known);
  return known;
}

const checkRegions: Check = ({ run, before }) => {
  for (const [region, closure] of findReachable(run.model)) {
    const [from, to] = [before.now[region] ?? '', run.state.now[region] ?? ''];
    if (from !== to && !closure.get(from)?.has(to)) return `région ${region} : de ${from} à ${to}`;
  }
  const { moment: _moment, ...regions } = (run.standing.value ?? {}) as Record<string, string>;
  if (run.standing.value !== undefined && !isDeepStrictEqual(regions, { ...run.state.now }))
    return 'la machine et la table ne sont plus au même état';
  return null;
};

const checkPlaces: Check = ({ run: { model, state } }) => {
  const atCounter = model.scenario.characters.filter(({ id }) => state.now[`place:${id}`] === 'counter');
  if (atCounter.length > 1) return `${atCounter.length} personnes au guichet`;
  if (findAtCounter(model, state) !== (atCounter[0]?.id ?? null))
    return 'la personne au guichet n’est pas celle qu’on dit';
  const gaze = state.now.gaze ?? '';
  if (gaze === 'phone' && findOnLine(state) === null) return 'les yeux sur un téléphone où personne ne parle';
  const isPerson = !['screen', 'desk', 'phone'].includes(gaze);
  return isPerson && !listPresent(model, state).includes(gaze) ? `les yeux sur ${gaze}, qui n’est pas là` : null;
};

/** For each mode of the telephone: must somebody be on the line, and somebody on hold? */
const LINES: Readonly<Record<string, { readonly who: boolean; readonly held: boolean }>> = {
  idle: { who: false, held: false },
  ringing: { who: true, held: false },
  talking: { who: true, held: false },
  onHold: { who: false, held: true },
  consulting: { who: true, held: true },
};

const checkPhone: Check = ({ run: { model, state } }) => {
  const mode = state.now.phone ?? '';
  const { call, who, held } = state.phone;
  const wanted = LINES[mode];
  const told = `téléphone ${mode}, appel ${call}, avec ${who}, en attente ${held?.who ?? null}`;
  if (!wanted || (call !== null) !== (who !== null)) return told;
  if ((who !== null) !== wanted.who || (held !== null) !== wanted.held) return told;
  const expected = [mode === 'ringing' ? null : who, held?.who ?? null].filter((id) => id !== null).sort();
  const onLine = model.scenario.characters
    .flatMap(({ id }) => (state.now[`place:${id}`] === 'line' ? [id] : []))
    .sort();
  return isDeepStrictEqual(expected, onLine) ? null : `${told} ; sur une ligne : ${onLine.join(', ') || 'personne'}`;
};

const checkHand: Check = ({ run }) => {
  const hand = run.hand();
  if (hand === null) return null;
  const ids = hand.replies.map(({ id }) => id);
  if (ids.length > MOST_REPLIES) return `${ids.length} répliques offertes`;
  if (new Set(ids).size < ids.length) return 'une réplique offerte deux fois';
  if (run.over || run.state.now.phase !== 'service' || run.state.speech?.speaker === 'learner') return null;
  const refused = ids.find((utterance) => run.whyNot({ do: 'say', utterance }) !== null);
  return refused === undefined ? null : `réplique ${refused} offerte et refusée`;
};

const checkAgenda: Check = ({ run: { state, over } }) => {
  if (over && state.agenda.length > 0) return 'fini, et quelque chose reste prévu';
  if (!over && state.agenda.length === 0) return 'plus rien n’est prévu, pas même la fin';
  const wrong = state.agenda.findIndex(
    ({ atMs }, rank) => atMs <= state.clockMs || atMs < (state.agenda[rank - 1]?.atMs ?? 0),
  );
  return wrong < 0 ? null : `agenda : le rang ${wrong} (${state.agenda[wrong]?.what.kind}) n’est pas à sa place`;
};

const checkSpeech: Check = ({ run: { state, over } }) =>
  over || state.speech === null || state.speech.untilMs > state.clockMs
    ? null
    : `une parole (${state.speech.id}) dure encore après sa fin`;

const checkMarks: Check = ({ run: { state }, before }) => {
  if (state.marks === before.marks) return null;
  for (const mark in before.marks) if (state.marks[mark] === undefined) return `la marque ${mark} a disparu`;
  return null;
};

const checkEnd: Check = ({ run }) => {
  const closing = run.log.findLast(({ kind }) => kind !== 'refused');
  return !run.over || closing?.kind === 'ended' ? null : `fini sans fin : ${closing?.kind}`;
};

const CHECKS: readonly Check[] = [
  checkLog,
  checkClock,
  checkFeelings,
  checkRegions,
  checkPlaces,
  checkPhone,
  checkHand,
  checkAgenda,
  checkSpeech,
  checkMarks,
  checkEnd,
];

/** Follows one run, act after act. */
export class Watchman {
  #before: Office;
  #checkedEntries = 0;

  constructor(run: Run) {
    this.#before = run.state;
  }

  /** What is broken now, or null. */
  check(run: Run): string | null {
    const moment: Moment = { run, before: this.#before, checkedEntries: this.#checkedEntries };
    for (const check of CHECKS) {
      const broken = check(moment);
      if (broken !== null) return broken;
    }
    this.#before = run.state;
    this.#checkedEntries = run.log.length;
    return null;
  }
}
