/** How each tool looks in the dock, and what its place is called when I look at it. Words and names only. */
import type { Tool } from '../../model/act.ts';
import type { IconName } from '../../ui/index.ts';

export interface ToolWords {
  readonly icon: IconName;
  /** Where it lies: the screen, or the top of my desk. */
  readonly ground: 'screen' | 'desk';
  /** Accessible name of the place where it is used. */
  readonly place: string;
}

export const toolWords: Readonly<Record<Tool, ToolWords>> = {
  phone: {
    icon: 'phone',
    ground: 'desk',
    place: 'Poste téléphonique',
  },
  register: {
    icon: 'register',
    ground: 'desk',
    place: 'Registre des visiteurs',
  },
  files: {
    icon: 'files',
    ground: 'screen',
    place: 'Écran, suivi des dossiers',
  },
  procedures: {
    icon: 'procedures',
    ground: 'desk',
    place: 'Classeur des procédures',
  },
  messages: {
    icon: 'messages',
    ground: 'desk',
    place: 'Messages téléphoniques',
  },
  mail: {
    icon: 'mail',
    ground: 'screen',
    place: 'Écran, messagerie',
  },
  agenda: {
    icon: 'agenda',
    ground: 'screen',
    place: 'Écran, agenda',
  },
  erp: {
    icon: 'ledger',
    ground: 'screen',
    place: 'Écran, gestion',
  },
  documents: {
    icon: 'documents',
    ground: 'screen',
    place: 'Écran, documents partagés',
  },
  letters: {
    icon: 'writing',
    ground: 'screen',
    place: 'Écran, rédaction',
  },
  report: {
    icon: 'writing',
    ground: 'screen',
    place: 'Écran, compte rendu d’incident',
  },
};
