/**
 * The words for a person one receives: mood, need, temper, and what one can do to them by speaking.
 * Knows nothing of how these change: that is `person/` (feelings) and `statechart/` (legal moves).
 */

/** Bands of anger, in rising order. */
export const MOODS = ['calm', 'impatient', 'angry', 'aggressive', 'threatening'] as const;
export type Mood = (typeof MOODS)[number];

/** What a view shows: a mood, or `soothed` when anger is low and the need is taken care of. */
export type ShownMood = Mood | 'soothed';

/** How far the request has come, in order; `resolved` and `handedOver` are both good ends. */
export const NEEDS = ['unspoken', 'expressed', 'reformulated', 'engaged', 'resolved', 'handedOver'] as const;
export type Need = (typeof NEEDS)[number];

/** `reactive`: anger from hurt, empathy works. `instrumental`: anger as a lever, limits work. */
export const TEMPERS = ['reactive', 'instrumental'] as const;
export type Temper = (typeof TEMPERS)[number];

/** Where a person is. `line`: on the telephone. */
export const PLACES = ['away', 'door', 'queue', 'seat', 'counter', 'line', 'gone'] as const;
export type Place = (typeof PLACES)[number];

/** How a person left. */
export const DEPARTURES = ['soothed', 'served', 'relayed', 'evacuated', 'furious', 'unserved', 'closing'] as const;
export type Departure = (typeof DEPARTURES)[number];

/**
 * What saying something does, whatever the words. A reply is a set of these, addressed to someone.
 * `letSpeak` and `interrupt` are never written by an author: silence and cutting in produce them.
 */
export const SPEECH_ACTS = [
  'greet',
  'introduce',
  'acknowledgePresence',
  'invite',
  'letSpeak',
  'interrupt',
  'ask',
  'checkIdentity',
  'reformulate',
  'nameFeeling',
  'apologise',
  'explainStep',
  'inform',
  'propose',
  'promise',
  'setLimit',
  'announceInterruption',
  'thankForWaiting',
  'handOver',
  'lowerVoice',
  'verifyUnderstanding',
  'close',
  'answerPhone',
  'askToHold',
  'readBack',
  'announceTransfer',
  'reportToColleague',
  'stepBack',
  'alertSecurity',
  'askForHelp',
  'explainRule',
  'justify',
  'calmDown',
  'jargon',
  'blame',
  'contradict',
  'dismiss',
  'insult',
  'familiarity',
  'touch',
] as const;
export type SpeechAct = (typeof SPEECH_ACTS)[number];

/** Acts that disregard the person or the facts. Nothing else says of a reply that it is poor. */
export const INCONSIDERATE_ACTS: ReadonlySet<SpeechAct> = new Set<SpeechAct>([
  'explainRule',
  'justify',
  'calmDown',
  'jargon',
  'blame',
  'contradict',
  'dismiss',
  'insult',
  'familiarity',
  'touch',
]);
