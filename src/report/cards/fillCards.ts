/**
 * Cards to talk over, two to four: the facts of a heavy moment, an opinion that the trainer makes theirs, an open question
 * (advocacy-inquiry). Reads the moments, the curves and the evidence; judges nobody.
 */
import { quote } from '../../model/phrases.ts';
import type { CriterionVerdict, Evidence, Weight } from '../../model/verdict.ts';
import type { Curve, Debrief, Moment } from '../../session/index.ts';
import { pointAt } from '../chart/curve.ts';
import { sayCriterion, textOf } from '../criteria/listCriteria.ts';
import { dropClock, endSentence, lowerFirst, nameMoodChange, sayClock } from '../words.ts';

export interface TalkCard {
  readonly atMs: number;
  /** Number of the moment; null when the card comes from evidence alone. */
  readonly moment: number | null;
  /** After « J’ai vu »: facts only. */
  readonly seen: string;
  /** After « Je pense »: proposed to the trainer. */
  readonly think: string;
  /** After « Je me demande »: an open question. */
  readonly wonder: string;
}

const MOST = 4;
const FEWEST = 2;
const NEAR_MS = 1500;
const EFFECT_AFTER_MS = 20_000;
/** Below this, anger has not moved. */
const NOTICEABLE = 0.5;

const weights: Readonly<Record<Weight, number>> = { critical: 8, major: 5, minor: 3, shows: 1 };

interface Cited {
  readonly criterion: string;
  readonly evidence: Evidence;
}

/** What tells that a thing to be shown was not. */
type Missing = ReadonlySet<Evidence>;

interface Candidate {
  readonly atMs: number;
  readonly moment: Moment | null;
  readonly cited: Cited | null;
  readonly weight: number;
}

const keyOf = ({ atMs, indicator, text }: Evidence): string => `${atMs} ${indicator} ${text}`;

/** One evidence may support criteria of several documents: it is cited once, for the first that names it. */
function listCited(verdicts: readonly CriterionVerdict[]): Cited[] {
  const all = verdicts.flatMap(({ criterion, evidence }) => evidence.map((one) => ({ criterion, evidence: one })));
  const firsts = new Map(all.toReversed().map((cited) => [keyOf(cited.evidence), cited]));
  return all.filter((cited) => firsts.get(keyOf(cited.evidence)) === cited);
}

const heaviest = (cited: readonly Cited[]): Cited | null =>
  cited.reduce<Cited | null>(
    (best, one) => (best === null || weights[one.evidence.weight] > weights[best.evidence.weight] ? one : best),
    null,
  );

interface Change {
  readonly curve: Curve;
  readonly before: NonNullable<ReturnType<typeof pointAt>>;
  readonly after: NonNullable<ReturnType<typeof pointAt>>;
}

function readChange(curves: readonly Curve[], who: string, atMs: number): Change | null {
  const curve = curves.find((one) => one.who === who);
  const [before, after] = [pointAt(curve, atMs), pointAt(curve, atMs + EFFECT_AFTER_MS)];
  return curve && before && after && after.atMs > before.atMs ? { curve, before, after } : null;
}

const swing = (change: Change | null): number => (change ? Math.abs(change.after.anger - change.before.anger) : 0);

function weighMoment(moment: Moment, curves: readonly Curve[], cited: readonly Cited[]): Candidate {
  const near = heaviest(cited.filter(({ evidence }) => Math.abs(evidence.atMs - moment.atMs) <= NEAR_MS));
  const change = swing(readChange(curves, moment.who, moment.atMs));
  const weight =
    (near ? weights[near.evidence.weight] : 0) + Math.min(4, change) + (moment.effect === 'raises' ? 1 : 0);
  return { atMs: moment.atMs, moment, cited: near, weight };
}

/** Faults that no moment marks: what was not done, above all. */
function listUnmarked(cited: readonly Cited[], moments: readonly Moment[]): Candidate[] {
  return cited
    .filter(({ evidence }) => evidence.weight !== 'shows')
    .filter(({ evidence }) => moments.every(({ atMs }) => Math.abs(atMs - evidence.atMs) > NEAR_MS))
    .map((one) => ({ atMs: one.evidence.atMs, moment: null, cited: one, weight: weights[one.evidence.weight] }));
}

const byWeight = (a: Candidate, b: Candidate): number => b.weight - a.weight || a.atMs - b.atMs;

