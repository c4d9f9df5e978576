/**
 * The one heading under which the REAC lists know-how and knowledge, cut where the list itself lets it be:
 * every savoir begins with « Connaissance ». The three kinds of savoir-faire follow each other in the
 * heading’s order without a mark between them, so they stay together.
 */
export const SAVOIR_FAIRE = 'Savoir-faire techniques, savoir-faire organisationnels, savoir-faire relationnels';
export const SAVOIRS = 'Savoirs';
