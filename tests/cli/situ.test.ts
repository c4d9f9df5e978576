import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { runSitu } from '../../src/cli/situ.ts';
import { GUICHET } from '../proof/support/guichet.ts';

async function situ(...args: string[]) {
  const printed: string[] = [];
  const remarks: string[] = [];
  const code = await runSitu(args, { print: (text) => printed.push(text), remark: (text) => remarks.push(text) });
  return { code, out: printed.join('\n'), remarks: remarks.join('\n') };
}

const json = (text: string) => JSON.parse(text);

describe('situ play', () => {
  it('gives the log and the verdicts in the shape other tools read', async () => {
    const { code, out } = await situ('play', GUICHET, '--script', 'expert', '--seed', '3', '--json');
    const played = json(out);
    expect(code).toBe(0);
    expect(played).toMatchObject({ scenario: 'guichet', version: '1.0.0', seed: 3 });
    expect(played.endedAtMs).toBeGreaterThan(300_000);
    expect(played.log[0]).toMatchObject({ seq: 0 });
    const verdict = played.verdicts.find((one: { criterion: string }) => one.criterion === 'T1.1');
    expect(verdict.verdict).toBe('acquis');
    expect(verdict.evidence[0]).toMatchObject({ atMs: expect.any(Number), text: expect.any(String) });
  });

  it('is the same to the byte each time', async () => {
    const play = () => situ('play', GUICHET, '--script', 'expert', '--json');
    expect((await play()).out).toBe((await play()).out);
  });

  it('takes a candidate by its file', async () => {
    const { out } = await situ('play', GUICHET, '--script', `${relative('.', GUICHET)}/candidates/rien.yaml`, '--json');
    const verdicts = json(out).verdicts.map((one: { verdict: string }) => one.verdict);
    expect(verdicts).not.toContain('acquis');
  });

  it('tells the story in French without --json', async () => {
    const { out } = await situ('play', GUICHET, '--script', 'expert');
    expect(out).toContain('Vous → visiteur : Bonjour');
    expect(out).toMatch(/T1\.1 {2}acquis/);
    expect(out).toMatch(/T1\.2 {2}jugé par une personne/);
  });

  it('proposes the nearest candidate', async () => {
    const { code, remarks } = await situ('play', GUICHET, '--script', 'exprt');
    expect(code).toBe(2);
    expect(remarks).toContain('Vouliez-vous «\u202fexpert\u202f»');
  });

  it('refuses a seed that is no whole number', async () => {
    expect((await situ('play', GUICHET, '--seed', 'douze')).remarks).toContain('nombre entier');
  });
});

describe('situ explore', () => {
  it('gives states, dead ends, what is unreached and witnesses in the shape other tools read', async () => {
    const { out } = await situ('explore', GUICHET, '--seconds', '3', '--json');
    const survey = json(out);
    expect(survey.states).toBeGreaterThan(50);
    expect(survey.transitions).toBeGreaterThan(50);
    expect(survey.deadEnds).toEqual([]);
    expect(Array.isArray(survey.unreached)).toBe(true);
    expect(typeof survey.bounded).toBe('boolean');
    expect(typeof survey.seconds).toBe('number');
    expect(survey.witnesses['T1.1'].acquis).toMatch(/candidates\/expert\.yaml$/);
  });

  it('names witnesses that can be played', async () => {
    const { witnesses } = json((await situ('explore', GUICHET, '--seconds', '1', '--json')).out);
    const { out } = await situ('play', GUICHET, '--script', witnesses['T1.3']['non-acquis'], '--json');
    expect(json(out).verdicts).toContainEqual(expect.objectContaining({ criterion: 'T1.3', verdict: 'non-acquis' }));
  });
});

describe('situ prove', () => {
  it('gives each proof its name, its result and its figure', async () => {
    const { code, out } = await situ('prove', GUICHET, '--seeds', '2', '--only', 'expert,null,mutants', '--json');
    const [proved] = json(out).situations;
    expect(code).toBe(0);
    expect(proved.id).toBe('guichet');
    expect(proved.proofs).toEqual({
      expert: { pass: true, figure: expect.stringMatching(/variantes/) },
      null: { pass: true, figure: expect.any(String) },
      mutants: { pass: true, figure: expect.stringContaining('sensibilité 1,00') },
    });
  });

  it('prints the matrix of mutants for people', async () => {
    const { out } = await situ('prove', GUICHET, '--seeds', '1', '--only', 'mutants');
    expect(out).toMatch(/sans-verifier .*\[N\]/);
  });

  it('refuses an unknown proof by naming those that exist', async () => {
    expect((await situ('prove', GUICHET, '--only', 'magie')).remarks).toContain('noWayToGetStuck');
  });
});

describe('situ chart', () => {
  it('writes a machine that XState accepts', async () => {
    const { out } = await situ('chart', GUICHET);
    const machine = createMachine(json(out));
    expect(Object.keys(machine.states)).toContain('phone');
  });
});

describe('situ coverage', () => {
  it('lists every official criterion, with the situations that touch it', async () => {
    const { criteria, situations } = json((await situ('coverage', '--json')).out);
    const listening = criteria.find((one: { criterion: string }) => one.criterion === 'T1.1');
    expect(listening.texte).toContain('L’interlocuteur est écouté');
    expect(listening.situations.map((one: { id: string }) => one.id)).toContain('s01-ou-est-mon-dossier');
    expect(situations).toContain('s01-ou-est-mon-dossier');
  });
});

describe('situ', () => {
  it('proposes the nearest command', async () => {
    expect(await situ('expolre')).toMatchObject({
      code: 2,
      remarks: 'Commande inconnue «\u202fexpolre\u202f». Vouliez-vous «\u202fexplore\u202f»\u202f?',
    });
  });
  it('proposes the nearest situation', async () => {
    expect((await situ('play', 's01-ou-est-mon-dosier')).remarks).toContain('s01-ou-est-mon-dossier');
  });
  it('names an unknown option', async () => {
    expect((await situ('play', GUICHET, '--sedd', '3')).remarks).toContain('«\u202f--sedd\u202f»');
  });
  it('lists its commands', async () => {
    const { out } = await situ('help');
    for (const name of ['check', 'play', 'explore', 'prove', 'chart', 'coverage', 'schema'])
      expect(out).toContain(`situ ${name}`);
  });
});
