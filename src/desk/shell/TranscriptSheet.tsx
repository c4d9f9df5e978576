/** Everything said so far, in order, and the switch for captions. Knows lines; nothing of who is right. */
import { useEffect, useRef } from 'react';
import type { TranscriptLine } from '../../session/view.ts';
import { EmptyState, joinClasses, Sheet, Switch } from '../../ui/index.ts';
import styles from './TranscriptSheet.module.css';

const words = {
  title: 'Ce qui a été dit',
  captions: 'Sous-titres',
  captionsHelp: 'Ce qui se dit, en grand, en bas de la scène.',
  empty: 'Personne n’a encore parlé',
};

export interface TranscriptSheetProps {
  readonly lines: readonly TranscriptLine[];
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly captions: boolean;
  readonly onCaptions: (captions: boolean) => void;
}

function Lines({ lines }: { readonly lines: readonly TranscriptLine[] }) {
  const last = useRef<HTMLLIElement>(null);
  useEffect(() => last.current?.scrollIntoView({ block: 'nearest' }), []);
  return (
    <ol className={styles.lines}>
      {lines.map((line, rank) => (
        <li
          key={`${line.atMs}${line.speaker}${line.text}`}
          ref={rank === lines.length - 1 ? last : undefined}
          className={joinClasses(styles.line, line.speaker === 'learner' && styles.own)}
        >
          <span className={styles.when}>{line.time}</span>
          <p>
            <b>{line.name}</b> {line.delivery === '' ? null : <i>({line.delivery}) </i>}
            <span className={styles.text}>{line.text}</span>
          </p>
        </li>
      ))}
    </ol>
  );
}

export function TranscriptSheet({ lines, isOpen, onClose, captions, onCaptions }: TranscriptSheetProps) {
  return (
    <Sheet
      from="side"
      title={words.title}
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Switch isSelected={captions} onChange={onCaptions} help={words.captionsHelp}>
        {words.captions}
      </Switch>
      {lines.length === 0 ? <EmptyState icon="captions" title={words.empty} /> : <Lines lines={lines} />}
    </Sheet>
  );
}
