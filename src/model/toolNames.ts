/** What each tool is called. Knows no look of them. */
import type { Tool } from './act.ts';
import { placeWords, type WorkPlace } from './workPlace.ts';

/** In an account of what was done, at a counter as at a desk. */
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

/** Where it stands: a counter has a switchboard. */
export const nameTool = (tool: Tool, place: WorkPlace): string =>
  tool === 'phone' ? placeWords[place].telephone : TOOL_NAMES[tool];
