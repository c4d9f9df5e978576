/** The figures of a soak, kept as it goes and printed in French. Knows numbers; not what is checked. */
import type { Engine } from '../../src/simulation/index.ts';
import type { Lived } from './livedRun.ts';

interface How {
  readonly engine: Engine;
  readonly isReplayed: boolean;
  readonly isOpened: boolean;
}

export class Tally {
  acts = 0;
  refused = 0;
  entries = 0;
  runs = 0;
  byChart = 0;
  replayed = 0;
  opened = 0;
  faults = 0;
  /** `situation, ending` → how often. */
  readonly endings = new Map<string, number>();
  readonly #startedMs: number;

  constructor(nowMs: number) {
    this.#startedMs = nowMs;
  }

  elapsedMs(nowMs: number): number {
    return nowMs - this.#startedMs;
  }

  add(
    situation: string,
    { acts, refused, entries, ending, fault }: Lived,
    { engine, isReplayed, isOpened }: How,
  ): void {
    this.acts += acts;
    this.refused += refused;
    this.entries += entries;
    this.runs += 1;
    if (engine === 'chart') this.byChart += 1;
    if (isReplayed) this.replayed += 1;
    if (isOpened) this.opened += 1;
    if (fault !== null) this.faults += 1;
    const name = `${situation}, ${ending ?? 'sans fin'}`;
    this.endings.set(name, (this.endings.get(name) ?? 0) + 1);
  }
}

const whole = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 0 });
const tenth = new Intl.NumberFormat('fr-FR', { maximumFractionDigits: 1 });

/** @param load how many processes the machine was running, on average over a minute */
export function formatFigures(tally: Tally, nowMs: number, load: number): string {
  const seconds = tally.elapsedMs(nowMs) / 1000;
  const endings = [...tally.endings].sort(([, a], [, b]) => b - a).map(([name, times]) => `  ${name}\u00a0: ${times}`);
  return [
    `Actes au hasard\u00a0: ${whole.format(tally.acts)} (essais refusés\u00a0: ${whole.format(tally.refused)})`,
    `Parties\u00a0: ${whole.format(tally.runs)}, dont ${tally.opened} commencées par un candidat, ${tally.byChart} jouées par la machine XState`,
    `Rejouées à l’octet par l’autre moteur, et évaluées\u00a0: ${tally.replayed}`,
    `Entrées de journal vérifiées\u00a0: ${whole.format(tally.entries)}`,
    `Durée\u00a0: ${tenth.format(seconds)}\u00a0s (${whole.format(tally.acts / seconds)}\u00a0actes/s, charge de la machine ${tenth.format(load)})`,
    `Fautes\u00a0: ${tally.faults}`,
    'Fins atteintes\u00a0:',
    ...endings,
  ].join('\n');
}
