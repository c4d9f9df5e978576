/**
 * Proof 4: one more right act never lowers a verdict, one more fault never raises one. Deeds cited by the verdicts of
 * real runs are done once more, in their own run and in the others of the same variant.
 */
import type { LogEntry } from '../../model/log.ts';
import type { Verdict } from '../../model/verdict.ts';
import type { Run } from '../../simulation/index.ts';
import { assess, citedAsFault, sortDeeds, spliceDeed } from '../deeds.ts';
import { conclude, count, type Proof } from '../proof.ts';
import { nameSetting, rankOf, type Setting, type Subject } from '../subject.ts';

const SETTINGS_TRIED = 2;
/** Other runs into which a deed is put, at most. */
const HOSTS = 8;

interface Played {
  readonly id: string;
  readonly run: Run;
}

interface Move {
  readonly criterion: string;
  readonly from: Verdict;
  readonly to: Verdict;
}

/** Verdicts that moved in the direction that must not be; `sign` 1 forbids rising, −1 falling. */
function forbiddenMoves(host: Run, deed: LogEntry, sign: 1 | -1): Move[] {
  const before = assess(host, host.log).verdicts;
  const spliced = spliceDeed(host.log, deed);
  const after = assess(host, spliced.log);
  // Right elsewhere, wrong here (told before it was checked): not one more right act.
  if (sign === -1 && citedAsFault(after).has(spliced.seq)) return [];
  return before.flatMap(({ criterion, verdict: from }, at) => {
    const to = after.verdicts[at]?.verdict ?? from;
    const [fromRank, toRank] = [rankOf(from), rankOf(to)];
    const isForbidden = fromRank !== null && toRank !== null && (toRank - fromRank) * sign > 0;
    return isForbidden ? [{ criterion, from, to }] : [];
  });
}

/** The same act done again in its own run: nothing of the context has changed. */
function moves(host: Run, deed: LogEntry, sign: 1 | -1, isOwn: boolean): Move[] {
  if (!isOwn || sign === 1) return forbiddenMoves(host, deed, sign);
  const before = assess(host, host.log).verdicts;
  const after = assess(host, spliceDeed(host.log, deed).log).verdicts;
  return before.flatMap(({ criterion, verdict: from }, at) => {
    const to = after[at]?.verdict ?? from;
    return (rankOf(to) ?? 9) < (rankOf(from) ?? 0) ? [{ criterion, from, to }] : [];
  });
}

function tryDeed(
  players: readonly Played[],
  owner: Played,
  deed: LogEntry,
  sign: 1 | -1,
  setting: Setting,
): { tried: number; failures: string[] } {
  const others = players.filter((player) => player !== owner).slice(0, HOSTS);
  const hosts = [owner, ...others];
  const failures = hosts.flatMap((host) =>
    moves(host.run, deed, sign, host === owner).map(
      ({ criterion, from, to }) =>
        `${nameSetting(setting)} : ${deed.kind} (${owner.id}, n° ${deed.seq}) ajouté à ${host.id} fait passer ${criterion} de ${from} à ${to}`,
    ),
  );
  return { tried: hosts.length, failures };
}

function playersIn(subject: Subject, setting: Setting): Played[] {
  return subject.candidates
    .map((candidate) => ({ candidate, played: subject.play(candidate, setting) }))
    .filter(({ played }) => played.stuck === null)
    .map(({ candidate, played }) => ({ id: candidate.id, run: played.run }));
}

export const proveMonotone: Proof = (subject) => {
  const failures: string[] = [];
  let tried = 0;
  let deeds = 0;
  for (const setting of subject.sample(SETTINGS_TRIED)) {
    const players = playersIn(subject, setting);
    const seen = new Set<string>();
    for (const owner of players) {
      const { right, faulty } = sortDeeds(owner.run);
      const signed = [
        ...right.map((deed) => ({ deed, sign: -1 as const })),
        ...faulty.map((deed) => ({ deed, sign: 1 as const })),
      ];
      for (const { deed, sign } of signed) {
        const { seq: _, atMs: __, ...fact } = deed;
        const key = `${sign} ${JSON.stringify(fact)}`;
        if (seen.has(key)) continue;
        seen.add(key);
        const outcome = tryDeed(players, owner, deed, sign, setting);
        deeds += 1;
        tried += outcome.tried;
        failures.push(...outcome.failures);
      }
    }
  }
  if (deeds === 0) failures.push('aucun acte cité à refaire');
  return conclude(
    `${count(deeds, 'acte')} cités refaits dans ${count(tried, 'journal').replace('journals', 'journaux')}, aucun verdict à contresens attendu`,
    failures,
  );
};
