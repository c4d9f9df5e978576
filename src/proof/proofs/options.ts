/**
 * Proof 7: among the replies offered, neither place nor length tells which one is right (|r| < 0.1). Measured on every
 * hand from which the expert chose: the reply chosen is right, the others are not.
 */
import { branchRun, listActs, type Run } from '../../simulation/index.ts';
import { conclude, count, decimal, type Proof } from '../proof.ts';

const MOST_CORRELATION = 0.1;

interface Offer {
  /** 0 first … 1 last. */
  readonly place: number;
  /** Letters, measured from the mean of its hand. */
  readonly length: number;
  readonly isRight: number;
}

/** Pearson’s r; 0 when one of the two does not vary. */
export function correlate(pairs: readonly (readonly [number, number])[]): number {
  const n = pairs.length;
  const mean = (at: 0 | 1) => pairs.reduce((sum, pair) => sum + pair[at], 0) / n;
  const [meanX, meanY] = [mean(0), mean(1)];
  let [xy, xx, yy] = [0, 0, 0];
  for (const [x, y] of pairs) {
    xy += (x - meanX) * (y - meanY);
    xx += (x - meanX) ** 2;
    yy += (y - meanY) ** 2;
  }
  return xx === 0 || yy === 0 ? 0 : xy / Math.sqrt(xx * yy);
}

/** The hands from which a run’s replies were chosen, seen again by replaying it once. */
function listOffers(run: Run): Offer[] {
  const again = branchRun(run.scenario, { seed: run.seed, pins: run.variant.pins, log: [] }, 0);
  return listActs(run.log).flatMap(({ atMs, act }) => {
    again.advance(atMs);
    const replies = act.do === 'say' ? (again.hand()?.replies ?? []) : [];
    again.act(act);
    if (act.do !== 'say' || replies.length < 2) return [];
    const meanLength = replies.reduce((sum, { text }) => sum + text.length, 0) / replies.length;
    return replies.map(({ id, text }, at) => ({
      place: at / (replies.length - 1),
      length: text.length - meanLength,
      isRight: id === act.utterance ? 1 : 0,
    }));
  });
}

export const proveOptions: Proof = (subject) => {
  const offers = subject
    .ofKind('expert')
    .flatMap((expert) => subject.settings.map((setting) => subject.play(expert, setting)))
    .filter(({ stuck }) => stuck === null)
    .flatMap(({ run }) => listOffers(run));
  if (offers.length === 0) return conclude('aucune réplique proposée à un expert', ['rien à mesurer']);
  const place = correlate(offers.map((offer) => [offer.place, offer.isRight]));
  const length = correlate(offers.map((offer) => [offer.length, offer.isRight]));
  const failures = [
    ...(Math.abs(place) < MOST_CORRELATION ? [] : [`la place trahit la bonne réplique (r = ${decimal(place)})`]),
    ...(Math.abs(length) < MOST_CORRELATION ? [] : [`la longueur trahit la bonne réplique (r = ${decimal(length)})`]),
  ];
  return conclude(
    `${count(offers.length, 'réplique')} proposées, r = ${decimal(place)} pour la place, r = ${decimal(length)} pour la longueur, moins de 0,1 attendu`,
    failures,
  );
};
