/**
 * What somebody says to me: a bubble whose tail ends at their mouth, or at the telephone for a voice on the line;
 * their name and mood alone when they are silent. Knows a person and their words; nothing of the hall.
 */
import type { CSSProperties } from 'react';
import type { PersonView } from '../../session/view.ts';
import { Bubble, MoodTag, type Point } from '../../ui/index.ts';
import { nameMood, nameTrend, nameWithin } from '../frenchWords.ts';
import type { WordsInTheAir } from './chooseWords.ts';
import { GrowingWords } from './GrowingWords.tsx';
import styles from './SpokenWords.module.css';

const words = {
  speaks: (name: string) => `${name} parle`,
  faces: (name: string) => `Devant vous, ${nameWithin(name)}`,
  onLine: 'au téléphone',
  atDistance: 'dans la salle',
};

export interface SpokenWordsProps {
  readonly face: PersonView | null;
  readonly words: WordsInTheAir | null;
  /** Where the tail ends, in the window; null: no tail. */
  readonly tip: Point | null;
  /** `beside` the face, over the `phone`, or in the column beside an open `tool`. */
  readonly place: 'beside' | 'phone' | 'tool';
  /** The mouth is in the right half of the window: the bubble goes to its left. */
  readonly isMirrored?: boolean;
  readonly style?: CSSProperties;
}

function FaceTag({ face, size }: { readonly face: PersonView; readonly size: 'large' | 'small' }) {
  const trend = nameTrend(face.trend);
  if (face.place === 'line') return <MoodTag name={face.name} moodWord={words.onLine} size={size} />;
  return (
    <MoodTag
      name={face.name}
      mood={face.mood}
      // Beside a tool room is short: the weather tells the mood, the words tell where it goes.
      moodWord={size === 'small' && trend !== '' ? '' : nameMood(face.mood, face.name)}
      trend={trend}
      size={size}
    />
  );
}

export function SpokenWords({ face, words: said, tip, place, isMirrored = false, style }: SpokenWordsProps) {
  if (face === null) return null;
  const size = place === 'tool' ? 'small' : 'large';
  // On the line, the telephone’s card above already names them; a plate would only cover the program.
  if (said === null && place === 'tool' && face.place === 'line') return null;
  const isNamedByCard = place === 'phone' || said?.onLine === true;
  const tag = isNamedByCard ? undefined : <FaceTag face={face} size={size} />;
  return (
    <section
      className={styles[place]}
      data-mirrored={isMirrored || undefined}
      data-silent={said === null || undefined}
      style={style}
      aria-label={said === null ? words.faces(face.name) : words.speaks(said.name)}
    >
      {said === null ? (
        tag
      ) : (
        <Bubble
          mood={said.onLine ? 'calm' : face.mood}
          delivery={said.delivery === '' || place === 'tool' ? undefined : said.delivery}
          tip={tip ?? undefined}
          tipFrom="window"
          tail={said.onLine ? 'line' : 'voice'}
          tag={tag}
          size={size}
        >
          <GrowingWords key={said.key} text={said.text} lastsMs={said.isLive ? said.lastsMs : 0} />
        </Bubble>
      )}
    </section>
  );
}
