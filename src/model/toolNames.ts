/** What each tool is called in an account of what was done with it, at a counter as at a desk. Knows no look of them. */
import type { Tool } from './act.ts';

export const TOOL_NAMES: Readonly<Record<Tool, string>> = {
  phone: 'Téléphone',
  register: 'Registre',
  files: 'Dossiers',
  procedures: 'Procédures',
  messages: 'Messages',
  report: 'Compte rendu',
  mail: 'Messagerie',
  agenda: 'Agenda',
  erp: 'Gestion',
  documents: 'Documents',
  letters: 'Rédaction',
};
