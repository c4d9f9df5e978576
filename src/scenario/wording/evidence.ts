/** SC140–SC149, SC151: rules of evidence and indicators. */
import { didYouMean, error, excerpt, listNames, warning } from './define.ts';

export const EVIDENCE_WORDING = {
  SC140: error<{ kind: string; where: string; near?: string; known: readonly string[] }>(
    ({ kind, where }) => `« ${excerpt(kind)} » ${where} n’est pas une sorte d’entrée du journal.`,
    ({ near, known }) => didYouMean(near, `Sortes d’entrées : ${known.join(', ')}.`),
  ),
  SC141: error<{ field: string; kind: string; near?: string; known: readonly string[] }>(
    ({ field, kind }) => `Une entrée « ${kind} » n’a pas de champ « ${excerpt(field)} ».`,
    ({ near, known }) => didYouMean(near, `Ses champs : ${known.join(', ')}.`),
  ),
  SC142: error<{ field: string; kind: string; expected: string; found: string }>(
    ({ field, kind, expected, found }) => `Le champ « ${field} » de « ${kind} » attend ${expected}, et non ${found}.`,
    ({ expected }) => `Écrivez ${expected}.`,
  ),
  SC143: error<{ value: string; field: string; kind: string; near?: string; allowed: readonly string[] }>(
    ({ value, field, kind }) => `« ${excerpt(value)} » n’est jamais la valeur du champ « ${field} » de « ${kind} ».`,
    ({ near, allowed }) => didYouMean(near, `Valeurs possibles : ${listNames(allowed)}.`),
  ),
  SC144: error<{ indicator: string }>(
    ({ indicator }) => `L’indicateur « ${indicator} » n’a ni preuve ni faute : il ne dirait jamais rien.`,
    'Ajoutez « shows », « minor », « major » ou « critical » ; ou « mode: human » si seule une personne peut juger.',
  ),
  SC145: error<{ min: number; max: number }>(
    ({ min, max }) => `L’intervalle est vide : au moins ${min} et au plus ${max}.`,
    'Échangez les deux nombres.',
  ),
  SC146: warning<{ criterion: string }>(
    ({ criterion }) => `« tolerance » nomme le critère « ${criterion} », qu’aucun indicateur ne renseigne.`,
    'Retirez la ligne, ou ajoutez l’indicateur.',
  ),
  SC147: error<{ act: string }>(
    ({ act }) => `Une parole ne contient jamais l’acte « ${act} » : il naît du silence ou d’une coupure.`,
    ({ act }) =>
      act === 'interrupt' ? 'Écrivez « { said: { interrupts: true } } ».' : 'Écrivez « { listened: { to: … } } ».',
  ),
  SC148: error<{ word: 'count' | 'between' }>(
    ({ word }) => `« ${word} » ne demande rien.`,
    ({ word }) => (word === 'count' ? 'Ajoutez « atLeast » ou « atMost ».' : 'Ajoutez « seen » ou « never ».'),
  ),
  SC149: warning<{ criterion: string; indicator: string }>(
    ({ criterion, indicator }) =>
      `Seule une personne peut juger le critère « ${criterion} » ; l’indicateur « ${indicator} » n’y changera rien.`,
    'Écrivez « mode: human », ou rattachez l’indicateur à un autre critère.',
  ),
  SC151: warning<{ indicator: string }>(
    ({ indicator }) =>
      `L’indicateur « ${indicator} » ne relève que des fautes et n’a pas d’occasion : ne rien faire suffirait pour être acquis.`,
    'Ajoutez « occasion », ou une preuve positive sous « shows ».',
  ),
};
