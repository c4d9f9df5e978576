/** The parts a document shows by its layout, each found on its own lines. Knows no facts. */
import type { Reading } from '../text/reading.ts';
import { findClosing } from './closing.ts';
import type { PartFound } from './partLine.ts';
import { findSalutation } from './salutation.ts';
import { findSignature } from './signature.ts';
import { findSubject } from './subject.ts';

export interface Parts {
  readonly objet: PartFound | null;
  readonly salutation: PartFound | null;
  readonly closing: PartFound | null;
  readonly signature: PartFound | null;
}

/** The parts of a document. `isProse`: it is made of sentences, so that a closing may stand inside one. */
export function findParts(reading: Reading, isProse: boolean): Parts {
  const closing = findClosing(reading, isProse);
  return {
    objet: findSubject(reading, isProse),
    salutation: findSalutation(reading),
    closing,
    signature: findSignature(reading, closing),
  };
}
