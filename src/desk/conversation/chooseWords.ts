/**
 * Which words hang in the air: what is being said, else the last thing said to me and not answered yet.
 * Knows the view; nothing of bubbles.
 */
import type { PersonId } from '../../model/ids.ts';
import type { PersonView, SessionView, TranscriptLine } from '../../session/view.ts';

export interface WordsInTheAir {
  readonly speaker: PersonId;
  readonly name: string;
  readonly text: string;
  readonly delivery: string;
  readonly onLine: boolean;
  /** Still being said. */
  readonly isLive: boolean;
  /** Length of the saying, ms; 0 when over. */
  readonly lastsMs: number;
  /** Tells one saying from the next, even with the same words. */
  readonly key: string;
}

export interface OwnWords {
  readonly text: string;
  readonly isLive: boolean;
  readonly key: string;
}

function isOnLine(people: readonly PersonView[], id: PersonId): boolean {
  return people.find((person) => person.id === id)?.place === 'line';
}

function isStillHere(people: readonly PersonView[], id: PersonId): boolean {
  const person = people.find((one) => one.id === id);
  return person !== undefined && person.place !== 'gone' && person.place !== 'away';
}

/** What somebody else says or has just said; null after I have answered, or when they are gone. */
export function chooseWords(view: SessionView): WordsInTheAir | null {
  const { speech, people } = view;
  if (speech !== null && speech.speaker !== 'learner') {
    return {
      speaker: speech.speaker,
      name: speech.name,
      text: speech.text,
      delivery: speech.delivery,
      onLine: speech.onLine,
      isLive: true,
      lastsMs: speech.untilMs - speech.fromMs,
      key: `${speech.speaker}:${speech.fromMs}`,
    };
  }
  const last = view.transcript.at(-1);
  if (speech !== null || last === undefined || last.speaker === 'learner') return null;
  if (!isStillHere(people, last.speaker)) return null;
  return {
    speaker: last.speaker,
    name: last.name,
    text: last.text,
    delivery: last.delivery,
    onLine: isOnLine(people, last.speaker),
    isLive: false,
    lastsMs: 0,
    key: `${last.speaker}:${last.atMs}`,
  };
}

/** What I am saying, or have just said and is not answered yet. */
export function chooseOwnWords(view: SessionView): OwnWords | null {
  const { speech } = view;
  if (speech !== null) {
    return speech.speaker === 'learner' ? { text: speech.text, isLive: true, key: `me:${speech.fromMs}` } : null;
  }
  const last = view.transcript.at(-1);
  return last?.speaker === 'learner' ? { text: last.text, isLive: false, key: `me:${last.atMs}` } : null;
}

/** The person whose mood is shown by the bubble or alone: who speaks, else whom I face, else who stands at the counter. */
export function chooseFace(view: SessionView, words: WordsInTheAir | null): PersonView | null {
  const find = (id: string) => view.people.find((person) => person.id === id) ?? null;
  if (words !== null) return find(words.speaker);
  if (view.hand !== null) return find(view.hand.to);
  return find(view.gaze) ?? view.people.find((person) => person.place === 'counter') ?? null;
}

/** Lines of the transcript not announced yet: those after `seen` lines, spoken by somebody else. */
export function listUnheard(lines: readonly TranscriptLine[], seen: number): readonly TranscriptLine[] {
  return lines.slice(seen).filter((line) => line.speaker !== 'learner');
}
