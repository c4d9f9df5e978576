/** What each stretch of a track looks like and says: a pattern of its own (legible in grey), a word, a line of the key. */
import { placeWords, type WorkPlace } from '../../model/workPlace.ts';
import type { Span } from '../../session/index.ts';
import { isFeminine } from '../words.ts';

export type SpanLook =
  | 'person'
  | 'other'
  | 'screen'
  | 'desk'
  | 'tool'
  | 'phone'
  | 'ringing'
  | 'call'
  | 'held'
  | 'unseen'
  | 'greeted'
  | 'served';

/** `mainWho`: the person whose curve is drawn first. */
export function lookOf({ kind, who }: Span, mainWho: string | undefined): SpanLook {
  switch (kind) {
    case 'person':
      return who === mainWho ? 'person' : 'other';
    case 'screen':
    case 'desk':
    case 'tool':
    case 'phone':
    case 'ringing':
    case 'call':
    case 'held':
    case 'unseen':
    case 'greeted':
    case 'served':
      return kind;
    default:
      return 'other';
  }
}

/** The word on a stretch, from the fullest to the shortest; the first that fits is written. */
export function wordsOf(span: Span, place: WorkPlace): readonly string[] {
  const e = isFeminine(span.label) ? 'e' : '';
  switch (span.kind) {
    case 'unseen':
      return [];
    case 'greeted':
      return [`salué${e}, attend`, `salué${e}`];
    case 'served':
      return [placeWords[place].seenTo(e).short];
    case 'ringing':
      return ['sonne'];
    case 'call':
      return [span.label, 'appel'];
    case 'tool':
      return [span.label, `${span.label.slice(0, 4)}.`];
    case 'held':
      return ['en attente', 'attente'];
    case 'phone':
      return ['téléphone', 'tél.'];
    default:
      return [span.label];
  }
}

/** What a stretch says in a list: « M. Perrin », « sonne », « attend sans un mot ». */
export function tellSpan(span: Span, place: WorkPlace): string {
  const e = isFeminine(span.label) ? 'e' : '';
  switch (span.kind) {
    case 'unseen':
      return 'attend sans un mot';
    case 'greeted':
      return `salué${e}, attend`;
    case 'served':
      return placeWords[place].seenTo(e).long;
    case 'ringing':
      return 'le téléphone sonne';
    case 'call':
      return span.label === '' ? 'en ligne' : `en ligne\u00a0: ${span.label}`;
    case 'held':
      return 'l’appel est en attente';
    default:
      return span.label;
  }
}

export interface KeyEntry {
  readonly look: SpanLook;
  readonly words: string;
}

/** The key, in this order; only what is on the chart is written. `hasMain`: somebody’s curve is drawn. */
export const listKeyWords = (place: WorkPlace, hasMain: boolean): readonly KeyEntry[] => [
  { look: 'person', words: 'vous regardez la première personne' },
  { look: 'other', words: hasMain ? 'vous regardez quelqu’un d’autre' : 'vous regardez quelqu’un' },
  { look: 'screen', words: 'vous regardez l’écran' },
  { look: 'desk', words: 'le bureau' },
  { look: 'phone', words: 'le téléphone' },
  { look: 'tool', words: 'ce que vous avez ouvert' },
  { look: 'ringing', words: 'le téléphone sonne' },
  { look: 'call', words: 'en ligne' },
  { look: 'held', words: 'mis en attente' },
  { look: 'unseen', words: 'attend sans un mot de vous' },
  { look: 'greeted', words: 'attend, mais sait qu’on l’a vu' },
  { look: 'served', words: placeWords[place].seen },
];
