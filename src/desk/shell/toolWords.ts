/** What each tool is called, its icon, and what its place is called when I look at it. Words and names only. */
import type { Tool } from '../../model/act.ts';
import type { IconName } from '../../ui/index.ts';

export interface ToolWords {
  readonly name: string;
  readonly icon: IconName;
  /** Where it lies: the screen, or the top of my desk. */
  readonly ground: 'screen' | 'desk';
  /** Accessible name of the place where it is used. */
  readonly place: string;
}

export const toolWords: Readonly<Record<Tool, ToolWords>> = {
  phone: {
    name: 'Standard',
    icon: 'phone',
    ground: 'desk',
    place: 'Standard téléphonique',
  },
  register: {
    name: 'Registre',
    icon: 'register',
    ground: 'desk',
    place: 'Registre des visiteurs',
  },
  files: {
    name: 'Dossiers',
    icon: 'files',
    ground: 'screen',
    place: 'Écran, suivi des dossiers',
  },
  procedures: {
    name: 'Procédures',
    icon: 'procedures',
    ground: 'desk',
    place: 'Classeur des procédures',
  },
  messages: {
    name: 'Messages',
    icon: 'messages',
    ground: 'desk',
    place: 'Messages téléphoniques',
  },
  mail: {
    name: 'Messagerie',
    icon: 'mail',
    ground: 'screen',
    place: 'Écran, messagerie',
  },
  agenda: {
    name: 'Agenda',
    icon: 'agenda',
    ground: 'screen',
    place: 'Écran, agenda',
  },
  erp: {
    name: 'Gestion',
    icon: 'ledger',
    ground: 'screen',
    place: 'Écran, gestion',
  },
  documents: {
    name: 'Documents',
    icon: 'documents',
    ground: 'screen',
    place: 'Écran, documents partagés',
  },
  letters: {
    name: 'Rédaction',
    icon: 'writing',
    ground: 'screen',
    place: 'Écran, rédaction',
  },
  report: {
    name: 'Compte rendu',
    icon: 'writing',
    ground: 'screen',
    place: 'Écran, compte rendu d’incident',
  },
};
