import { describe, expect, it } from 'vitest';
import { ALEAS_1_1_1, ALEAS_1_1_2 } from '../../../src/referentiels/agora/aleas.ts';
import { normalise, readExtract } from '../support/source.ts';

const extract = readExtract('agora');

/** The last cell of a line of the matrix: hazards, in order. */
function hazardsCell(line: number): string {
  return normalise(extract.get(line)?.split('\t').at(-1) ?? '');
}

describe('the hazards of reception in the AGOrA matrix', () => {
  it.each([
    [38, ALEAS_1_1_1],
    [39, ALEAS_1_1_2],
  ])('are all those of line %i, in order and word for word', (line, aleas) => {
    expect(aleas.map((alea) => normalise(alea.texte)).join(' ')).toBe(hazardsCell(line));
    expect(aleas.map((alea) => alea.line)).toEqual(aleas.map(() => line));
  });

  it('keep their ids', () => {
    const ids = [...ALEAS_1_1_1, ...ALEAS_1_1_2].map((alea) => `${alea.id} ${alea.texte}`);
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
