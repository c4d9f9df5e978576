/**
 * Where a situation is played, and the words that differ from one place to the other: the only table of them.
 * Knows French sentences; nothing of what is drawn there.
 */

/** The counter of a public hall, or a desk in a back office. */
export type WorkPlace = 'counter' | 'desk';

/** At a desk, whoever has this look sits at the desk facing mine: turned to, not received. */
export const DESK_MATE_LOOK = 'kaci';

/** Sentences are whole, or go on a name (« M. Perrin est devant le guichet. »). */
export interface PlaceWords {
  /** The briefing, then its button. */
  readonly preparing: string;
  readonly ready: string;
  readonly open: string;
  readonly opening: string;
  /** The page's main region. */
  readonly here: string;
  /** « arrêtée à 9 h 47… » */
  readonly stoppedHere: string;
  /** The verb and its question, then what is so once done. */
  readonly close: string;
  readonly closed: string;
  /** From a tool, when nobody is received any more. */
  readonly back: string;
  readonly quiet: string;
  /** Why something is refused. */
  readonly someoneIsHere: string;
  readonly notHere: string;
  readonly closeFirst: string;
  /** Moods and moves, after a name. */
  readonly angry: string;
  readonly aggressive: string;
  readonly comesIn: string;
  readonly isInFront: string;
  readonly queues: string;
  readonly sitsDown: string;
  readonly leaves: string;
  /** In an account of the run: its title, the telephone, whoever is being seen to (`e`: how they agree). */
  readonly thread: string;
  readonly telephone: string;
  readonly seenTo: (e: 'e' | '') => { readonly short: string; readonly long: string };
  readonly seen: string;
  /** Help that comes. */
  readonly superiorComes: string;
  readonly securityComes: string;
}

export const placeWords: Readonly<Record<WorkPlace, PlaceWords>> = {
  counter: {
    preparing: 'Le guichet se prépare pendant que vous lisez',
    ready: 'Le guichet est prêt',
    open: 'J’ouvre le guichet',
    opening: 'Le guichet ouvre.',
    here: 'Au guichet',
    stoppedHere: 'au guichet',
    close: 'Fermer le guichet',
    closed: 'Le guichet est fermé',
    back: 'Revenir au guichet',
    quiet: 'Le hall vit sa vie. Les outils sont à portée de main.',
    someoneIsHere: 'Quelqu’un est encore dans le hall.',
    notHere: 'Cette personne n’est pas dans le hall.',
    closeFirst: 'Fermez d’abord le guichet.',
    angry: 'parle fort et tape du doigt sur le comptoir.',
    aggressive: 'se penche sur le comptoir, le doigt levé, et crie.',
    comesIn: 'pousse la porte et entre dans le hall.',
    isInFront: 'est devant le guichet.',
    queues: 'se place dans la file d’attente.',
    sitsDown: 's’assoit dans l’espace d’attente.',
    leaves: 'quitte le hall.',
    thread: 'Le fil de l’échange',
    telephone: 'Standard',
    seenTo: (e) => ({ short: `reçu${e}`, long: `reçu${e} au guichet` }),
    seen: 'au guichet',
    superiorComes: 'La responsable arrive dans le hall.',
    securityComes: 'L’agent de sécurité arrive dans le hall.',
  },
  desk: {
    preparing: 'Le bureau se prépare pendant que vous lisez',
    ready: 'Le bureau est prêt',
    open: 'Je m’installe',
    opening: 'Vous vous installez.',
    here: 'À votre bureau',
    stoppedHere: 'au bureau',
    close: 'Terminer le travail en cours',
    closed: 'Le travail en cours est terminé',
    back: 'Lever les yeux',
    quiet: 'Le bureau est calme. Les outils sont à portée de main.',
    someoneIsHere: 'Quelqu’un est encore devant vous.',
    notHere: 'Cette personne n’est pas dans le bureau.',
    closeFirst: 'Terminez d’abord le travail en cours.',
    angry: 'parle fort et tape du doigt sur votre bureau.',
    aggressive: 'se penche sur votre bureau, le doigt levé, et crie.',
    comesIn: 'pousse la porte et entre dans le bureau.',
    isInFront: 'est devant votre bureau.',
    queues: 'attend un peu plus loin.',
    sitsDown: 's’assoit et attend.',
    leaves: 'quitte le bureau.',
    thread: 'Le fil du travail',
    telephone: 'Téléphone',
    seenTo: () => ({ short: 'avec vous', long: 'avec vous' }),
    seen: 'avec vous',
    superiorComes: 'La responsable arrive dans le bureau.',
    securityComes: 'L’agent de sécurité arrive dans le bureau.',
  },
};
