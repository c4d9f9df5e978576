/** How the sentences are written: typography, length, replies one cannot tell apart. Nothing here keeps one from playing. */
import { type Check, inside, type Report } from '../draft.ts';
import { eachText, eachWorldText, type TextHere } from '../texts.ts';
import { findTypographyFaults } from '../typography.ts';
import { whereOf } from './unknownName.ts';

export const checkTypography: Check = (draft, report) =>
  reportTypography(
    eachText(draft).filter(({ use }) => use !== 'words'),
    report,
  );

export const checkWorldTypography = (
  { world }: { readonly world: Parameters<typeof eachWorldText>[0] },
  report: Report,
): void => reportTypography(eachWorldText(world), report);

function reportTypography(texts: readonly TextHere[], report: Report): void {
  for (const { value, place } of texts) {
    for (const { rule, around } of findTypographyFaults(value)) {
      report('SC158', place, { rule, around, where: whereOf(place) });
    }
  }
}

/** A reply is read at a glance, while somebody waits. */
export const LONGEST_REPLY_CHARS = 140;

export const checkReplyLength: Check = ({ utterances }, report) => {
  for (const { value, place } of utterances) {
    if (value.text.length <= LONGEST_REPLY_CHARS) continue;
    report('SC159', inside(place, 'text'), {
      utterance: value.id,
      length: value.text.length,
      limit: LONGEST_REPLY_CHARS,
    });
  }
};

/** Two replies with the same words cannot be told apart on screen, nor in the log a jury reads. */
export const checkSameTexts: Check = ({ utterances }, report) => {
  const first = new Map<string, string>();
  for (const { value, place } of utterances) {
    const key = `${value.to}\n${value.text.normalize('NFC').replace(/\s+/g, ' ').trim()}`;
    const earlier = first.get(key);
    if (earlier === undefined) first.set(key, value.id);
    else if (earlier !== value.id) report('SC157', inside(place, 'text'), { utterance: value.id, other: earlier });
  }
};
