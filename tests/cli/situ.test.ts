import { relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createMachine } from 'xstate';
import { runSitu } from '../../src/cli/situ.ts';
import { allCriteria } from '../../src/referentiels/index.ts';
import { GUICHET } from '../proof/support/guichet.ts';

async function situ(...args: string[]) {
  const printed: string[] = [];
  const remarks: string[] = [];
  const code = await runSitu(args, { print: (text) => printed.push(text), remark: (text) => remarks.push(text) });
  return { code, out: printed.join('\n'), remarks: remarks.join('\n') };
}

const json = (text: string) => JSON.parse(text);

interface CriterionOut {
  readonly id: string;
  readonly texte: string;
  readonly mode: string;
  readonly reason?: string;
  readonly indicateurs: readonly unknown[];
}

interface SituationOut {
  readonly criteres: readonly string[];
  readonly complexites: readonly string[];
  readonly aleas: readonly string[];
}

interface CompetenceOut {
  readonly criteres: readonly CriterionOut[];
  readonly situations: readonly SituationOut[];
}

interface DocumentOut {
  readonly id: string;
  readonly blocs: readonly { readonly competences: readonly CompetenceOut[] }[];
}

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
  it('counts, for each document, the criteria met once, in three variants, and those a person judges', async () => {
    const { situations, referentiels } = json((await situ('coverage', '--json')).out);
    expect(situations.map((one: { id: string }) => one.id)).toEqual([
      's01-ou-est-mon-dossier',
      's05-la-facture-qui-ne-colle-pas',
      's09-la-reunion-deplacee',
    ]);
    expect(referentiels.map((one: { id: string }) => one.id)).toEqual(['cadga', 'agora', 'cqpm', 'cqpi', 'sante']);
    for (const { criteria, met, metThrice, criteres } of referentiels) {
      expect(criteres).toHaveLength(criteria);
      const isMet = (one: { situations: unknown[] }) => one.situations.length > 0;
      expect(criteres.filter(isMet)).toHaveLength(met);
      expect(metThrice).toBeLessThanOrEqual(met);
    }
  });

  it('finds the situations useful to all five at once', async () => {
    const { referentiels } = json((await situ('coverage', '--json')).out);
    expect(referentiels.filter(({ met }: { met: number }) => met === 0)).toEqual([]);
  });

  it('says where each criterion is met, with the indicators that speak to it', async () => {
    const { referentiels } = json((await situ('coverage', '--json')).out);
    const criteres = referentiels.flatMap((one: { criteres: unknown[] }) => one.criteres);
    const find = (id: string) => criteres.find((one: { id: string }) => one.id === id);
    expect(find('T2.2').situations[0]).toMatchObject({ id: 's01-ou-est-mon-dossier' });
    expect(find('T2.2').situations[0].indicators).toContain('nommer-la-source');
    expect(find('T2.2').situations[0].variants).toBeGreaterThanOrEqual(3);
    expect(find('T6.2').situations.map(({ id }: { id: string }) => id)).toEqual(['s05-la-facture-qui-ne-colle-pas']);
    // Nobody draws up a pay slip yet.
    expect(find('T3.5').situations).toEqual([]);
  });
});

describe('situ referentiels', () => {
  it('gives every criterion of the five documents under a compétence, with its words, mode and indicators', async () => {
    const documents = json((await situ('referentiels', '--json')).out);
    const criteres = documents.flatMap((one: DocumentOut) =>
      one.blocs.flatMap((bloc) => bloc.competences.flatMap((competence) => competence.criteres)),
    );
    const told = criteres.map(({ id, texte, mode, indicateurs }: CriterionOut) => [
      id,
      texte,
      mode,
      indicateurs.length,
    ]);
    expect(told).toEqual(allCriteria().map((one) => [one.id, one.texte, one.mode, one.indicateurs.length]));
    for (const { mode, reason } of criteres) expect(mode === 'software' || reason.length > 10).toBe(true);
  });

  it('gives AGOrA’s forty situations with their criteria, complexities and hazards', async () => {
    const documents = json((await situ('referentiels', '--json')).out);
    const agora: DocumentOut = documents.find((one: DocumentOut) => one.id === 'agora');
    const competences = agora.blocs.flatMap((bloc) => bloc.competences);
    const situations = competences.flatMap((competence) => competence.situations);
    expect(situations).toHaveLength(40);
    const listed = situations.flatMap(({ criteres }) => criteres);
    expect(listed).toEqual(competences.flatMap(({ criteres }) => criteres.map(({ id }) => id)));
    expect(situations.every(({ complexites, aleas }) => complexites.length > 0 && aleas.length > 0)).toBe(true);
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
    for (const name of ['check', 'play', 'explore', 'prove', 'chart', 'coverage', 'referentiels', 'schema'])
      expect(out).toContain(`situ ${name}`);
  });
});
