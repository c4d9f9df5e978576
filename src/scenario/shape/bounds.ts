/** Says in French that something is too short, too long, too small or too big. */
import type { z } from 'zod';

type SizeIssue = Extract<z.core.$ZodIssue, { code: 'too_small' | 'too_big' }>;

/** The fault (« Texte vide », « Nombre trop grand ») and what to write instead. */
export function explainBound(issue: SizeIssue): { bound: string; cure: string } {
  return issue.code === 'too_small'
    ? explainSmall(issue.origin, Number(issue.minimum))
    : explainBig(issue.origin, Number(issue.maximum));
}

function explainSmall(origin: string, minimum: number): { bound: string; cure: string } {
  if (origin === 'string')
    return { bound: 'Texte vide', cure: 'Écrivez le texte, ou retirez la clé si elle est facultative.' };
  if (origin === 'array') return { bound: 'Liste vide', cure: `Donnez au moins ${minimum} élément.` };
  return { bound: 'Nombre trop petit', cure: `Le plus petit admis est ${minimum}.` };
}

function explainBig(origin: string, maximum: number): { bound: string; cure: string } {
  if (origin === 'string') return { bound: 'Texte trop long', cure: `Raccourcissez-le à ${maximum} caractères.` };
  if (origin === 'array') return { bound: 'Liste trop longue', cure: `Gardez au plus ${maximum} éléments.` };
  return { bound: 'Nombre trop grand', cure: `Le plus grand admis est ${maximum}.` };
}
