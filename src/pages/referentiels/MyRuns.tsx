/** What the learner’s own runs showed of a criterion, the latest first. Nothing here adds up to a result: people decide. */
import type { Standing } from '../../assessment/learner.ts';
import type { Criterion } from '../../model/criterion.ts';
import type { KeptRun } from '../../store/whatIsSaved.ts';
import { Icon, type IconName } from '../../ui/icons/Icon.tsx';
import { nameVerdict, VerdictMark } from '../../ui/marks/VerdictMark.tsx';
import { writeRoute } from '../shell/routes.ts';
import { sayMoment } from '../shell/wallTime.ts';
import { type Meeting, readHistory } from './history.ts';
import styles from './MyRuns.module.css';

const standings: Readonly<Record<Standing, { readonly icon: IconName; readonly words: string }>> = {
  acquis: { icon: 'verdictMet', words: 'Proposé acquis\u00a0: vu acquis dans deux variantes au moins.' },
  fragile: { icon: 'halfDisc', words: 'En chemin\u00a0: observé, à montrer encore dans une autre variante.' },
  'a-rencontrer': { icon: 'brokenRing', words: 'À rencontrer\u00a0: l’occasion ne s’est pas encore présentée.' },
  humain: { icon: 'verdictPerson', words: 'À juger par une personne.' },
};

function Run({ meeting }: { readonly meeting: Meeting }) {
  const { run, situation, endedAt, verdict, decided } = meeting;
  return (
    <li className={styles.run}>
      {verdict === null ? (
        <span className={styles.facts}>Bilan à ouvrir</span>
      ) : (
        <VerdictMark verdict={verdict} size={20} className={styles.mark ?? ''} />
      )}
      <span>
        <a href={writeRoute({ page: 'debrief', run })}>{situation}</a>{' '}
        <time className={styles.facts} dateTime={new Date(endedAt).toISOString()}>
          {sayMoment(endedAt)}
        </time>
        {decided === null ? null : (
          <span className={styles.decided}>
            Décision d’une personne{'\u00a0'}: {nameVerdict(decided).toLowerCase()}
          </span>
        )}
      </span>
    </li>
  );
}

export interface MyRunsProps {
  readonly criterion: Criterion;
  readonly runs: readonly KeptRun[] | null;
}

export function MyRuns({ criterion, runs }: MyRunsProps) {
  if (runs === null) return <p className={styles.facts}>Lecture de vos parties…</p>;
  const { meetings, standing } = readHistory(runs, criterion);
  const { icon, words } = standings[standing];
  return (
    <>
      <p className={styles.standing}>
        <Icon name={icon} size={20} />
        <span>{words}</span>
      </p>
      {meetings.length === 0 ? null : (
        <ul className={styles.runs}>
          {meetings.map((meeting) => (
            <Run key={meeting.run} meeting={meeting} />
          ))}
        </ul>
      )}
    </>
  );
}
