/** The place in words: what the canvas shows, said for those who do not see it. One sentence per fact, or none. */
import type { LogEntry } from '../model/log.ts';
import type { Mood, Place } from '../model/person.ts';
import { type PlaceWords, placeWords, type WorkPlace } from '../model/workPlace.ts';

const writeMood = (words: PlaceWords): Readonly<Record<Mood, string>> => ({
  calm: 'a retrouvé une voix posée.',
  impatient: 'croise les bras et soupire.',
  angry: words.angry,
  aggressive: words.aggressive,
  threatening: 'pose les deux mains à plat et vous fixe. La voix est basse, très lente.',
});

const writeMove = (words: PlaceWords): Readonly<Partial<Record<Place, string>>> => ({
  door: words.comesIn,
  counter: words.isInFront,
  queue: words.queues,
  seat: words.sitsDown,
  gone: words.leaves,
});

/** Somebody whose desk faces mine comes from nowhere and goes nowhere. */
const MATE_MOVES: Readonly<Partial<Record<Place, string>>> = {
  counter: 'se tourne vers vous.',
  queue: 'attend que vous leviez les yeux.',
  seat: 'attend que vous leviez les yeux.',
  gone: 'se remet au travail.',
};

const writeHelp = (words: PlaceWords) => ({ superior: words.superiorComes, security: words.securityComes }) as const;

/** Where it happens. `isMate`: whether somebody's desk faces mine. */
export interface NarratedPlace {
  readonly place: WorkPlace;
  readonly isMate: (who: string) => boolean;
}

const atCounter: NarratedPlace = { place: 'counter', isMate: () => false };

/** `nameOf` gives the name to use for a person. */
export function narrate(
  entry: LogEntry,
  nameOf: (who: string) => string,
  { place, isMate }: NarratedPlace = atCounter,
): string | null {
  const words = placeWords[place];
  switch (entry.kind) {
    case 'personMoved': {
      const sentence = (isMate(entry.who) ? MATE_MOVES : writeMove(words))[entry.to];
      return sentence ? `${nameOf(entry.who)} ${sentence}` : null;
    }
    case 'moodChanged':
      return `${nameOf(entry.who)} ${writeMood(words)[entry.to]}`;
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
    case 'mailHandled':
      return 'Un message de la boîte partagée est pris en charge.';
    case 'invitationAnswered':
      return entry.answer === 'undelivered'
        ? 'Une invitation n’a pas pu être remise.'
        : 'Une réponse à une invitation arrive dans l’agenda.';
    case 'visaAnswered':
      return entry.granted ? 'Le visa demandé est donné.' : 'Le visa demandé est refusé.';
    case 'helpArrived':
      return writeHelp(words)[entry.who];
    case 'refused':
      return entry.why;
    case 'phaseChanged':
      return entry.to === 'paperwork'
        ? `${words.closed}. Il reste ce qui doit être écrit.`
        : 'La situation est terminée.';
    default:
      return null;
  }
}
