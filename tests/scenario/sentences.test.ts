import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadSituation } from '../../src/scenario/index.ts';
import { nearestName } from '../../src/scenario/suggest.ts';
import { findTypographyFaults, setFrench } from '../../src/scenario/typography.ts';
import { WORDING } from '../../src/scenario/wording/index.ts';
import { MINIMAL, readFrom, WORLD } from './support/files.ts';

const codes = Object.keys(WORDING);

describe('every code', () => {
  it.each(codes)('%s has a page that begins with it, says what happens and how to cure it', (code) => {
    const page = readFileSync(`docs/diagnostics/${code}.md`, 'utf8');
    expect(page.startsWith(`# ${code} `)).toBe(true);
    expect(page).toContain('## Pourquoi');
    expect(page).toContain('## Remède');
    expect(page).toContain('```yaml');
  });

  it('no page is left of a code that is gone, and the index lists them all', () => {
    const pages = readdirSync('docs/diagnostics').filter((name) => /^SC\d+\.md$/.test(name));
    expect(pages.sort()).toEqual(codes.map((code) => `${code}.md`).sort());
    const index = readFileSync('docs/diagnostics/README.md', 'utf8');
    for (const code of codes) expect(index).toContain(`[${code}](${code}.md)`);
  });

  it('is refused by a fixture, checked for robustness, or is a warning told below', () => {
    const fixtures = readdirSync('tests/scenario/refused').map((name) =>
      readFileSync(`tests/scenario/refused/${name}`, 'utf8'),
    );
    const robustness = readFileSync('tests/scenario/robustness.test.ts', 'utf8');
    const here = readFileSync('tests/scenario/sentences.test.ts', 'utf8');
    const untested = codes.filter(
      (code) =>
        !fixtures.some((text) => text.includes(`✗ ${code}`)) &&
        !robustness.includes(`'${code}'`) &&
        !here.includes(`'${code}'`),
    );
    expect(untested).toEqual([]);
  });

  it('keeps French typography in its sentences', () => {
    const { diagnostics } = load(MINIMAL.replace('title: "On salue"', 'titre: "On salue"'));
    for (const { message } of diagnostics) expect(findTypographyFaults(message)).toEqual([]);
  });
});

const PATH = 'scenarios/minimale/scenario.yaml';
const load = (text: string) => loadSituation(readFrom({ [PATH]: text, 'scenarios/worlds/guichet.yaml': WORLD }), PATH);

/** What a change to the smallest situation makes the check say. */
function tell(...changes: readonly (readonly [from: string, to: string])[]) {
  const text = changes.reduce((now, [from, to]) => {
    expect(now).toContain(from);
    return now.replace(from, to);
  }, MINIMAL);
  const { scenario, diagnostics } = load(text);
  return { loads: scenario !== null, told: diagnostics.map(({ code, severity }) => `${severity} ${code}`) };
}

