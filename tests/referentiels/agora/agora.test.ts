import { describe, expect, it } from 'vitest';
import { AGORA } from '../../../src/referentiels/agora/agora.ts';
import { allCriteria } from '../../../src/referentiels/index.ts';
import { describeFidelity } from '../support/fidelity.ts';
import { publishedIds } from '../support/published.ts';

const criteria = allCriteria(AGORA);
const competences = AGORA.blocs.flatMap((bloc) => bloc.competences);
const situations = competences.flatMap((competence) => competence.situations);

/** Numbers before a cell’s words, headings of the groups of savoirs. */
const FRAME =
  /BLOC \d -|(?<![\d.])\d\.\d\.(?:\d\.?)?(?:\d)?(?: -)? |\d{3}(?: - \d{3})? |Savoirs (?:de gestion|juridiques et économiques|liés à la communication et au numérique)/g;

describe('the AGOrA matrix', () => {
  it('has three activités in each of three blocs', () => {
    expect(AGORA.blocs.map((bloc) => bloc.activites?.length)).toEqual([3, 3, 3]);
  });

  it('has 40 situations and 71 criteria, each situation with its own', () => {
    expect(situations).toHaveLength(40);
    expect(criteria).toHaveLength(71);
    expect([...new Set(criteria.map((criterion) => criterion.situationId))]).toEqual(situations.map(({ id }) => id));
  });

  it('keeps the ids and first words of its criteria', () => {
    expect(publishedIds(AGORA)).toMatchSnapshot();
  });

  it('keeps the ids and words of its complexities and hazards', () => {
    const listed = situations.flatMap((situation) => [...situation.complexites, ...situation.aleas]);
    expect(listed.map(({ id, texte }) => `${id} ${texte}`)).toMatchSnapshot();
    expect(listed).toHaveLength(158 + 145);
  });

  it('places every compétence in an activité of its bloc', () => {
    const lost = AGORA.blocs.flatMap((bloc) =>
      bloc.competences.filter(({ activiteId }) => !bloc.activites?.some((activite) => activite.id === activiteId)),
    );
    expect(lost).toEqual([]);
  });
});

describeFidelity('AGOrA', 'agora', AGORA, FRAME);
