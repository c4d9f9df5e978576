/** Proof 2: doing nothing earns nothing. */
import { conclude, count, type Proof } from '../proof.ts';
import { nameSetting } from '../subject.ts';

export const proveNull: Proof = (subject) => {
  const idle = subject.ofKind('null');
  const failures = idle.length === 0 ? ['aucun candidat qui ne fait rien'] : [];
  const settings = subject.settings;
  for (const candidate of idle) {
    for (const setting of settings) {
      const { verdicts, stuck } = subject.play(candidate, setting);
      if (stuck !== null) failures.push(stuck);
      for (const [criterion, verdict] of verdicts) {
        if (verdict === 'acquis') failures.push(`${nameSetting(setting)} : ${criterion} acquis sans rien faire`);
      }
    }
  }
  return conclude(`${count(settings.length, 'variante')} sans un geste, aucun acquis attendu`, failures);
};
