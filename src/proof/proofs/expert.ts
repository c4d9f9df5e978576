/** Proof 1: the reference candidate is acquis on every criterion that software judges, in every variant tried. */
import { conclude, count, type Proof } from '../proof.ts';
import { nameSetting } from '../subject.ts';

export const proveExpert: Proof = (subject) => {
  const { settings, targets } = subject;
  const experts = subject.ofKind('expert');
  const failures = experts.length === 0 ? ['aucun candidat expert'] : [];
  for (const expert of experts) {
    for (const setting of settings) {
      const { stuck, verdicts } = subject.play(expert, setting);
      if (stuck !== null) failures.push(`${nameSetting(setting)} : ${stuck}`);
      else {
        for (const criterion of targets) {
          const verdict = verdicts.get(criterion);
          if (verdict !== 'acquis') failures.push(`${nameSetting(setting)} : ${criterion} ${verdict}`);
        }
      }
    }
  }
  return conclude(
    `${count(settings.length, 'variante')}, ${count(targets.length, 'critère')} acquis dans chacune attendus`,
    failures,
  );
};
