/** What a situation declares and some run should reach: lines, hazards, endings, indicators. Ticks them off from logs. */
import { assessRun } from '../../assessment/index.ts';
import type { LogEntry } from '../../model/log.ts';
import type { Line, Scenario } from '../../scenario/schema/index.ts';
import type { Run } from '../../simulation/index.ts';

export class Goals {
  readonly lines: Map<string, Line>;
  readonly hazards: Set<string>;
  readonly endings: Set<string>;
  readonly indicators: Set<string>;
  readonly replies: Set<string>;
  /** Messages that come while one plays. */
  readonly mails: Set<string>;

  constructor(scenario: Scenario) {
    this.lines = new Map(scenario.lines.map((line) => [line.id, line]));
    this.hazards = new Set(scenario.hazards.map(({ id }) => id));
    this.endings = new Set(scenario.endings.map(({ id }) => id));
    this.replies = new Set(scenario.utterances.map(({ id }) => id));
    this.mails = new Set(scenario.mails.filter(({ arrives }) => arrives !== undefined).map(({ id }) => id));
    this.indicators = new Set(scenario.indicators.filter(({ mode }) => mode !== 'human').map(({ id }) => id));
  }

  /** Ticks off what a piece of log shows. Says whether anything new was reached. */
  tick(log: readonly LogEntry[]): boolean {
    let isNew = false;
    for (const entry of log) {
      if (entry.kind === 'lineSpoken') isNew = this.lines.delete(entry.line) || isNew;
      else if (entry.kind === 'said') isNew = this.replies.delete(entry.utterance) || isNew;
      else if (entry.kind === 'hazardStruck') isNew = this.hazards.delete(entry.hazard) || isNew;
      else if (entry.kind === 'mailArrived') isNew = this.mails.delete(entry.mail) || isNew;
      else if (entry.kind === 'ended') isNew = this.endings.delete(entry.ending) || isNew;
    }
    return isNew;
  }

  /** Ticks off the indicators whose occasion arose in a whole run. */
  tickIndicators(run: Run, log: readonly LogEntry[]): void {
    if (this.indicators.size === 0) return;
    for (const { indicator, observed } of assessRun(run.scenario, { log, draws: run.variant.draws }).indicators) {
      if (observed) this.indicators.delete(indicator.id);
    }
  }

  /** What would make this person say a line nobody has heard. */
  triggersOf(who: string): ReadonlySet<string> {
    return new Set([...this.lines.values()].filter((line) => line.who === who).flatMap(({ on }) => on));
  }

  /** Draws on which this person’s unheard lines depend. */
  drawsThatMatter(who: string): ReadonlySet<string> {
    const left = [...this.lines.values()].filter((line) => line.who === who);
    return new Set(left.flatMap(({ when }) => Object.keys(when?.draw ?? {})));
  }

  /** Nothing left that can be aimed at. */
  get areMet(): boolean {
    return this.lines.size === 0 && this.replies.size === 0 && this.endings.size === 0 && this.mails.size === 0;
  }

  /** What is left, each named by its kind. */
  list(): string[] {
    return [
      ...[...this.lines.keys()].map((id) => `line ${id}`),
      ...[...this.replies].map((id) => `utterance ${id}`),
      ...[...this.hazards].map((id) => `hazard ${id}`),
      ...[...this.mails].map((id) => `mail ${id}`),
      ...[...this.endings].map((id) => `ending ${id}`),
      ...[...this.indicators].map((id) => `indicator ${id}`),
    ];
  }
}
