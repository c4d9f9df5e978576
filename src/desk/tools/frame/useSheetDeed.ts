/** A deed asked from a sheet: what refuses it is said there; once done, what was typed is forgotten and the sheet closes. */
import { useState } from 'react';

export interface SheetDeed {
  /** Why it could not be done, beside what it is about. */
  readonly fault: string | undefined;
  /** Something is changed: what was refused is asked again. */
  forgive(): void;
  refuse(why: string): void;
  /** @param why as acts answer: null when it was done @param forget what was typed */
  settle(why: string | null, forget?: () => void): void;
  /** Leaves it as it is. */
  close(): void;
}

export function useSheetDeed(onClose: () => void): SheetDeed {
  const [fault, setFault] = useState<string | undefined>();
  const close = () => {
    setFault(undefined);
    onClose();
  };
  return {
    fault,
    forgive: () => setFault(undefined),
    refuse: setFault,
    settle: (why, forget) => {
      if (why !== null) return setFault(why);
      forget?.();
      close();
    },
    close,
  };
}
