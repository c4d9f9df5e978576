/** One criterion whole: where to practise it, what says the same elsewhere, what the learner’s own runs showed. */
import { createElement, type ReactNode, type RefObject, useEffect, useRef } from 'react';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { Button } from '../../ui/controls/Button.tsx';
import { Indicators } from './CriterionRow.tsx';
import styles from './Details.module.css';
import { Elsewhere } from './Elsewhere.tsx';
import type { Entry } from './entries.ts';
import { Marked } from './Marked.tsx';
import { ModeTag } from './ModeTag.tsx';
import { MyRuns } from './MyRuns.tsx';
import { Practice } from './Practice.tsx';
import { SituationWords } from './SituationWords.tsx';
import { nameId, sayLine } from './words.ts';

export interface DetailsProps {
  readonly entry: Entry;
  /** Null: not read yet. */
  readonly runs: readonly KeptRun[] | null;
  /** Level of its heading. */
  readonly level: number;
  /** Under its row, which already says the official words. */
  readonly isInPlace: boolean;
  readonly addressOf: (id: string) => string;
  readonly onClose: () => void;
  readonly heading: RefObject<HTMLHeadingElement | null>;
}

interface PartProps {
  readonly title: string;
  readonly level: number;
  readonly children: ReactNode;
}

function Part({ title, level, children }: PartProps) {
  return (
    <section className={styles.part}>
      {createElement(`h${Math.min(level, 6)}`, { className: styles.title }, title)}
      {children}
    </section>
  );
}

/** Where it stands, and its words in full. */
function Words({ entry }: { readonly entry: Entry }) {
  const { criterion, referentiel, bloc, competence, situation } = entry;
  // A document of a single bloc may call both the same.
  const places = new Set([referentiel.titre, bloc.titre, ...(competence === null ? [] : [competence.titre])]);
  return (
    <>
      <p className={styles.text}>
        <Marked text={criterion.texte} />
      </p>
      <p className={styles.facts}>
        <ModeTag mode={criterion.mode} /> <span>{sayLine(criterion)}</span>
      </p>
      {criterion.reason === undefined ? null : <p className={styles.reason}>{criterion.reason}</p>}
      <Indicators criterion={criterion} />
      {situation === null ? null : <SituationWords situation={situation} />}
      <ul className={styles.places} aria-label="Place dans le document">
        {[...places].map((place) => (
          <li key={place}>{place}</li>
        ))}
      </ul>
    </>
  );
}

function useCloseByEscape(whole: RefObject<HTMLElement | null>, onClose: () => void): void {
  useEffect(() => {
    const element = whole.current;
    const close = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') onClose();
    };
    element?.addEventListener('keydown', close);
    return () => element?.removeEventListener('keydown', close);
  }, [whole, onClose]);
}

export function Details({ entry, runs, level, isInPlace, addressOf, onClose, heading }: DetailsProps) {
  const { criterion, referentiel } = entry;
  const name = isInPlace ? `Autour de ${nameId(criterion.id)}` : `${referentiel.sigle} ${nameId(criterion.id)}`;
  const whole = useRef<HTMLDivElement>(null);
  useCloseByEscape(whole, onClose);
  return (
    <div ref={whole} className={isInPlace ? styles.inPlace : undefined} data-print="never">
      <div className={styles.head}>
        {createElement(`h${Math.min(level, 6)}`, { ref: heading, tabIndex: -1, className: styles.name }, name)}
        <Button look="ruled" icon="close" onPress={onClose}>
          Fermer
        </Button>
      </div>
      {isInPlace ? null : <Words entry={entry} />}
      <Part title="Où s’y exercer" level={level + 1}>
        <Practice criterion={criterion} />
      </Part>
      <Part title="Ce qui dit la même chose" level={level + 1}>
        <Elsewhere id={criterion.id} addressOf={addressOf} />
      </Part>
      <Part title="Vos parties" level={level + 1}>
        <MyRuns criterion={criterion} runs={runs} />
      </Part>
    </div>
  );
}
