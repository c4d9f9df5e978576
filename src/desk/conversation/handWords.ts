/** What is written over the replies and on the two quiet slips, in French. Knows a hand; nothing of slips. */
import type { HandView } from '../../session/view.ts';
import { nameAddressee, openSentence } from '../frenchWords.ts';

const THIN = '\u202f';

export interface HandWords {
  /** Name of the group. */
  readonly title: string;
  /** What choosing now would do beyond saying; empty when nothing. */
  readonly warning: string;
  /** The same, where room is short. */
  readonly shortWarning: string;
  readonly listen: string;
}

/** The words for a hand at an instant. */
export function nameHand(hand: HandView): HandWords {
  const where = hand.onLine ? ', au téléphone' : '';
  return {
    title: `Que dites-vous ${nameAddressee(hand.toName)}${where}${THIN}?`,
    warning: nameWarning(hand),
    shortWarning: hand.wouldInterrupt && !hand.busy ? 'Vous lui couperiez la parole.' : nameWarning(hand),
    listen: 'Se taire, laisser parler',
  };
}

function nameWarning(hand: HandView): string {
  if (hand.busy) return 'Vous parlez.';
  if (!hand.wouldInterrupt) return '';
  return `${openSentence(hand.toName)} parle${THIN}: répondre maintenant, c’est lui couper la parole.`;
}