/** The heaviest of each instant: what is written on a card is kept under its hour. */
function keepOnePerInstant(ranked: readonly Candidate[]): Candidate[] {
  return ranked.filter(({ atMs }, rank) => ranked.findIndex((one) => one.atMs === atMs) === rank);
}

/** The heaviest three, and the best thing done when it is not among them: a debriefing that only blames is not heard. */
function chooseCandidates(candidates: readonly Candidate[]): Candidate[] {
  const ranked = keepOnePerInstant(candidates.toSorted(byWeight));
  const chosen = ranked.slice(0, MOST - 1);
  const isGood = ({ moment }: Candidate): boolean => moment?.effect === 'soothes';
  const good = chosen.some(isGood) ? undefined : ranked.slice(MOST - 1).find(isGood);
  const last = good ?? ranked[MOST - 1];
  return last ? [...chosen, last] : chosen;
}

const ofName = (name: string): string => (name.startsWith('Le ') ? `du ${name.slice(3)}` : `de ${lowerFirst(name)}`);

function sayChange({ curve, before, after }: Change): string {
  const person = curve.name;
  const inTime = 'Dans les 20\u00a0secondes qui suivent';
  if (before.mood !== after.mood)
    return `${inTime}, ${lowerFirst(person)} passe ${nameMoodChange(before.mood, after.mood)}.`;
  const shift = after.anger - before.anger;
  if (Math.abs(shift) < NOTICEABLE) return `${inTime}, la colère ${ofName(person)} ne bouge pas.`;
  return `${inTime}, la colère ${ofName(person)} ${shift > 0 ? 'monte' : 'redescend'}.`;
}

function writeSeen({ moment, cited, atMs }: Candidate, debrief: Debrief, missing: Missing): string {
  // What never came has no hour.
  if (moment === null && cited !== null && missing.has(cited.evidence)) return endSentence(cited.evidence.text);
  const clock = sayClock(debrief.startsAtMinutes, atMs);
  if (moment === null)
    return `À ${clock}\u00a0: ${endSentence(lowerFirst(dropClock(cited?.evidence.text ?? '', clock)))}`;
  const words = moment.quote === '' ? '' : `\u00a0: ${quote(moment.quote)}`;
  const change = readChange(debrief.curves, moment.who, atMs);
  const facts = endSentence(`À ${clock}, ${lowerFirst(moment.title)}${words}`);
  return change ? `${facts} ${sayChange(change)}` : facts;
}

function writeThink({ moment, cited }: Candidate): string {
  if (cited !== null) {
    const criterion = `${quote(textOf(cited.criterion))} (${sayCriterion(cited.criterion)})`;
    return cited.evidence.weight === 'shows' ? `que cela compte pour ${criterion}.` : `que cela pèse sur ${criterion}.`;
  }
  if (moment?.effect === 'raises') return 'que c’est ici que l’échange se tend.';
  return moment?.effect === 'soothes' ? 'que c’est ici que l’échange s’apaise.' : 'que ce moment engage la suite.';
}

function writeWonder({ moment, cited }: Candidate, missing: Missing): string {
  if (moment === null && cited !== null && missing.has(cited.evidence))
    return 'ce qui vous en a éloigné, et ce que vous feriez maintenant.';
  if (moment?.effect === 'soothes') return 'ce qui vous a fait choisir ces mots, et où ils pourraient encore servir.';
  if (moment?.effect === 'neutral') return 'comment vous avez choisi, et sur quelle consigne vous vous appuyiez.';
  return 'ce que vous cherchiez à ce moment-là, et ce que vous feriez maintenant.';
}

/** Two to four cards, in order of time, citing the first criterion of `verdicts` an evidence supports; fewer only when the run holds fewer moments and faults. */
export function fillCards(
  debrief: Debrief,
  verdicts: readonly CriterionVerdict[],
  missing: Missing = new Set(),
): readonly TalkCard[] {
  const cited = listCited(verdicts);
  const marked = debrief.moments.map((moment) => weighMoment(moment, debrief.curves, cited));
  // Where nobody’s anger is followed, what weighs most is often what was not done.
  const needsMore = marked.length < FEWEST || debrief.curves.length === 0;
  const unmarked = needsMore ? listUnmarked(cited, debrief.moments) : [];
  return chooseCandidates([...marked, ...unmarked])
    .sort((a, b) => a.atMs - b.atMs)
    .map((candidate) => ({
      atMs: candidate.atMs,
      moment: candidate.moment?.n ?? null,
      seen: writeSeen(candidate, debrief, missing),
      think: writeThink(candidate),
      wonder: writeWonder(candidate, missing),
    }));
}
