/** Letters, notes and minutes as the usage lays them out, with nothing in them: places to fill, and what the desk knows of itself. */
import type { TextKind } from '../../model/letters.ts';

export interface TemplateView {
  readonly id: string;
  readonly title: string;
  readonly kind: TextKind;
  readonly body: string;
}

export interface LetterHead {
  readonly sender: readonly string[];
  readonly place: string;
  readonly signature: string;
  /** « 18 novembre 2025 » */
  readonly today: string;
}

const NB = '\u00a0';
const RIGHT = '\t';
const label = (name: string): string => `${name}${NB}: `;

function layOutLetter({ sender, place, signature, today }: LetterHead): string {
  return [
    ...sender,
    '',
    RIGHT,
    RIGHT,
    RIGHT,
    '',
    label('Nos réf.'),
    label('Vos réf.'),
    label('Objet'),
    label(`P.${NB}J.`),
    '',
    `${RIGHT}${place}, le ${today}`,
    '',
    '',
    '',
    '',
    '',
    ...(signature === '' ? [RIGHT] : signature.split('\n').map((line) => RIGHT + line)),
  ].join('\n');
}

const layOutNote = ({ sender, today }: LetterHead): string =>
  [
    ...sender.slice(0, 2),
    '',
    '# Note',
    '',
    label('De'),
    label('À'),
    `${label('Date')}${today}`,
    label('Objet'),
    '',
    '',
  ].join('\n');

const layOutMinutes = ({ sender, today }: LetterHead): string =>
  [
    ...sender.slice(0, 2),
    '',
    '# Compte rendu',
    '',
    label('Objet'),
    label('Date, heure, lieu'),
    label('Présents'),
    label('Absents, excusés'),
    `${label('Rédigé le')}${today}`,
    '',
    '# Ordre du jour',
    '',
    '',
    '# Relevé de décisions',
    '',
    '',
  ].join('\n');

/** Those every desk has. */
export function listPlainTemplates(head: LetterHead): readonly TemplateView[] {
  return [
    { id: 'lettre', title: 'Lettre', kind: 'letter', body: layOutLetter(head) },
    { id: 'note', title: 'Note', kind: 'note', body: layOutNote(head) },
    { id: 'compte-rendu', title: 'Compte rendu', kind: 'minutes', body: layOutMinutes(head) },
    { id: 'page-blanche', title: 'Page blanche', kind: 'letter', body: '' },
  ];
}
