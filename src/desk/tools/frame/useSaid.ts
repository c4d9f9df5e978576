/** What a program says of the last deed, and for how long. Knows the simulated clock; nothing of deeds. */
import { useEffect, useRef, useState } from 'react';

export interface Said {
  readonly text: string;
  readonly tone: 'done' | 'fault';
  /** Takes the deed back; null when it cannot be. */
  readonly undo: (() => void) | null;
  /** Simulated ms. */
  readonly atMs: number;
}

/** What cannot be taken back has been read by then; what can stays until the next deed. */
const SAID_FOR_MS = 20_000;

export interface Saying {
  readonly said: Said | null;
  say(text: string, undo?: Said['undo']): void;
  /** Why it could not be done. */
  sayFault(why: string): void;
  hush(): void;
}

export function useSaid(nowMs: number): Saying {
  const [said, keep] = useState<Said | null>(null);
  // Taking back speaks when it is pressed, not when it was offered.
  const now = useRef(nowMs);
  useEffect(() => {
    now.current = nowMs;
  });
  const isStale = said?.undo === null && nowMs - said.atMs > SAID_FOR_MS;
  return {
    said: isStale ? null : said,
    say: (text, undo = null) => keep({ text, tone: 'done', undo, atMs: now.current }),
    sayFault: (why) => keep({ text: why, tone: 'fault', undo: null, atMs: now.current }),
    hush: () => keep(null),
  };
}
