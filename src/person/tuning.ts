/**
 * Every magnitude of the person's model, named, in one place. The signs come from the literature on de-escalation and
 * reception practice; the magnitudes are assumptions, varied by ±30 % in the proof `stable`.
 * Anger and trust are points on a scale of 0 to 10; durations are seconds.
 */
import type { Mood, Need, SpeechAct } from '../model/person.ts';

export interface Tuning {
  /** How fast anger fades: a burst of emotion, and the mood behind it. */
  readonly burstHalfLifeS: number;
  readonly moodHalfLifeS: number;
  /** Share of a rise that is a burst; the rest settles in the mood. */
  readonly burstShare: number;
  /** Anger added per second. */
  readonly waitingUnexplained: number;
  readonly waitingExplained: number;
  readonly ignoredWhileSpeaking: number;
  readonly staredAtInSilence: number;
  /** How much of the grievance is left as the mood's resting point, by need. */
  readonly restingShare: Readonly<Record<Need, number>>;
  /** Anger moved by one act, before repetition, temper and context. */
  readonly anger: Readonly<Partial<Record<SpeechAct, number>>>;
  readonly trust: Readonly<Partial<Record<SpeechAct, number>>>;
  readonly apologyBeforeListening: number;
  readonly rulesBeforeListening: number;
  readonly wrongReformulation: number;
  readonly limitWhenCool: number;
  readonly closeUnsettled: number;
  readonly alertWhenCool: number;
  /** Limits soothe from this anger on, and vex below the other. */
  readonly limitFrom: number;
  readonly limitVexesBelow: number;
  readonly instrumentalEmpathy: number;
  readonly instrumentalLimits: number;
  /** An explained wait is believed this long. */
  readonly explanationLastsS: number;
  /** Someone waiting their turn who was greeted believes it this long. */
  readonly acknowledgedLastsS: number;
  /** Left alone this long, one speaks up; then again every so often. */
  readonly speaksUpAfterS: number;
  readonly speaksUpEveryS: number;
  readonly silenceAfterS: number;
  readonly queueSpeaksUpAfterS: number;
  readonly queueSpeaksUpEveryS: number;
  /** Aggressive this long without being taken care of: leaves in a fury. Threatening this long without help: likewise. */
  readonly furyAfterS: number;
  readonly threatLastsS: number;
}

export const TUNING: Tuning = {
  burstHalfLifeS: 15,
  moodHalfLifeS: 60,
  burstShare: 0.5,
  waitingUnexplained: 0.05,
  waitingExplained: 0.01,
  ignoredWhileSpeaking: 0.2,
  staredAtInSilence: 0.05,
  restingShare: { unspoken: 1, expressed: 1, reformulated: 0.6, engaged: 0.25, resolved: 0.1, handedOver: 0.3 },
  anger: {
    greet: -0.3,
    introduce: -0.2,
    acknowledgePresence: -1,
    invite: -0.5,
    letSpeak: -1,
    interrupt: 2,
    reformulate: -2,
    nameFeeling: -1.5,
    apologise: -1.5,
    explainStep: -0.5,
    propose: -2,
    promise: -2,
    setLimit: -1.5,
    announceInterruption: -0.2,
    thankForWaiting: -0.5,
    handOver: -2,
    lowerVoice: -0.3,
    verifyUnderstanding: -0.3,
    close: -0.3,
    askToHold: -0.2,
    readBack: -0.3,
    stepBack: -0.3,
    calmDown: 1.5,
    jargon: 1,
    blame: 1.5,
    contradict: 1.5,
    dismiss: 2,
    insult: 4,
    familiarity: 0.8,
    touch: 3,
  },
  trust: {
    reformulate: 2,
    nameFeeling: 0.5,
    promise: 0.5,
    explainStep: 0.5,
    contradict: -1,
    dismiss: -2,
    insult: -4,
    blame: -1,
  },
  apologyBeforeListening: -0.5,
  rulesBeforeListening: 1.5,
  wrongReformulation: 1,
  limitWhenCool: 1,
  closeUnsettled: 2,
  alertWhenCool: 1.5,
  limitFrom: 6,
  limitVexesBelow: 5,
  instrumentalEmpathy: 0.2,
  instrumentalLimits: 1.5,
  explanationLastsS: 75,
  acknowledgedLastsS: 240,
  speaksUpAfterS: 7,
  speaksUpEveryS: 20,
  silenceAfterS: 14,
  queueSpeaksUpAfterS: 60,
  queueSpeaksUpEveryS: 50,
  furyAfterS: 90,
  threatLastsS: 50,
};

/** Lower bound of each mood above calm, and the slack before it is left again. */
export const MOOD_FROM: Readonly<Record<Exclude<Mood, 'calm'>, number>> = {
  impatient: 2,
  angry: 4,
  aggressive: 6,
  threatening: 8,
};
export const MOOD_SLACK = 0.5;
/** Below this anger, a person whose need is taken care of is soothed. */
export const SOOTHED_BELOW = 3;

/** The same tuning with every weight of anger, trust and waiting multiplied: for the proof `stable`. */
export function scaleTuning(tuning: Tuning, factorOf: (name: string) => number): Tuning {
  const scaled: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(tuning)) {
    scaled[name] =
      typeof value === 'number'
        ? value * factorOf(name)
        : Object.fromEntries(
            Object.entries(value as Record<string, number>).map(([key, n]) => [key, n * factorOf(`${name}.${key}`)]),
          );
  }
  return scaled as unknown as Tuning;
}
