/** The place in words: what the canvas shows, said for those who do not see it. One sentence per fact, or none. */
import type { LogEntry } from '../model/log.ts';
import type { Mood, Place } from '../model/person.ts';

const MOOD_SENTENCES: Readonly<Record<Mood, string>> = {
  calm: 'a retrouvé une voix posée.',
  impatient: 'croise les bras et soupire.',
  angry: 'parle fort et tape du doigt sur le comptoir.',
  aggressive: 'se penche sur le comptoir, le doigt levé, et crie.',
  threatening: 'pose les deux mains à plat et vous fixe. La voix est basse, très lente.',
};

const PLACE_SENTENCES: Readonly<Partial<Record<Place, string>>> = {
  door: 'pousse la porte et entre dans le hall.',
  counter: 'est devant le guichet.',
  queue: 'se place dans la file d’attente.',
  seat: 's’assoit dans l’espace d’attente.',
  gone: 'quitte le hall.',
};

const HELPERS = {
  superior: 'La responsable arrive dans le hall.',
  security: 'L’agent de sécurité arrive dans le hall.',
} as const;

/** `nameOf` gives the name to use for a person. */
export function narrate(entry: LogEntry, nameOf: (who: string) => string): string | null {
  switch (entry.kind) {
    case 'personMoved': {
      const sentence = PLACE_SENTENCES[entry.to];
      return sentence ? `${nameOf(entry.who)} ${sentence}` : null;
    }
    case 'moodChanged':
      return `${nameOf(entry.who)} ${MOOD_SENTENCES[entry.to]}`;
    case 'phoneRang':
      return 'Le téléphone sonne.';
    case 'callMissed':
      return 'Le téléphone s’est tu. Personne n’a répondu.';
    case 'callEnded':
      return 'La communication est terminée.';
    case 'dialled':
      return entry.outcome === 'busy'
        ? 'Le poste est occupé.'
        : entry.outcome === 'absent'
          ? 'Le poste ne répond pas.'
          : null;
    case 'mailArrived':
      return 'Un message arrive dans la messagerie.';
    case 'helpArrived':
      return HELPERS[entry.who];
    case 'refused':
      return entry.why;
    case 'phaseChanged':
      return entry.to === 'paperwork'
        ? 'Le guichet est fermé. Il reste ce qui doit être écrit.'
        : 'La situation est terminée.';
    default:
      return null;
  }
}
