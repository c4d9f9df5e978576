/**
 * Who plays and with which settings, for every page; and the store, fetched once. Settings are applied and kept at once.
 * Knows nothing of runs.
 */
import { createContext, useContext, useSyncExternalStore } from 'react';
import { type FirstPaint, readFirstPaint, writeFirstPaint } from '../../store/firstPaint.ts';
import type { Store } from '../../store/index.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings.ts';
import { applyReadingSettings } from '../../ui/reading.ts';

/** What pages read: the same object until it changes. */
export interface Memory extends FirstPaint {
  /** Whether the browser keeps anything; null until the store has been opened. */
  readonly lasting: boolean | null;
}

export class MemoryKeeper {
  #memory: Memory;
  #store: Promise<Store> | null = null;
  readonly #listeners = new Set<() => void>();

  constructor() {
    this.#memory = { ...readFirstPaint(), lasting: null };
    applySettings(this.#memory.settings);
  }

  read = (): Memory => this.#memory;

  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Fetches and opens the store the first time it is asked for. */
  store(): Promise<Store> {
    this.#store ??= this.#openStore();
    return this.#store;
  }

  async changeSettings(changes: Partial<Settings>): Promise<void> {
    const settings = { ...this.#memory.settings, ...changes };
    this.#set({ settings });
    applySettings(settings);
    const { player } = this.#memory;
    if (player !== null) await this.#savePlayer(player, settings);
  }

  /** From now on this person plays, with their own settings; a new code begins with those in force. */
  async choosePlayer(code: string): Promise<void> {
    const known = (await (await this.store()).players()).find((player) => player.code === code);
    const settings = known?.settings ?? this.#memory.settings;
    this.#set({ player: code, settings });
    applySettings(settings);
    await this.#savePlayer(code, settings);
  }

  /** The code of who plays; draws one when nobody has chosen yet. */
  async needPlayer(): Promise<string> {
    if (this.#memory.player !== null) return this.#memory.player;
    const [{ drawPlayerCode }, store] = await Promise.all([import('../../store/playerCode.ts'), this.store()]);
    const taken = (await store.players()).map(({ code }) => code);
    const code = drawPlayerCode(Math.random, taken);
    await this.choosePlayer(code);
    return code;
  }

  /** Nobody plays any more on this page. */
  leavePlayer(): void {
    this.#set({ player: null });
  }

  async #savePlayer(code: string, settings: Settings): Promise<void> {
    const store = await this.store();
    const known = (await store.players()).find((player) => player.code === code);
    const player = { code, createdAt: known?.createdAt ?? Date.now(), seenAt: Date.now(), settings };
    // A full disk must not stop anybody: the settings in force are also in the first-paint copy.
    await store.savePlayer(player).catch(() => undefined);
  }

  async #openStore(): Promise<Store> {
    const { openStore } = await import('../../store/index.ts');
    const store = await openStore();
    this.#set({ lasting: store.lasting });
    return store;
  }

  #set(changes: Partial<Memory>): void {
    this.#memory = { ...this.#memory, ...changes };
    const { player, settings } = this.#memory;
    writeFirstPaint({ player, settings });
    for (const listener of this.#listeners) listener();
  }
}

function applySettings({ voiceFace, spacing, motion }: Settings): void {
  if (typeof document === 'undefined') return;
  applyReadingSettings({ voice: voiceFace, spacing, motion: motion === 'auto' ? 'system' : motion });
}

const nobody: Memory = { player: null, settings: DEFAULT_SETTINGS, lasting: null };

/** What the document was written with, before the browser said who plays. */
function readNobody(): Memory {
  return nobody;
}

export const MemoryContext = createContext<MemoryKeeper | null>(null);

/** The keeper, and what it holds now. */
export function useMemory(): { readonly keeper: MemoryKeeper; readonly memory: Memory } {
  const keeper = useContext(MemoryContext);
  if (keeper === null) throw new Error('a page needs a MemoryContext above it');
  return { keeper, memory: useSyncExternalStore(keeper.subscribe, keeper.read, readNobody) };
}
