/**
 * Plays a candidate in a run, step by step, with its reactions in between. Knows what may be done only by asking the run.
 */

import { compileMatch } from '../../assessment/match.ts';
import type { Act } from '../../model/act.ts';
import { assertNever } from '../../model/assertNever.ts';
import type { Match } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';
import type { Candidate, Deed, Step } from '../candidate.ts';
import type { ValueOf, Verb } from '../schema.ts';
import { fillTexts, holdsNow } from './circumstances.ts';
import { passTalk, passUntil } from './clock.ts';
import { Reactions } from './reactions.ts';
import { sayOneOf } from './speak.ts';
import { CandidateStuck } from './stuck.ts';

/** How long a candidate waits for something to become possible. What a fault made impossible is not waited for. */
const PATIENCE_MS = 20_000;
const RETRY_MS = 500;

/** What is done without waiting for silence. */
const HEEDLESS: ReadonlySet<Verb> = new Set<Verb>(['interruptWith', 'block', 'waitFor']);

/** A step passed over, and why. */
export interface Skipped {
  readonly step: string;
  readonly why: string;
  readonly atMs: number;
}

type Attempt = () => string | null;

/** The act of sending what a script writes. */
function sendingOf({ how, answers, from, attach, ...written }: ValueOf<'mail'>): Act {
  return {
    do: 'sendMail',
    message: { ...written, attachments: attach },
    origin: { how, answers: answers ?? null, ...(from === undefined ? {} : { from }) },
  };
}

const flaggingOf = (flagged: ValueOf<'flagMail'>): Act =>
  typeof flagged === 'string'
    ? { do: 'flagMail', mail: flagged, flagged: true }
    : { do: 'flagMail', mail: flagged.mail, flagged: true, due: flagged.due };

export class Driver {
  readonly skipped: Skipped[] = [];
  readonly #run: Run;
  readonly #candidate: Candidate;
  readonly #reactions: Reactions;
  #isReacting = false;
  /** Entries written since this one may be what `waitFor` waits for: an answer may come before one starts to wait. */
  #waitFromSeq = 0;
  #stepFromSeq = 0;

  constructor(run: Run, candidate: Candidate) {
    this.#run = run;
    this.#candidate = candidate;
    this.#reactions = new Reactions(candidate.reactions);
  }

  /** Plays everything, then lets time pass to the end. @throws CandidateStuck */
  play(longestMs: number): void {
    this.#doAll(this.#candidate.steps);
    passUntil(
      this.#run,
      () => this.#run.over,
      longestMs,
      () => this.#react(),
    );
  }

