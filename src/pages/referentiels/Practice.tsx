/** The situations that give the occasion to show a criterion, with what they look at and a link to begin. */
import { coverage } from 'virtual:coverage';
import { situations } from 'virtual:situations';
import type { Meeting } from '../../assessment/coverage.ts';
import type { Criterion } from '../../model/criterion.ts';
import { countWords } from '../../report/words.ts';
import { noChoices, writeRoute } from '../shell/routes.ts';
import styles from './Practice.module.css';

/** What published situations offer for a criterion, in the order of their ids. */
export function listPractice(id: string): readonly Meeting[] {
  return coverage.flatMap((one) => one[id] ?? []);
}

function Offer({ meeting }: { readonly meeting: Meeting }) {
  const card = situations.find(({ id }) => id === meeting.situation);
  return (
    <li className={styles.offer}>
      <a
        className={styles.situation}
        href={writeRoute({ page: 'briefing', scenario: meeting.situation, choices: noChoices })}
      >
        {card?.title ?? meeting.situation}
      </a>
      <p className={styles.facts}>
        {card === undefined ? null : `${card.minutes}\u00a0min, `}
        {countWords(meeting.variants, 'variante')}
      </p>
      <ul className={styles.indicators} aria-label="Ce qui y est observé">
        {meeting.indicators.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ul>
    </li>
  );
}

export function Practice({ criterion }: { readonly criterion: Criterion }) {
  const offers = listPractice(criterion.id);
  if (offers.length === 0)
    return (
      <p className={styles.facts}>
        {criterion.mode === 'human'
          ? 'Nulle part ici\u00a0: il se montre devant une personne.'
          : 'Aucune situation n’en donne encore l’occasion.'}
      </p>
    );
  return (
    <ul className={styles.offers}>
      {offers.map((meeting) => (
        <Offer key={meeting.situation} meeting={meeting} />
      ))}
    </ul>
  );
}
