/** The findings every document shares: its parts, its register, what it pastes, whether it reads like French. */
import type { Generic } from '../schema.ts';
import type { Span } from '../text/fold.ts';
import { type Reading, spanOf } from '../text/reading.ts';
import type { PartFound } from './partLine.ts';
import { findParts } from './parts.ts';
import { findPaste, type Paste } from './paste.ts';
import { judgePlausibility, markPiles, measurePlausibility } from './plausible.ts';
import { findCoarseness, findShorthand, findTutoiement } from './register.ts';

export interface GenericFindings {
  /** Where each is shown; null when the text has none. */
  readonly spans: Readonly<Record<Generic, Span | null>>;
  readonly paste: Paste;
  readonly isGibberish: boolean;
  /** Of each sentence, 1 when it is a pile of keywords. */
  readonly piles: Uint8Array;
}

/** Everything a rubric need not describe. */
export function findGenerics(reading: Reading, incoming: Reading): GenericFindings {
  const paste = findPaste(reading, incoming);
  const loose = findParts(reading, true);
  const layout = new Set(
    [loose.objet, loose.salutation, loose.closing, loose.signature].flatMap((part) => layoutLine(reading, part)),
  );
  const sign = judgePlausibility(measurePlausibility(reading, layout));
  const isGibberish = sign !== null;
  const parts = isGibberish ? findParts(reading, false) : loose;
  const whole = bodySpan(reading, layout);
  return {
    spans: {
      objet: parts.objet?.span ?? null,
      salutation: parts.salutation?.span ?? null,
      'formule-finale': parts.closing?.span ?? null,
      signature: parts.signature?.span ?? null,
      tutoiement: findTutoiement(reading),
      'langage-sms': findShorthand(reading),
      grossierete: findCoarseness(reading),
      'copie-du-message': paste.isCopy && paste.longest !== null ? spanOf(reading, ...paste.longest) : null,
      charabia: isGibberish ? whole : null,
    },
    paste,
    isGibberish,
    piles: markPiles(reading, parts.objet?.line),
  };
}

/** Lines that are layout and nothing else: a short line. A part inside a paragraph leaves its line to be read. */
function layoutLine({ lines }: Reading, part: PartFound | null): number[] {
  return part === null || (lines[part.line]?.text.length ?? 0) > 70 ? [] : [part.line];
}

function bodySpan({ lines, folded }: Reading, layout: ReadonlySet<number>): Span | null {
  const body = lines.filter((line, rank) => !line.isBlank && !layout.has(rank));
  const first = body[0];
  const last = body.at(-1);
  if (first === undefined || last === undefined) return null;
  return { start: folded.starts[first.start] ?? 0, end: folded.ends[last.end - 1] ?? 0 };
}
