import { describe, expect, it } from 'vitest';
import type { ElementDeSituation } from '../../../src/model/criterion.ts';
import { AGORA } from '../../../src/referentiels/agora/agora.ts';
import { listHazardWordings } from '../../../src/referentiels/index.ts';
import { normalise, readExtract } from '../support/source.ts';

const extract = readExtract('agora');

const situations = AGORA.blocs.flatMap(({ competences }) => competences.flatMap((one) => one.situations));
const aleasOf = (id: string): readonly ElementDeSituation[] =>
  situations.find((situation) => situation.id === id)?.aleas ?? [];
const reception = [aleasOf('agora.S1.1.1'), aleasOf('agora.S1.1.2')] as const;

/** The last cell of a line of the matrix: hazards, in order. */
function hazardsCell(line: number): string {
  return normalise(extract.get(line)?.split('\t').at(-1) ?? '');
}

describe('the hazards of reception in the AGOrA matrix', () => {
  it.each([
    [38, reception[0]],
    [39, reception[1]],
  ])('are all those of line %i, in order and word for word', (line, aleas) => {
    expect(aleas).toHaveLength(5);
    expect(aleas.map((alea) => normalise(alea.texte)).join(' ')).toBe(hazardsCell(line));
    expect(aleas.map((alea) => alea.line)).toEqual(aleas.map(() => line));
  });

  it('keep their ids', () => {
    const ids = reception.flat().map((alea) => `${alea.id} ${alea.texte}`);
    expect(ids.slice(0, 5)).toEqual([
      'agora.1.1.1.A1 Espace en travaux',
      'agora.1.1.1.A2 Indisponibilité des interlocuteurs demandés',
      'agora.1.1.1.A3 Visiteur égaré',
      'agora.1.1.1.A4 Manque d’informations à apporter',
      'agora.1.1.1.A5 Dérapages relationnels',
    ]);
    expect(ids[9]).toBe('agora.1.1.2.A5 Dérapages relationnels');
  });
});

describe('the wordings a situation may cite', () => {
  it('are all those of the matrix, each once', () => {
    const all = situations.flatMap(({ aleas }) => aleas.map(({ texte }) => texte));
    expect(new Set(listHazardWordings())).toEqual(new Set(all));
    expect(listHazardWordings()).toHaveLength(new Set(all).size);
  });
});
