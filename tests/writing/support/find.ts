import { loadRubric } from '../../../src/scenario/rubric/index.ts';
import type { Finding } from '../../../src/writing/index.ts';
import { findAll, type Rubric, rubricSchema } from '../../../src/writing/index.ts';

/** A rubric around some facts, sent on Friday 20 November 2026. */
export function makeRubric(facts: readonly object[], more: object = {}): Rubric {
  return rubricSchema.parse({
    situ: 1,
    rubric: 'essai',
    title: 'Essai',
    kind: 'lettre',
    sent: '2026-11-20',
    facts,
    ...more,
  });
}

/** What a text is found to say of one fact. */
export function findFactIn(text: string, fact: object): Finding {
  const finding = findAll(makeRubric([{ id: 'fait', ...fact }]), text).find(({ id }) => id === 'fait');
  if (finding === undefined) throw new Error('no finding');
  return finding;
}

export const isFound = (text: string, fact: object): boolean => findFactIn(text, fact).verdict !== 'absent';

/** What a text is found to say of a finding every rubric looks for. */
export function findGeneric(text: string, id: string, incoming = ''): Finding {
  const rubric = makeRubric([], { asks: ['objet', 'salutation', 'formule-finale', 'signature'], incoming });
  const finding = findAll(rubric, text).find((one) => one.id === id);
  if (finding === undefined) throw new Error(id);
  return finding;
}

export const hasGeneric = (text: string, id: string, incoming = ''): boolean =>
  findGeneric(text, id, incoming).verdict !== 'absent';

export const loadText = (yaml: string) => loadRubric((path) => (path === 'r.yaml' ? yaml : null), 'r.yaml');
