/** One aim for the next run, proposed and then theirs, with the way to play it again from where it went wrong. */
import type { Evidence } from '../../model/verdict.ts';
import { Button, readPaperClasses } from '../../ui/index.ts';
import { sayCriterion } from '../criteria/listCriteria.ts';
import { type RunHours, sayHour } from '../criteria/runHours.ts';
import { noteFields, type ReportNotes } from '../notes.ts';
import { dropClock, sayClock } from '../words.ts';
import { WrittenText } from '../written/WrittenText.tsx';
import styles from './AimSection.module.css';
import type { Aim } from './proposeAim.ts';

export interface AimSectionProps {
  readonly aim: Aim;
  readonly hours: RunHours;
  readonly notes: ReportNotes;
  readonly onNotes: (notes: ReportNotes) => void;
  readonly onBranch?: ((atMs: number) => void) | undefined;
}

/** « À rejouer depuis 9 h 41, moment 2 » */
export function sayWhence({ fromMs, moment }: Aim, startsAtMinutes: number): string {
  if (fromMs === null) return '';
  return `À rejouer depuis ${sayClock(startsAtMinutes, fromMs)}${moment === null ? '' : `, moment ${moment}`}`;
}

/** « à 9 h 41 », « dès 9 h 41 », « à la fin » */
const sayWhen = (evidence: Evidence, hours: RunHours): string =>
  hours.missing.has(evidence) ? sayHour(evidence, hours) : `à ${sayHour(evidence, hours)}`;

export function AimSection({ aim, hours, notes, onNotes, onBranch }: AimSectionProps) {
  const { startsAtMinutes } = hours;
  const { because, fromMs } = aim;
  const whence = sayWhence(aim, startsAtMinutes);
  const text = notes[noteFields.aim] ?? aim.text;
  return (
    <section className={readPaperClasses('aim', 0, styles.aim)} aria-labelledby="but" data-print="together">
      <h2 id="but" className={styles.title}>
        Un seul but pour la prochaine fois
      </h2>
      <WrittenText
        label="Votre but"
        isLabelHidden
        rows={2}
        paperLines={1}
        value={text}
        onChange={(next) => onNotes({ ...notes, [noteFields.aim]: next })}
      />
      {because === null ? null : (
        <p className={styles.because}>
          Proposé d’après {sayCriterion(because.criterion)}, {sayWhen(because.evidence, hours)}
          {'\u00a0'}: {dropClock(because.evidence.text, sayClock(startsAtMinutes, because.evidence.atMs))}
        </p>
      )}
      <div className={styles.actions}>
        {whence === '' ? null : onBranch === undefined || fromMs === null ? (
          <p className={styles.whence}>{whence}</p>
        ) : (
          <>
            <Button variant="primary" icon="replay" onPress={() => onBranch(fromMs)} data-print="never">
              {whence}
            </Button>
            <p className={styles.onPaper}>{whence}.</p>
          </>
        )}
        {text === aim.text ? null : (
          <Button variant="plain" data-print="never" onPress={() => onNotes({ ...notes, [noteFields.aim]: aim.text })}>
            Reprendre la proposition
          </Button>
        )}
      </div>
    </section>
  );
}
