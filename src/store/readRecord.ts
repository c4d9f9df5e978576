/**
 * Reads back what was kept: a run or a player, or a French sentence that says what is wrong. Never throws, whatever it is given.
 * Checks shapes only; whether the acts of a log still make sense is found out by replaying it.
 */
import { type CriterionId, criterionId } from '../model/criterion.ts';
import type { LogEntry } from '../model/log.ts';
import { VERDICTS } from '../model/verdict.ts';
import type { SavedRun } from '../session/index.ts';
import { isRecord, readNumber, readOneOf, readText, readTexts } from './readValue.ts';
import { readSettings } from './settings.ts';
import type { KeptRun, Observation, Outcome, Player, RunSummary } from './whatIsSaved.ts';

/** Either the record, or what is wrong with it. */
export type ReadBack<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: string };

class Fault extends Error {}

function need<T>(value: T | null, fault: string): T {
  if (value === null) throw new Fault(fault);
  return value;
}

function attempt<T>(read: () => T): ReadBack<T> {
  try {
    return { ok: true, value: read() };
  } catch (error) {
    if (error instanceof Fault) return { ok: false, fault: error.message };
    return { ok: false, fault: 'Illisible.' };
  }
}

function readEntry(value: unknown, rank: number, notBeforeMs: number): LogEntry {
  const where = `à l’entrée ${rank} du journal`;
  if (!isRecord(value)) throw new Fault(`Il manque une ligne ${where}.`);
  if (value.seq !== rank) throw new Fault(`L’ordre est rompu ${where}.`);
  const atMs = need(readNumber(value.atMs), `L’instant manque ${where}.`);
  if (atMs < notBeforeMs) throw new Fault(`Le temps recule ${where}.`);
  const kind = need(readText(value.kind), `La nature du fait manque ${where}.`);
  if (kind === 'act' || kind === 'refused') {
    if (!isRecord(value.act) || typeof value.act.do !== 'string') throw new Fault(`Le geste manque ${where}.`);
  }
  // The other fields of a fact are made again by the replay, which reads the acts alone.
  return value as unknown as LogEntry;
}

function readLog(value: unknown): readonly LogEntry[] {
  if (!Array.isArray(value)) throw new Fault('Le journal de la partie manque.');
  let lastMs = 0;
  return value.map((entry: unknown, rank) => {
    const read = readEntry(entry, rank, lastMs);
    lastMs = read.atMs;
    return read;
  });
}

function readSavedRun(value: unknown): SavedRun {
  if (!isRecord(value)) throw new Fault('La partie elle-même manque.');
  const log = readLog(value.log);
  const nowMs = need(readNumber(value.nowMs), 'L’instant de reprise manque.');
  if (nowMs < (log.at(-1)?.atMs ?? 0)) throw new Fault('L’instant de reprise précède la fin du journal.');
  return {
    id: need(readText(value.id), 'Le numéro de la partie manque.'),
    scenario: need(readText(value.scenario), 'Le nom de la situation manque.'),
    scenarioVersion: need(readText(value.scenarioVersion), 'La version de la situation manque.'),
    seed: need(readNumber(value.seed), 'Le tirage manque.'),
    pins: need(readTexts(value.pins), 'Les choix du formateur sont illisibles.'),
    endedAtMs: readNumber(value.endedAtMs),
    nowMs,
    savedAt: readNumber(value.savedAt) ?? 0,
    log,
  };
}

function readSummary(value: unknown): RunSummary {
  const found = isRecord(value) ? value : {};
  return { title: readText(found.title) ?? '', time: readText(found.time) ?? '', moment: readText(found.moment) ?? '' };
}

function readCriterion(value: unknown): CriterionId | null {
  try {
    return criterionId(readText(value) ?? '');
  } catch {
    return null;
  }
}

function readObservation(value: unknown): readonly Observation[] {
  if (!isRecord(value)) return [];
  const criterion = readCriterion(value.criterion);
  const verdict = readOneOf(VERDICTS, value.verdict);
  return criterion === null || verdict === null ? [] : [{ criterion, verdict }];
}

function readOutcome(value: unknown): Outcome | null {
  if (!isRecord(value)) return null;
  return {
    endedAt: readNumber(value.endedAt) ?? 0,
    ending: readText(value.ending) ?? '',
    variant: readText(value.variant) ?? '',
    observations: Array.isArray(value.observations) ? value.observations.flatMap(readObservation) : [],
  };
}

/** A run, from anything. */
export function readRun(value: unknown): ReadBack<KeptRun> {
  return attempt(() => {
    if (!isRecord(value)) throw new Fault('Ce n’est pas une partie.');
    const run = readSavedRun(value.run);
    const outcome = readOutcome(value.outcome);
    const id = need(readText(value.id), 'Le numéro de la partie manque.');
    if (id !== run.id) throw new Fault('Deux numéros de partie se contredisent.');
    return {
      id,
      player: need(readText(value.player), 'Le code de la personne manque.'),
      scenario: run.scenario,
      startedAt: readNumber(value.startedAt) ?? 0,
      savedAt: readNumber(value.savedAt) ?? 0,
      state: outcome === null ? 'open' : 'finished',
      run,
      summary: readSummary(value.summary),
      outcome,
      drafts: value.drafts ?? null,
      notes: readTexts(value.notes) ?? {},
      branchOf: readText(value.branchOf),
    };
  });
}

/** A player, from anything. */
export function readPlayer(value: unknown): ReadBack<Player> {
  return attempt(() => {
    if (!isRecord(value)) throw new Fault('Ce n’est pas une personne.');
    const code = need(readText(value.code), 'Le code manque.');
    if (!isPlayerCode(code)) throw new Fault('Le code n’a pas la bonne forme.');
    return {
      code,
      createdAt: readNumber(value.createdAt) ?? 0,
      seenAt: readNumber(value.seenAt) ?? 0,
      settings: readSettings(value.settings),
    };
  });
}

/** 2 to 24 letters, digits, spaces, hyphens or dots: enough for a candidate's number, too little for a confession. */
export function isPlayerCode(text: string): boolean {
  return /^[\p{L}\p{N}](?:[\p{L}\p{N} .-]{0,22}[\p{L}\p{N}])$/u.test(text);
}