  #doAll(steps: readonly Step[]): void {
    for (const step of steps) {
      this.#react();
      this.#do(step);
    }
  }

  #do(step: Step): void {
    if (!step.now && !HEEDLESS.has(step.deed.verb)) passTalk(this.#run);
    if (!holdsNow(this.#run, step.when)) return;
    this.#waitFromSeq = this.#stepFromSeq;
    this.#stepFromSeq = this.#run.log.length;
    const { deed } = step;
    if (deed.verb === 'block') this.#doBlock(deed);
    else if (deed.verb === 'wait') this.#wait(deed.value * 1000);
    else if (deed.verb === 'letFinish') passTalk(this.#run);
    else this.#try(step, this.#attemptOf(deed));
  }

  #doBlock({ value, until, atMost }: Extract<Deed, { verb: 'block' }>): void {
    for (let times = 0; times < atMost; times += 1) {
      if (this.#run.over || (until !== undefined && holdsNow(this.#run, until))) return;
      this.#doAll(value);
    }
  }

  #wait(forMs: number): void {
    const untilMs = this.#run.nowMs + forMs;
    passUntil(
      this.#run,
      () => this.#run.nowMs >= untilMs,
      forMs,
      () => this.#react(),
    );
  }

  /** Tries until it works, for as long as patience lasts; then passes over, or stops the candidate. */
  #try(step: Step, attempt: Attempt): void {
    const patienceMs = step.inherited || step.optional ? 0 : PATIENCE_MS;
    const untilMs = this.#run.nowMs + patienceMs;
    for (;;) {
      const why = this.#run.over ? 'la situation est finie' : attempt();
      if (why === null) return;
      if (this.#run.over || this.#run.nowMs >= untilMs) {
        this.#giveUp(step, why);
        return;
      }
      this.#run.advance(Math.min(untilMs, this.#run.nowMs + RETRY_MS));
    }
  }

  #giveUp(step: Step, why: string): void {
    const { nowMs } = this.#run;
    if (!step.inherited && !step.optional) {
      const offered = this.#run.hand()?.replies.map(({ id }) => id) ?? [];
      throw new CandidateStuck(this.#candidate.id, step.id, why, offered, nowMs);
    }
    this.skipped.push({ step: step.id, why, atMs: nowMs });
  }

  #attemptOf(deed: Exclude<Deed, { verb: 'block' | 'wait' | 'letFinish' }>): Attempt {
    switch (deed.verb) {
      case 'say':
        return this.#saying([deed.value], false);
      case 'interruptWith':
        return this.#saying([deed.value], true);
      case 'tryOneOf':
        return this.#saying(deed.value, false);
      case 'waitFor':
        return this.#awaiting(deed.value.on, deed.value.atMostS * 1000);
      case 'listen':
        return this.#acting(() => ({ do: 'listen', to: deed.value }));
      case 'look':
        return this.#acting(() => ({ do: 'look', at: deed.value }));
      case 'open':
        return this.#acting(() => ({ do: 'openTool', tool: deed.value }));
      case 'close':
        return this.#acting(() => ({ do: 'closeTool' }));
      case 'search':
        return this.#acting(() => ({ do: 'searchFiles', query: deed.value }));
      case 'file':
        return this.#acting(() => ({ do: 'openFile', file: deed.value }));
      case 'read':
        return this.#acting(() => ({ do: 'readProcedure', procedure: deed.value }));
      case 'register':
        return this.#acting(() => ({ do: 'register', entry: deed.value }));
      case 'transfer':
        return this.#acting(() => ({ do: 'transfer', extension: deed.value }));
      case 'dial':
        return this.#acting(() => ({ do: 'dial', extension: deed.value }));
      case 'message':
        return this.#acting(() => ({ do: 'sendMessage', slip: deed.value }));
      case 'report':
        return this.#acting(() => ({ do: 'sendReport', report: deed.value }));
      case 'readMail':
        return this.#acting(() => ({ do: 'readMail', mail: deed.value }));
      case 'openDocument':
        return this.#acting(() => ({ do: 'openDocument', document: deed.value }));
      case 'flagMail':
        return this.#acting(() => flaggingOf(deed.value));
      case 'exportMail':
        return this.#acting(() => ({ do: 'exportMail', mails: deed.value }));
      case 'fileMail':
        return this.#acting(() => ({ do: 'fileMail', ...deed.value }));
      case 'mail':
        return this.#acting(() => sendingOf(deed.value));
      case 'mailRule':
        return this.#acting(() => ({ do: 'addMailRule', rule: { ...deed.value, from: deed.value.from ?? null } }));
      case 'absence':
        return this.#acting(() => ({ do: 'setAbsence', text: deed.value === '' ? null : deed.value }));
      case 'agenda':
        return this.#acting(() => ({ do: 'agenda', deed: deed.value }));
      case 'erp':
        return this.#acting(() => ({ do: 'erp', deed: deed.value }));
      case 'documents':
        return this.#acting(() => ({ do: 'documents', deed: deed.value }));
      case 'letters':
        return this.#acting(() => ({ do: 'letters', deed: deed.value }));
      case 'pickUp':
      case 'hold':
      case 'resume':
      case 'hangUp':
      case 'endService':
      case 'finish':
        return this.#acting(() => ({ do: deed.verb }));
      default:
        return assertNever(deed);
    }
  }

  #acting(intend: () => Act): Attempt {
    return () => {
      const act = fillTexts(this.#run, intend());
      const why = this.#run.whyNot(act);
      if (why === null) this.#run.act(act);
      return why;
    };
  }

  #saying(ids: readonly string[], interrupts: boolean): Attempt {
    return () => (sayOneOf(this.#run, ids, { interrupts }) ? null : `« ${ids.join(' », « ')} » : pas proposé`);
  }

  #awaiting(on: Match, atMostMs: number): Attempt {
    const matcher = compileMatch(on);
    const fromSeq = this.#waitFromSeq;
    const hasCome = () => this.#run.log.slice(fromSeq).some((entry) => matcher.matches(entry));
    return () => (passUntil(this.#run, hasCome, atMostMs, () => this.#react()) ? null : 'attendu, jamais venu');
  }

  /** Does what has become due; a reaction is not interrupted by another. */
  #react(): void {
    if (this.#isReacting || this.#run.over) return;
    for (let due = this.#reactions.takeDue(this.#run); due !== null; due = this.#reactions.takeDue(this.#run)) {
      this.#isReacting = true;
      try {
        this.#doAll(due.steps);
      } finally {
        this.#isReacting = false;
      }
    }
  }
}
