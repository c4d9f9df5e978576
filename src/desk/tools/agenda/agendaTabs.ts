/** The parts of the agenda, in the order of its bar. Names only. */
export const AGENDA_TABS = ['planning', 'week', 'list', 'rooms', 'invitations', 'tasks'] as const;
export type AgendaTab = (typeof AGENDA_TABS)[number];
