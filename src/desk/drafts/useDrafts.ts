/**
 * The drafts of the desk as React state, told to whoever keeps them at each change: nothing typed is ever lost.
 */
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { changeDrafts, type DraftChange, type Drafts } from './drafts.ts';

export interface DraftDesk {
  readonly drafts: Drafts;
  change(change: DraftChange): void;
}

/** @param onDraft hears the whole of the drafts after each change */
export function useDrafts(initial: Drafts, onDraft: (drafts: Drafts) => void): DraftDesk {
  const [drafts, setDrafts] = useState(initial);
  const told = useRef(initial);
  const change = useCallback((one: DraftChange) => setDrafts((before) => changeDrafts(before, one)), []);
  useEffect(() => {
    if (told.current === drafts) return;
    told.current = drafts;
    onDraft(drafts);
  }, [drafts, onDraft]);
  return useMemo(() => ({ drafts, change }), [drafts, change]);
}
