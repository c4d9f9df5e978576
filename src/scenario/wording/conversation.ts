/** SC150–SC169 (SC151 is with evidence): what is said, learnt, promised, and how it is written. */
import type { TypographyRuleName } from '../typography.ts';
import { error, listNames, warning } from './define.ts';

const TYPOGRAPHY_CURES: Readonly<Record<TypographyRuleName, string>> = {
  'before-sign': 'Mettez une espace fine insécable (U+202F) avant « ; », « ! » et « ? ».',
  'before-colon': 'Mettez une espace insécable (U+00A0) avant les deux-points.',
  'open-quote': 'Mettez une espace fine insécable (U+202F) après le guillemet ouvrant.',
  'close-quote': 'Mettez une espace fine insécable (U+202F) avant le guillemet fermant.',
  apostrophe: 'Prenez l’apostrophe courbe « ’ ».',
  ellipsis: 'Prenez le caractère « … » plutôt que trois points.',
  civility: 'Mettez une espace insécable (U+00A0) entre « M. », « Mme » et le nom.',
  unit: 'Mettez une espace insécable (U+00A0) entre le nombre et l’unité.',
};

export const CONVERSATION_WORDING = {
  SC150: error<{ utterance: string; act: string }>(
    ({ utterance, act }) =>
      `La réplique « ${utterance} » contient l’acte « ${act} », qui ne s’écrit pas : il naît ${act === 'interrupt' ? 'quand on parle pendant que l’autre parle' : 'quand on écoute en silence'}.`,
    ({ act }) => `Retirez « ${act} » de « acts ».`,
  ),
  SC152: error<{ person: string; role: string; triggers: readonly string[] }>(
    ({ person, role }) =>
      `« ${person} » (${role}) n’a aucune ligne pour commencer : la conversation s’ouvrirait sur un silence.`,
    ({ person, triggers }) => `Ajoutez une ligne « who: ${person} » avec « on: ${triggers.join('» ou « on: ')} ».`,
  ),
  SC153: error<{ act: string; person: string; where: string }>(
    ({ act, person, where }) =>
      `Aucune réplique adressée à « ${person} » ne fait « ${act} », attendu ${where} : cela n’arriverait jamais.`,
    ({ act }) => `Ajoutez « ${act} » aux « acts » d’une réplique, ou retirez ce qui l’attend.`,
  ),
  SC154: error<{ utterance: string; person: string; role: string }>(
    ({ utterance, person, role }) =>
      `La réplique « ${utterance} » s’adresse à « ${person} », ${role} à qui l’on ne parle jamais.`,
    'Faites venir cette personne (« arrives », un appel, un poste), ou changez « to ».',
  ),
  SC155: error<{ utterance: string; promise: string }>(
    ({ utterance, promise }) =>
      `La réplique « ${utterance} » promet « ${promise} » sans que « promise » soit dans ses « acts ».`,
    'Ajoutez « promise » à « acts ».',
  ),
  SC156: error<{ utterance: string }>(
    ({ utterance }) => `La réplique « ${utterance} » se dit inexacte (« accuracy: wrong ») sans reformuler.`,
    'Ajoutez « reformulate » à « acts », ou retirez « accuracy ».',
  ),
  SC157: error<{ utterance: string; other: string }>(
    ({ utterance, other }) => `Les répliques « ${utterance} » et « ${other} » ont le même texte pour la même personne.`,
    'Changez l’un des deux textes, ou réunissez les deux répliques.',
  ),
  SC158: warning<{ rule: TypographyRuleName; around: string; where: string }>(
    ({ around, where }) => `Typographie à revoir ${where}, vers « ${around} ».`,
    ({ rule }) => TYPOGRAPHY_CURES[rule],
  ),
  SC159: warning<{ utterance: string; length: number; limit: number }>(
    ({ utterance, length, limit }) =>
      `La réplique « ${utterance} » compte ${length} caractères ; au-delà de ${limit}, on ne la lit plus d’un coup d’œil.`,
    'Coupez-la en deux répliques.',
  ),
  SC160: error<{ info: string; needers: readonly string[] }>(
    ({ info, needers }) =>
      `L’information « ${info} » est demandée par ${listNames(needers, 'et')}, mais rien ne l’apprend.`,
    'Mettez-la dans « reveals » d’une ligne, « teaches » d’un dossier ou d’une procédure.',
  ),
  SC161: warning<{ info: string }>(
    ({ info }) => `Rien n’apprend l’information « ${info} ».`,
    'Mettez-la dans « reveals » d’une ligne, « teaches » d’un dossier ou d’une procédure, ou retirez-la.',
  ),
  SC162: warning<{ claim: string }>(
    ({ claim }) => `Aucune réplique n’affirme « ${claim} ».`,
    'Mettez-la dans « claims » d’une réplique, ou retirez-la.',
  ),
  SC163: warning<{ promise: string }>(
    ({ promise }) => `Aucune réplique ne promet « ${promise} ».`,
    'Mettez-la dans « promises » d’une réplique, ou retirez-la.',
  ),
  SC164: error<{ utterance: string; info: string; person: string }>(
    ({ utterance, info, person }) =>
      `La réplique « ${utterance} » demande « ${info} », mais « ${person} » n’a pas de ligne pour y répondre.`,
    ({ info, person }) => `Ajoutez une ligne « who: ${person} » avec « on: answers.${info} ».`,
  ),
  SC165: warning<{ line: string; info: string }>(
    ({ line, info }) => `La ligne « ${line} » répond à la question « ${info} », que personne ne pose.`,
    ({ info }) => `Ajoutez « asks: ${info} » à une réplique, ou retirez la ligne.`,
  ),
};
