/**
 * What I can say now: numbered slips, then silence and other words. One form for all; nothing hints at worth.
 * Knows a hand; what saying does is the session's business.
 */
import { type KeyboardEvent, useId, useRef } from 'react';
import type { HandView, ReplyView } from '../../session/view.ts';
import { Icon, Slip, SlipTray } from '../../ui/index.ts';
import { RETHINK_KEY } from '../shell/readKey.ts';
import { nameHand } from './handWords.ts';
import styles from './Replies.module.css';
import { useChoice } from './useChoice.ts';
import { useKeptFocus } from './useKeptFocus.ts';

const words = {
  keys: 'Flèches pour passer d’une réponse à l’autre, Entrée pour la dire, Espace pour se taire.',
  space: 'Espace',
  rethink: 'Chercher d’autres mots',
};

export interface RepliesProps {
  readonly hand: HandView;
  readonly onSay: (reply: ReplyView) => void;
  readonly onListen: () => void;
  readonly onRethink: () => void;
}

/** Space over a slip is silence, as written on the last slip: pressing it must never say something by mistake. */
function catchSpace(event: KeyboardEvent<HTMLElement>, onListen: (() => void) | null): void {
  const control = (event.target as HTMLElement).closest('button');
  if (event.key !== ' ' || control === null || control.closest('[data-quiet]') !== null) return;
  event.preventDefault();
  event.stopPropagation();
  if (event.type === 'keydown' && !event.repeat) onListen?.();
}

function ReplyWords({ reply }: { readonly reply: ReplyView }) {
  return reply.gesture ? <em className={styles.gesture}>{reply.text}</em> : reply.text;
}

export function Replies({ hand: present, onSay, onListen, onRethink }: RepliesProps) {
  const group = useRef<HTMLElement>(null);
  const kept = useKeptFocus(group);
  const { hand, chosen, start } = useChoice(present);
  const [titleId, keysId] = [useId(), useId()];
  const shown = hand ?? present;
  const { title, warning, listen } = nameHand(present);
  const say = (reply: ReplyView) => {
    if (present.busy) return;
    start(present, reply.utterance);
    onSay(reply);
  };
  const catchKey = (event: KeyboardEvent<HTMLElement>) => catchSpace(event, present.canListen ? onListen : null);
  const fateOf = (reply: ReplyView) => {
    if (chosen === null) return 'waiting';
    return reply.utterance === chosen ? 'chosen' : 'dropped';
  };
  return (
    <section
      ref={group}
      tabIndex={-1}
      className={styles.replies}
      aria-labelledby={titleId}
      aria-describedby={keysId}
      aria-busy={present.busy}
      data-count={shown.replies.length}
      onKeyDownCapture={catchKey}
      onKeyUpCapture={catchKey}
      {...kept}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {title}
        </h2>
        <p className={styles.warning}>
          {warning === '' ? null : <Icon name={present.busy ? 'captions' : 'warning'} className={styles.sign} />}
          {warning}
        </p>
        <p id={keysId} hidden>
          {words.keys}
        </p>
      </div>
      <SlipTray label={title}>
        {shown.replies.map((reply, rank) => (
          <Slip
            // biome-ignore lint/suspicious/noArrayIndexKey: the place keeps the focus when the words change
            key={rank}
            rank={rank}
            badge={String(rank + 1)}
            keyShortcut={String(rank + 1)}
            fate={fateOf(reply)}
            {...(reply.note === '' ? {} : { note: reply.note })}
            onPress={() => say(reply)}
          >
            <ReplyWords reply={reply} />
          </Slip>
        ))}
        <div data-quiet className={styles.quiet}>
          {present.canListen ? (
            <Slip key="listen" kind="hush" badge={words.space} keyShortcut="Space" onPress={onListen}>
              {listen}
            </Slip>
          ) : null}
          {present.canRethink ? (
            <Slip key="rethink" kind="hush" badge={RETHINK_KEY} keyShortcut={RETHINK_KEY} onPress={onRethink}>
              {words.rethink}
            </Slip>
          ) : null}
        </div>
      </SlipTray>
    </section>
  );
}
