/**
 * Why software alone may not judge, for criteria of several documents: proposals of this project, shown to the jury.
 * The documents themselves say nothing of who observes.
 */
import type { Observability, SansObjet } from '../model/criterion.ts';
import { byPerson, toConfirm, withExplanation } from './build.ts';

export const ORAL: Observability = byPerson(
  'La voix, le débit et l’articulation ne s’entendent pas dans une réplique choisie ou tapée : une personne en juge.',
);

export const ORAL_OU_ECRIT: Observability = byPerson(
  'La clarté de l’expression, à l’oral comme à l’écrit, se juge à l’écoute et à la lecture : une personne en juge.',
);

export const EXPRESSION: Observability = toConfirm(
  'Dans ce qui est écrit, le registre, les formules et l’orthographe sont relevés ; la qualité de la langue et tout ce qui est dit sont à confirmer par une personne.',
);

export const RELATIONS: Observability = byPerson(
  'Le dialogue d’une équipe, entre cultures et générations, se vit dans la durée : une personne en juge.',
);

export const VRAI_FICHIER: Observability = byPerson(
  'Le critère porte sur un vrai fichier de traitement de texte ou de présentation : le jury juge le fichier joint.',
);

export const CLARTE: Observability = toConfirm(
  'Les faits, le destinataire et la forme sont vérifiés ; la clarté est à confirmer par une personne.',
);

export const VOCABULAIRE: Observability = toConfirm(
  'Le registre et les mots attendus sont relevés ; leur justesse est à confirmer par une personne.',
);

export const TON: Observability = toConfirm(
  'Le choix des actes de parole est relevé ; le ton et les nuances restent à confirmer par une personne.',
);

export const ATTENTION: Observability = toConfirm(
  'Le regard et les mots d’accueil sont relevés ; la présence, la posture et la voix sont à confirmer par une personne.',
);

export const ANALYSE: Observability = toConfirm(
  'Le signalement est relevé ; la qualité de l’analyse est à confirmer par une personne.',
);

export const PERTINENCE: Observability = toConfirm(
  'Ce qui a été retenu ou proposé est relevé ; sa pertinence est à confirmer par une personne.',
);

export const EXPLICATION: Observability = withExplanation(
  'Ce qui est fait est relevé ; l’explication est demandée et une personne en juge.',
);

export const ARGUMENTATION: Observability = withExplanation(
  'La proposition est relevée ; l’argumentation est demandée et une personne en juge.',
);

/** An explanation taken alone, as an indicator. */
export const EXPLICATION_SEULE: Observability = byPerson(
  'L’explication est demandée au candidat ; une personne en juge.',
);

/** The use of aids is a right, not a performance. */
export const AIDES: SansObjet = {
  mode: 'sans-objet',
  reason: 'L’utilisation d’aides n’est pas évaluée, sauf si une personne en décide autrement.',
};
