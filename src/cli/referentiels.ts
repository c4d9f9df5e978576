/** `situ referentiels`: the five official documents, criterion by criterion, for other tools to read. */
import type { Bloc, Competence, Criterion, Referentiel, SituationOfficielle } from '../model/criterion.ts';
import { allCriteria, crosswalk, referentiels } from '../referentiels/index.ts';
import { readArgs } from './args.ts';
import type { Command } from './command.ts';
import { alignColumns } from './tables.ts';

const writeCriterion = ({ id, texte, mode, reason, line, lineEnd, indicateurs }: Criterion) => ({
  id,
  texte,
  mode,
  reason,
  line,
  lineEnd,
  indicateurs: indicateurs.map((indicateur) => ({
    id: indicateur.id,
    texte: indicateur.texte,
    mode: indicateur.mode,
    reason: indicateur.reason,
  })),
  equivalents: crosswalk.equivalentsOf(id).slice(1),
});

const writeSituation = (
  { id, texte, attendu, complexites, aleas }: SituationOfficielle,
  criteres: readonly Criterion[],
) => ({
  id,
  titre: texte,
  attendu: attendu.texte,
  criteres: criteres.filter(({ situationId }) => situationId === id).map((criterion) => criterion.id),
  complexites: complexites.map((one) => one.texte),
  aleas: aleas.map((one) => one.texte),
});

const writeCompetence = ({ id, titre, criteres, situations, conditions, savoirs }: Competence) => ({
  id,
  titre,
  criteres: criteres.map(writeCriterion),
  situations: situations.map((situation) => writeSituation(situation, criteres)),
  conditions: conditions?.map(({ texte }) => texte),
  savoirs: savoirs.map((group) => ({ titre: group.titre, items: group.items.map(({ texte }) => texte) })),
});

/** Criteria that the document ties to a bloc as a whole stand together, beside its compétences. */
const writeBloc = ({ id, titre, competences, criteres, modalites, transversal }: Bloc) => ({
  id,
  titre,
  transversal,
  modalites: modalites?.map(({ texte }) => texte),
  competences: [
    ...competences.map(writeCompetence),
    ...(criteres.length === 0
      ? []
      : [{ id: `${id}.criteres`, titre, criteres: criteres.map(writeCriterion), situations: [], savoirs: [] }]),
  ],
});

const writeReferentiel = ({ id, sigle, titre, blocs, obtention }: Referentiel) => ({
  id,
  sigle,
  titre,
  obtention: obtention && { rule: obtention.rule, texte: obtention.texte },
  blocs: blocs.map(writeBloc),
});

function writeTable(): string {
  const rows = referentiels.map((document) => {
    const criteria = allCriteria(document);
    const indicateurs = criteria.flatMap((one) => one.indicateurs);
    return [
      document.id,
      String(document.blocs.length),
      String(criteria.length),
      String(indicateurs.length),
      document.titre,
    ];
  });
  return alignColumns([['Document', 'Blocs', 'Critères', 'Indicateurs', 'Titre'], ...rows]);
}

export const command: Command = {
  name: 'referentiels',
  usage: '[--json]',
  summary: 'Donne les cinq référentiels officiels, critère par critère.',
  run: (args, output) => {
    const { values } = readArgs(args, { json: { type: 'boolean' } });
    output.print(values.json ? JSON.stringify(referentiels.map(writeReferentiel)) : writeTable());
    return 0;
  },
};
