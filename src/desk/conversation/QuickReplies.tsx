/**
 * What I can say without raising my eyes: the first replies, the others on demand, and the way back to the face.
 * On the line there is no face to cover: all replies are there at once. Knows a hand and whom I would look at.
 */
import { useRef, useState } from 'react';
import type { HandView, ReplyView } from '../../session/view.ts';
import { Button, Slip, SlipTray } from '../../ui/index.ts';
import { nameCount } from '../frenchWords.ts';
import { RETHINK_KEY } from '../shell/readKey.ts';
import { nameHand } from './handWords.ts';
import styles from './QuickReplies.module.css';
import { useKeptFocus } from './useKeptFocus.ts';

const words = {
  more: (count: number) => `${nameCount(count, 'autre réponse', 'autres réponses')}`,
  fewer: 'Moins de réponses',
  rethink: 'Chercher d’autres mots',
};

/** How many are shown before asking for more. */
export const QUICK_COUNT = 2;

export interface QuickRepliesProps {
  readonly hand: HandView;
  readonly isExpanded: boolean;
  readonly onExpand: (isExpanded: boolean) => void;
  readonly onSay: (reply: ReplyView) => void;
  readonly onListen: () => void;
  readonly onRethink: () => void;
}

/** The replies reachable now beside an open tool: the key 3 says nothing when only two are shown. */
export function listQuickReplies(hand: HandView, isExpanded: boolean): readonly ReplyView[] {
  return isExpanded ? hand.replies : hand.replies.slice(0, QUICK_COUNT);
}

/** Whether all replies are shown, chosen by hand or, on the line, from the start. */
export function useExpansion(hand: HandView | null): [boolean, (isExpanded: boolean) => void] {
  const [choice, setChoice] = useState<{
    readonly to: string;
    readonly isExpanded: boolean;
  } | null>(null);
  const to = hand?.to ?? '';
  const isExpanded = choice !== null && choice.to === to ? choice.isExpanded : (hand?.onLine ?? false);
  return [isExpanded, (value) => setChoice({ to, isExpanded: value })];
}

export function QuickReplies({ hand, isExpanded, onExpand, onSay, onListen, onRethink }: QuickRepliesProps) {
  const group = useRef<HTMLElement>(null);
  const kept = useKeptFocus(group);
  const { title, shortWarning, listen } = nameHand(hand);
  const shown = listQuickReplies(hand, isExpanded);
  const hidden = hand.replies.length - shown.length;
  return (
    <section ref={group} tabIndex={-1} className={styles.replies} aria-label={title} aria-busy={hand.busy} {...kept}>
      {shortWarning === '' ? null : <p className={styles.warning}>{shortWarning}</p>}
      <SlipTray label={title} flow="column">
        {shown.map((reply, rank) => (
          <Slip
            // biome-ignore lint/suspicious/noArrayIndexKey: the place keeps the focus when the words change
            key={rank}
            rank={rank}
            badge={String(rank + 1)}
            keyShortcut={`Alt+${rank + 1}`}
            {...(reply.note === '' ? {} : { note: reply.note })}
            onPress={() => {
              if (!hand.busy) onSay(reply);
            }}
          >
            {reply.gesture ? <em>{reply.text}</em> : reply.text}
          </Slip>
        ))}
      </SlipTray>
      <div className={styles.quiet}>
        {isExpanded && hand.canListen ? (
          <Button variant="plain" onPress={onListen}>
            {listen}
          </Button>
        ) : null}
        {isExpanded && hand.canRethink ? (
          <Button variant="plain" shortcut={RETHINK_KEY} onPress={onRethink}>
            {words.rethink}
          </Button>
        ) : null}
        {hidden > 0 ? (
          <Button variant="plain" icon="down" aria-expanded={false} onPress={() => onExpand(true)}>
            {words.more(hidden)}
          </Button>
        ) : null}
        {isExpanded && hand.replies.length > QUICK_COUNT && !hand.onLine ? (
          <Button variant="plain" icon="up" aria-expanded={true} onPress={() => onExpand(false)}>
            {words.fewer}
          </Button>
        ) : null}
      </div>
    </section>
  );
}
