/** Proof 6: no trick earns an acquis. Every bot plays every seed; any acquis is a criterion that can be faked. */
import { openRun } from '../../simulation/index.ts';
import { driveBot } from '../bots/bot.ts';
import { BOTS } from '../bots/index.ts';
import { conclude, count, type Proof } from '../proof.ts';
import { judge, nameSetting } from '../subject.ts';

export const proveUnfoolable: Proof = (subject) => {
  const settings = subject.seeds.map((seed) => ({ seed, pins: {} }));
  const failures = BOTS.flatMap((bot) =>
    settings.flatMap((setting) => {
      const run = driveBot(openRun(subject.scenario, { ...setting, engine: 'table' }), bot);
      return [...judge(run)]
        .filter(([, verdict]) => verdict === 'acquis')
        .map(([criterion]) => `« ${bot.title} », ${nameSetting(setting)} : ${criterion} acquis`);
    }),
  );
  return conclude(
    `${count(BOTS.length, 'robot')}, ${count(BOTS.length * settings.length, 'partie')}, aucun acquis attendu`,
    failures,
  );
};
