/** Bots that only talk, each by one trick: the first reply, the longest, the polite one, an apology, a relay. */
import type { SpeechAct } from '../../model/person.ts';
import type { Utterance } from '../../scenario/schema/index.ts';
import { type Bot, speakBy } from './bot.ts';

const POLITE_WORDS =
  /s’il vous plaît|merci|bonjour|je vous en prie|désolé|excus|pardon|volontiers|bien sûr|monsieur|madame/gi;

const politeness = ({ text }: Utterance): number => [...text.matchAll(POLITE_WORDS)].length;

/** The reply with the highest score; none when all score nothing. */
function best(replies: readonly Utterance[], score: (reply: Utterance) => number): Utterance | undefined {
  const [first] = replies.map((reply) => ({ reply, points: score(reply) })).sort((a, b) => b.points - a.points);
  return first && first.points > 0 ? first.reply : undefined;
}

const doing =
  (...acts: SpeechAct[]) =>
  (replies: readonly Utterance[]): Utterance | undefined =>
    replies.find((reply) => acts.some((act) => reply.acts.includes(act)));

export const TALKERS: readonly Bot[] = [
  { id: 'premiere', title: 'dit toujours la première réplique', policy: speakBy(([first]) => first) },
  {
    id: 'plus-longue',
    title: 'dit toujours la plus longue',
    policy: speakBy((replies) => best(replies, ({ text }) => text.length)),
  },
  { id: 'polie', title: 'dit toujours la plus polie', policy: speakBy((replies) => best(replies, politeness)) },
  { id: 'excuse', title: 's’excuse toujours', policy: speakBy(doing('apologise')) },
  {
    id: 'relais',
    title: 'passe toujours la main',
    policy: speakBy(doing('handOver', 'askForHelp', 'announceTransfer')),
  },
];
