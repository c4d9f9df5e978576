/** SC220–SC229: business software. */
import { error, warning } from './define.ts';

export const ERP_WORDING = {
  SC220: error<{ record: string; other: string; words: string }>(
    ({ record, other, words }) =>
      `La pièce « ${record} » renvoie à « ${other} », qui n’est pas ${words} du même tiers.`,
    ({ words }) => `Nommez ${words} du même tiers, ou retirez ce renvoi.`,
  ),
  SC221: error<{ iban: string }>(
    ({ iban }) => `La clé de l’IBAN « ${iban} » est fausse : le logiciel la refuserait, et un piège se verrait.`,
    'Écrivez un compte inventé dont la clé est juste (les deux chiffres après le pays).',
  ),
  SC222: error<{ record: string; draws: string }>(
    ({ record, draws }) => `La pièce « ${record} » n’a pas de valeur dans la variante « ${draws} ».`,
    'Ajoutez une dernière entrée sans « draw », qui vaut partout ailleurs.',
  ),
  SC223: error<{ by: string }>(
    ({ by }) => `« ${by} » accorderait un visa qui ne compte pas.`,
    'Nommez cette personne dans « visaBy » de la délégation, ou faites-lui refuser le visa (« granted: false »).',
  ),
  SC224: error<{ record: string; party: string; expected: string }>(
    ({ record, party, expected }) => `La pièce « ${record} » demande ${expected}, et « ${party} » ne l’est pas.`,
    'Changez le « type » de la pièce ou son tiers.',
  ),
  SC225: warning<{ record: string }>(
    ({ record }) => `La pièce « ${record} » n’a ni ligne ni total : elle ne montre rien.`,
    'Donnez-lui des lignes (« lines ») ou un total (« totalCents »).',
  ),
  SC226: error<{ record: string }>(
    ({ record }) => `La pièce « ${record} » compte plus d’articles abîmés que d’articles livrés.`,
    '« quantity » compte tout ce qui est arrivé, « damaged » ce qui l’est mal.',
  ),
  SC227: warning<{ record: string; due: string; date: string }>(
    ({ record, due, date }) => `La pièce « ${record} » du ${date} est à payer avant d’exister, le ${due}.`,
    'Mettez l’échéance (« due ») après la date.',
  ),
};