describe('warnings let the situation load', () => {
  it.each<[string, string, readonly (readonly [string, string])[]]>([
    ['a plain space before a question mark', 'SC158', [['"Quelle étape\u202f?"', '"Quelle étape ?"']]],
    ['a straight apostrophe', 'SC158', [['"C’est en cours.", needs', '"C\'est en cours.", needs']]],
    ['three dots', 'SC158', [['"Allô\u202f?"', '"Allô..."']]],
    ['a reply nobody can read at a glance', 'SC159', [['text: "Jeudi."', `text: "${'Jeudi prochain. '.repeat(10)}"`]]],
    [
      'an information nothing teaches and nothing needs',
      'SC161',
      [['infos:', 'infos:\n  - { id: inutile, title: "Inutile" }']],
    ],
    ['a claim no reply states', 'SC162', [['claims:', 'claims:\n  - { id: muette, text: "Muette." }']]],
    [
      'a promise no reply makes',
      'SC163',
      [['promises:', 'promises:\n  - { id: muette, text: "Muette.", withinDelegation: true, dated: false }']],
    ],
    [
      'an answer to a question nobody asks',
      'SC165',
      [
        ['on: arrives,', 'on: [arrives, answers.autre],'],
        ['infos:', 'infos:\n  - { id: autre, title: "Autre" }'],
        ['reveals: [etape]', 'reveals: [etape, autre]'],
      ],
    ],
    ['an id that is not the folder’s name', 'SC122', [['id: minimale', 'id: autre']]],
    ['a draw nothing uses', 'SC182', [['draws:', 'draws:\n  autre: { values: [a, b] }']]],
    [
      'an identity nobody takes',
      'SC183',
      [['personas:', 'personas:\n  - { id: roy, civility: "Mme", firstName: "A", name: "B", look: roy }']],
    ],
    ['a start out of opening hours', 'SC186', [['starts: "9:30"', 'starts: "19:30"']]],
    [
      'a key an indicator’s variant does not read',
      'SC139',
      [['    title: "On salue"', '    title: "On salue"\n    when: { done: opened.files }']],
    ],
    ['a criterion without indicator in the tolerance', 'SC146', [['endings:', 'tolerance: { T1.3: 0 }\nendings:']]],
    ['software on what only a person can judge', 'SC149', [['criteria: [T1.1]', 'criteria: [T1.1, T1.2]']]],
    [
      'an indicator that doing nothing satisfies',
      'SC151',
      [
        ['shows:', 'major:'],
        ['        otherwise: "Pas de salut."\n', ''],
      ],
    ],
    [
      'two visitors with one face',
      'SC188',
      [
        ['personas:', 'personas:\n  - { id: autre, civility: "M.", firstName: "A", name: "B", look: perrin }'],
        [
          '  - id: appelante',
          '  - { id: second, role: visitor, persona: autre, arrives: { afterS: 9, to: queue } }\n  - id: appelante',
        ],
        ['lines:', 'lines:\n  - { id: s-arrive, who: second, on: arrives, text: "Bonjour à vous." }'],
      ],
    ],
    [
      'a document that lies nowhere',
      'SC233',
      [['endings:', 'documents:\n  - { id: plan, name: "plan.pdf", title: "Plan", text: "Le plan." }\nendings:']],
    ],
    [
      'a name asked to say what nobody told',
      'SC235',
      [
        [
          'endings:',
          'cabinet:\n  shelves: [{ id: achats, title: "Achats" }]\n  naming: { parts: [kind], example: "x", text: "Nature." }\ndocuments:\n  - { id: plan, name: "plan.pdf", title: "Plan", text: "Le plan.", shelf: achats, filing: { shelves: [achats] } }\nendings:',
        ],
      ],
    ],
    [
      'calendars nobody lets the learner keep',
      'SC214',
      [['endings:', 'agenda:\n  owners: [{ id: diallo, name: "Diallo" }]\nendings:']],
    ],
    [
      'somebody silent who is to answer once reminded',
      'SC213',
      [
        [
          'endings:',
          'agenda:\n  owners: [{ id: diallo, name: "Diallo", access: write }]\n  meetings: [{ id: point, title: "Point", organiser: diallo, attendees: [diallo], day: 2025-11-19, from: "09:00", to: "10:00" }]\n  answers: [{ meeting: point, who: diallo, answer: silent, onceReminded: true }]\nendings:',
        ],
      ],
    ],
    [
      'a business document that shows nothing',
      'SC225',
      [
        [
          'endings:',
          'erp:\n  profile: "achats"\n  delegation: { text: "Tout.", recordUpToCents: 1 }\n  parties: [{ id: lantier, role: supplier, number: "1", name: "Lantier", address: ["Cholet"] }]\n  records: [{ id: facture, type: invoiceIn, number: "F", party: lantier, date: "2025-11-12" }]\nendings:',
        ],
      ],
    ],
    [
      'an invoice due before it is made',
      'SC227',
      [
        [
          'endings:',
          'erp:\n  profile: "achats"\n  delegation: { text: "Tout.", recordUpToCents: 1 }\n  parties: [{ id: lantier, role: supplier, number: "1", name: "Lantier", address: ["Cholet"] }]\n  records: [{ id: facture, type: invoiceIn, number: "F", party: lantier, date: "2025-11-12", totalCents: 100, due: "2025-11-01" }]\nendings:',
        ],
      ],
    ],
  ])('%s', (_name, code, changes) => {
    expect(tell(...changes)).toEqual({ loads: true, told: [`warning ${code}`] });
  });
});

describe('the nearest name', () => {
  it.each([
    ['litge', ['litige', 'fin'], 'litige'],
    ['Visiteur', ['visiteur', 'voisin'], 'visiteur'],
    ['accord_proprietaire', ['accord-proprietaire'], 'accord-proprietaire'],
    ['résumé', ['resume'], 'resume'],
    ['reform', ['reformulate', 'greet'], 'reformulate'],
    ['roi', ['roy', 'costa'], 'roy'],
    ['poire', ['telephone', 'agenda'], undefined],
    ['', ['a'], undefined],
    ['x'.repeat(5000), ['x'], undefined],
  ])('of %s among %j is %s', (written, known, near) => {
    expect(nearestName(written, known)).toBe(near);
  });
});

describe('French typography', () => {
  it.each([
    ['Bonjour !', 'Bonjour\u202f!'],
    ['Bonjour!', 'Bonjour\u202f!'],
    ['Quoi ?!', 'Quoi\u202f?!'],
    ['Voici : rien', 'Voici\u00a0: rien'],
    ['« oui »', '«\u202foui\u202f»'],
    ['«oui»', '«\u202foui\u202f»'],
    ["L'heure", 'L’heure'],
    ['Attendez...', 'Attendez…'],
    ['à 9 h', 'à 9\u00a0h'],
    ['à 9:30', 'à 9:30'],
    ['M. Petit et Mme Roy', 'M.\u00a0Petit et Mme\u00a0Roy'],
    ['« » vide', '«\u202f» vide'],
  ])('sets %j as %j, and once is enough', (text, set) => {
    expect(setFrench(text)).toBe(set);
    expect(setFrench(set)).toBe(set);
    expect(findTypographyFaults(set)).toEqual([]);
  });

  it('shows where the fault is', () => {
    expect(findTypographyFaults('Vous êtes là ?')).toEqual([{ rule: 'before-sign', around: 'Vous êtes là▸ ?' }]);
  });
});

it('the pages are where the sentences say they are', () => expect(existsSync('docs/diagnostics')).toBe(true));
