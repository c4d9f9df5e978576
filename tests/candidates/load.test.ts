import { describe, expect, it } from 'vitest';
import { type Candidate, listSteps, loadCandidates } from '../../src/candidates/index.ts';
import { situation } from '../proof/support/guichet.ts';

const BASE = `candidate: base
situation: guichet
kind: expert
title: "Base"
whenever:
  - { id: appel, on: { phoneRang: {} }, steps: [{ pickUp: true }] }
steps:
  - { say: bonjour }
  - { listen: visiteur }
  - { id: bloc, block: [{ say: redire }, { wait: 3 }] }
  - { listen: visiteur }
`;
const mutant = (edit: string, more = 'hurts: { T1.1: [non-acquis] }') =>
  `candidate: mutant\nsituation: guichet\nkind: mutant\ntitle: "M"\nfrom: base\nedit: ${edit}\n${more}\n`;

function load(...texts: string[]) {
  const files = new Map(texts.map((text, at) => [`c${at}.yaml`, text]));
  return loadCandidates((path) => files.get(path) ?? null, [...files.keys()], situation.scenario);
}

const codesOf = (...texts: string[]) => load(...texts).diagnostics.map(({ code }) => code);
const messagesOf = (...texts: string[]) =>
  load(...texts)
    .diagnostics.map(({ message }) => message)
    .join('\n');
const idsOf = ({ steps }: Pick<Candidate, 'steps'>) => listSteps(steps).map(({ id }) => id);

function editBase(edit: string): Candidate {
  const { candidates, diagnostics } = load(BASE, mutant(edit));
  expect(diagnostics).toEqual([]);
  const found = candidates.find(({ id }) => id === 'mutant');
  if (!found) throw new Error('no mutant');
  return found;
}

describe('a candidate’s file', () => {
  it('gives every step a name, numbers the second of a kind', () => {
    const { candidates } = load(BASE);
    expect(candidates.map(idsOf)).toEqual([
      ['bonjour', 'listen-visiteur', 'bloc', 'redire', 'wait-3', 'listen-visiteur-2'],
    ]);
  });

  it.each([
    ['CA001', 'a step that does nothing', `${BASE}  - { id: rien }\n`],
    ['CA001', 'a step that does two things', `${BASE}  - { say: bonjour, wait: 2 }\n`],
    ['CA002', 'an expert with an edit', `${BASE}edit: { omit: [bonjour] }\n`],
    ['CA005', 'a reply that does not exist', `${BASE}  - { say: bonjuor }\n`],
    ['CA005', 'a person who does not exist', `${BASE}  - { listen: personne }\n`],
    ['CA005', 'a letter to nobody', `${BASE}  - { letters: { do: send, text: text-1, to: absente } }\n`],
    ['CA005', 'a record that does not exist', `${BASE}  - { erp: { do: compare, record: absente } }\n`],
    ['CA005', 'a reply inside a block that does not exist', `${BASE}  - { block: [{ say: absent }] }\n`],
    ['CA007', 'another situation', BASE.replace('situation: guichet', 'situation: ailleurs')],
    ['CA008', 'two steps of one name', `${BASE}  - { id: bloc, wait: 1 }\n`],
    ['SC020', 'an unknown key', `${BASE}  - { dire: bonjour }\n`],
    ['SC023', 'an unknown kind', BASE.replace('kind: expert', 'kind: champion')],
    ['SC005', 'what is no YAML', 'candidate: [\n'],
  ])('%s tells %s', (code, _, text) => {
    expect(codesOf(text)).toContain(code);
  });

  it.each([
    ['CA002', 'a mutant that hurts nothing', mutant('{ omit: [bonjour] }', '')],
    ['CA003', 'an unknown base', mutant('{ omit: [bonjour] }').replace('from: base', 'from: bsae')],
    ['CA004', 'an edit of a step that is not there', mutant('{ omit: [bonjuor] }')],
    [
      'CA005',
      'a criterion that the situation does not touch',
      mutant('{ omit: [bonjour] }', 'hurts: { T9.9: [non-acquis] }'),
    ],
    [
      'CA006',
      'a mutant of a mutant',
      mutant('{ omit: [bonjour] }')
        .replace('candidate: mutant', 'candidate: autre')
        .replace('from: base', 'from: mutant'),
    ],
    ['CA008', 'two candidates of one name', BASE],
  ])('%s tells %s', (code, _, text) => {
    expect(codesOf(BASE, mutant('{ omit: [bonjour] }'), text)).toContain(code);
  });

  it('gives the line of the fault and proposes the nearest name', () => {
    const [fault] = load(`${BASE}  - { say: bonjuor }\n`).diagnostics;
    expect(fault).toMatchObject({ file: 'c0.yaml', line: 12 });
    expect(fault?.message).toContain('Vouliez-vous «\u202fbonjour\u202f»\u202f?');
    expect(messagesOf(BASE, mutant('{ omit: [bonjuor] }'))).toContain('Vouliez-vous «\u202fbonjour\u202f»\u202f?');
  });
});

describe('an edit', () => {
  it('leaves steps out, blocks and reactions included', () => {
    expect(idsOf(editBase('{ omit: [bonjour, redire] }'))).toEqual([
      'listen-visiteur',
      'bloc',
      'wait-3',
      'listen-visiteur-2',
    ]);
    expect(editBase('{ omit: [appel] }').reactions).toEqual([]);
    expect(editBase('{ omit: [pickup] }').reactions[0]?.steps).toEqual([]);
  });
  it('replaces a step', () => {
    expect(idsOf(editBase('{ replace: redire, with: [{ say: redire-faux }, { wait: 1 }] }'))).toEqual([
      'bonjour',
      'listen-visiteur',
      'bloc',
      'redire-faux',
      'wait-1',
      'wait-3',
      'listen-visiteur-2',
    ]);
  });
  it('puts steps before and after', () => {
    expect(idsOf(editBase('{ before: bonjour, insert: [{ say: calme }] }')).slice(0, 2)).toEqual(['calme', 'bonjour']);
    expect(idsOf(editBase('{ after: bonjour, insert: [{ say: calme }] }')).slice(0, 2)).toEqual(['bonjour', 'calme']);
  });
  it('delays a step', () => {
    const [late, step] = editBase('{ delay: bonjour, seconds: 40 }').steps;
    expect(late?.deed).toEqual({ verb: 'wait', value: 40 });
    expect(step?.id).toBe('bonjour');
  });
  it('tells what was taken over from what is the fault', () => {
    const [brought, taken] = editBase('{ before: bonjour, insert: [{ say: calme }] }').steps;
    expect([brought?.inherited, taken?.inherited]).toEqual([false, true]);
  });
});
