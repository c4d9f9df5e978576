/** Stretches of time in a log: where the learner looked, which program was open, the telephone, who waited. Reads the log only. */
import type { LogEntry } from '../model/log.ts';
import { TOOL_NAMES } from '../model/toolNames.ts';
import type { WorkPlace } from '../model/workPlace.ts';

export interface Span {
  readonly fromMs: number;
  readonly toMs: number;
  /**
   * For the gaze: a person, screen, desk, phone. For what is open: tool. For the phone: ringing, call, held. For waiting: unseen,
   * greeted, served.
   */
  readonly kind: string;
  readonly label: string;
  readonly who: string;
}

const GAZE_LABELS: Readonly<Record<string, string>> = { screen: 'écran', desk: 'bureau', phone: 'téléphone' };

/** Each change opens a span and closes the one before on the same track. */
class Track {
  readonly spans: Span[] = [];
  #open: Omit<Span, 'toMs'> | null = null;

  change(atMs: number, next: Omit<Span, 'fromMs' | 'toMs'> | null): void {
    if (this.#open && atMs > this.#open.fromMs) this.spans.push({ ...this.#open, toMs: atMs });
    this.#open = next ? { ...next, fromMs: atMs } : null;
  }

  close(atMs: number): readonly Span[] {
    this.change(atMs, null);
    return this.spans;
  }
}

type NameOf = (who: string) => string;

function trackGaze(log: readonly LogEntry[], endMs: number, nameOf: NameOf): readonly Span[] {
  const track = new Track();
  track.change(0, { kind: 'desk', label: 'bureau', who: '' });
  for (const entry of log) {
    if (entry.kind === 'phaseChanged') track.change(entry.atMs, null);
    if (entry.kind !== 'looked') continue;
    const label = GAZE_LABELS[entry.at];
    track.change(
      entry.atMs,
      label ? { kind: entry.at, label, who: '' } : { kind: 'person', label: nameOf(entry.at), who: entry.at },
    );
  }
  return track.close(endMs);
}

function trackTools(log: readonly LogEntry[], endMs: number): readonly Span[] {
  const track = new Track();
  for (const entry of log) {
    if (entry.kind === 'toolOpened')
      track.change(entry.atMs, { kind: 'tool', label: TOOL_NAMES[entry.tool], who: entry.tool });
    else if (entry.kind === 'toolClosed' || (entry.kind === 'phaseChanged' && entry.to === 'over'))
      track.change(entry.atMs, null);
  }
  return track.close(endMs);
}

/** Whoever comes on the line right after a number was dialled; empty when nobody who has a name. */
export function findAnswerer(log: readonly LogEntry[], rank: number): string {
  const next = log.slice(rank + 1).find((entry) => entry.kind === 'personMoved' || entry.kind === 'dialled');
  return next?.kind === 'personMoved' && next.to === 'line' ? next.who : '';
}

function trackPhone(log: readonly LogEntry[], endMs: number, nameOf: NameOf): readonly Span[] {
  const track = new Track();
  for (const [rank, entry] of log.entries()) {
    if (entry.kind === 'phoneRang') track.change(entry.atMs, { kind: 'ringing', label: 'sonne', who: entry.from });
    else if (entry.kind === 'phonePickedUp' || entry.kind === 'phoneResumed')
      track.change(entry.atMs, { kind: 'call', label: nameOf(entry.from), who: entry.from });
    else if (entry.kind === 'phoneHeld')
      track.change(entry.atMs, { kind: 'held', label: 'en attente', who: entry.from });
    else if (entry.kind === 'dialled' && entry.outcome === 'answered') {
      const who = findAnswerer(log, rank);
      const label = who === '' ? `poste ${entry.extension}` : nameOf(who);
      track.change(entry.atMs, { kind: 'call', label, who });
    } else if (entry.kind === 'callEnded' || entry.kind === 'callMissed') track.change(entry.atMs, null);
  }
  return track.close(endMs);
}

function trackWaiting(log: readonly LogEntry[], endMs: number, nameOf: NameOf): readonly Span[] {
  const tracks = new Map<string, Track>();
  const change = (who: string, atMs: number, kind: string | null) => {
    const track = tracks.get(who) ?? new Track();
    tracks.set(who, track);
    track.change(atMs, kind ? { kind, label: nameOf(who), who } : null);
  };
  const queued = new Set<string>();
  for (const entry of log) {
    if (entry.kind === 'personMoved' && entry.to === 'queue') {
      queued.add(entry.who);
      change(entry.who, entry.atMs, 'unseen');
    } else if (entry.kind === 'said' && queued.has(entry.to) && entry.acts.includes('acknowledgePresence')) {
      change(entry.to, entry.atMs, 'greeted');
    } else if (entry.kind === 'personMoved' && queued.has(entry.who)) {
      queued.delete(entry.who);
      change(entry.who, entry.atMs, entry.to === 'counter' ? 'served' : null);
    } else if (entry.kind === 'personLeft' && tracks.has(entry.who)) change(entry.who, entry.atMs, null);
  }
  return [...tracks.values()].flatMap((track) => track.close(endMs));
}

const ARRIVALS: readonly string[] = ['queue', 'counter', 'seat'];

/** At a desk nobody stands in line: one comes, waits for a word, is seen to, leaves. */
function trackVisits(log: readonly LogEntry[], endMs: number, nameOf: NameOf): readonly Span[] {
  const tracks = new Map<string, Track>();
  const here = new Set<string>();
  const change = (who: string, atMs: number, kind: string | null) => {
    const track = tracks.get(who) ?? new Track();
    tracks.set(who, track);
    track.change(atMs, kind ? { kind, label: nameOf(who), who } : null);
  };
  for (const entry of log) {
    if (entry.kind === 'personMoved' && ARRIVALS.includes(entry.to)) {
      if (!here.has(entry.who)) change(entry.who, entry.atMs, 'unseen');
      here.add(entry.who);
    } else if (entry.kind === 'said' && here.has(entry.to) && !entry.onLine) change(entry.to, entry.atMs, 'served');
    else if ((entry.kind === 'personMoved' || entry.kind === 'personLeft') && here.delete(entry.who))
      change(entry.who, entry.atMs, null);
  }
  return [...tracks.values()].flatMap((track) => merge(track.close(endMs)));
}

/** Stretches of one kind that follow one another are one. */
function merge(spans: readonly Span[]): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last !== undefined && last.kind === span.kind && last.toMs === span.fromMs)
      merged[merged.length - 1] = { ...last, toMs: span.toMs };
    else merged.push(span);
  }
  return merged;
}

export function listSpans(log: readonly LogEntry[], endMs: number, nameOf: NameOf, place: WorkPlace) {
  return {
    gaze: trackGaze(log, endMs, nameOf),
    tools: trackTools(log, endMs),
    phone: trackPhone(log, endMs, nameOf),
    waiting: (place === 'desk' ? trackVisits : trackWaiting)(log, endMs, nameOf),
  };
}
