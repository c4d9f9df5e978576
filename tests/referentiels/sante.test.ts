import { describe, expect, it } from 'vitest';
import { CQPI } from '../../src/referentiels/cqpi/cqpi.ts';
import { allCriteria } from '../../src/referentiels/index.ts';
import { SANTE } from '../../src/referentiels/sante/sante.ts';
import { describeFidelity } from './support/fidelity.ts';
import { publishedIds } from './support/published.ts';

const criteria = allCriteria(SANTE);
const indicateurs = criteria.flatMap((criterion) => criterion.indicateurs);

describe('the CQP santé référentiel', () => {
  it('lists the compétences of its four blocs', () => {
    expect(SANTE.blocs.map((bloc) => bloc.competences.length)).toEqual([17, 16, 8, 7]);
  });

  it('has 98 criteria whose ids and first words never change', () => {
    expect(publishedIds(SANTE)).toMatchSnapshot();
    expect(criteria).toHaveLength(98);
  });

  it('has 189 indicators whose ids and words never change', () => {
    expect(indicateurs.map(({ id, line, texte }) => `${id} (${line}) ${texte.slice(0, 60)}`)).toMatchSnapshot();
    expect(indicateurs).toHaveLength(189);
  });

  it('never scores the 26 indicators on the use of aids', () => {
    const aids = indicateurs.filter((indicateur) => indicateur.texte.startsWith('Utilisation d’aides'));
    expect(aids).toHaveLength(26);
    expect(indicateurs.filter((indicateur) => indicateur.mode === 'sans-objet')).toEqual(aids);
  });

  it('asks for an explanation wherever the document judges one', () => {
    const explained = criteria.filter(({ indicateurs: listed }) =>
      listed.some(({ texte }) => /xplication/.test(texte)),
    );
    expect(explained.filter((criterion) => criterion.mode !== 'software-plus-explanation')).toEqual([]);
  });

  it('numbers its rows as the CQPI does', () => {
    const ranks = (prefix: string, ids: readonly string[]) => ids.map((id) => id.slice(prefix.length));
    const cqpi = ranks(
      'cqpi.',
      allCriteria(CQPI).map((criterion) => criterion.id),
    );
    const sante = ranks(
      'sante.',
      criteria.map((criterion) => criterion.id),
    );
    expect(sante).toEqual(cqpi.filter((id) => id !== 'P3b' && id !== 'K14'));
  });

  it('differs from the CQPI by the words of six criteria alone', () => {
    const words = new Map(allCriteria(CQPI).map((criterion) => [criterion.id.slice('cqpi.'.length), criterion.texte]));
    const different = criteria
      .map(({ id, texte }) => ({ rank: id.slice('sante.'.length), texte }))
      .filter(({ rank, texte }) => words.get(rank) !== texte);
    expect(different.map(({ rank }) => rank)).toEqual(['D3', 'K5', 'K6', 'K10', 'K11', 'K12']);
  });

  it('is awarded when all its blocs are', () => {
    expect(SANTE.obtention?.rule).toBe('tous-les-blocs');
  });
});

describeFidelity('CQP santé', 'sante', SANTE, /Bloc de compétences \d :/g);
