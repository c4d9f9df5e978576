/** Begins a run: a place for it in the store, then its page. */
import type { Scenario } from '../../scenario/index.ts';
import type { MemoryKeeper } from '../shell/memory.ts';

export interface Start {
  readonly scenario: Scenario;
  readonly seed: number;
  readonly pins: Readonly<Record<string, string>>;
}

/** A seed nobody chose. */
export function drawSeed(): number {
  return crypto.getRandomValues(new Uint16Array(1))[0] ?? 1;
}

/** @returns the id of the run. */
export async function startRun(keeper: MemoryKeeper, { scenario, seed, pins }: Start): Promise<string> {
  const [{ beginRun }, player, store] = await Promise.all([
    import('../play/keepRun.ts'),
    keeper.needPlayer(),
    keeper.store(),
  ]);
  const id = newId();
  await store.saveRun(beginRun({ id, player, scenario, seed, pins, now: Date.now() }));
  void import('../../store/index.ts').then(({ askToPersist }) => askToPersist());
  return id;
}

/** Also where `crypto.randomUUID` is missing: a plain http address of the class network. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
