/**
 * The cast: the people who have been drawn. A persona or a colleague who is seen names one of them.
 * Knows no drawing: the pictures are the office's.
 */
export const LOOKS = [
  'amrani',
  'belaid',
  'costa',
  'diallo',
  'kaci',
  'keita',
  'lefevre',
  'lopez',
  'mbala',
  'nguyen',
  'perrin',
  'petit',
  'roussel',
  'roy',
  'singh',
  'vasseur',
] as const;
export type Look = (typeof LOOKS)[number];
