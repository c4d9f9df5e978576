/** Invitations: what has come back, the latest first, and who is still waited for. Knows the desk of the agenda. */
import type { AgendaNewsView, AnswerView, MeetingView } from '../../../session/programs/agenda.ts';
import { Button, EmptyState } from '../../../ui/index.ts';
import { AnswerSignIcon } from './AnswerSignIcon.tsx';
import { words } from './agendaWords.ts';
import styles from './InvitationList.module.css';
import lists from './lists.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';

/** Just arrived, for so long. */
const FRESH_MS = 15_000;

function NewsLine({
  news,
  nowMs,
  desk,
}: {
  readonly news: AgendaNewsView;
  readonly nowMs: number;
  readonly desk: AgendaDesk;
}) {
  const isFresh = nowMs - news.atMs < FRESH_MS;
  return (
    <li className={isFresh ? styles.fresh : styles.line}>
      <AnswerSignIcon sign={news.sign} />
      <b>{news.name}</b>
      <span>{news.words}</span>
      <button type="button" className={styles.meeting} onClick={() => desk.chooseMeeting(news.meeting)}>
        {news.title}
      </button>
      <small>{isFresh ? 'à l’instant' : news.time}</small>
    </li>
  );
}

interface Awaited {
  readonly meeting: MeetingView;
  readonly answers: readonly AnswerView[];
}

const listAwaited = (meetings: readonly MeetingView[]): Awaited[] =>
  meetings
    .filter(({ isCancelled, whyNotTouch }) => !isCancelled && whyNotTouch === null)
    .map((meeting) => ({
      meeting,
      answers: meeting.answers.filter(({ sign }) => sign === 'waiting' || sign === 'untold' || sign === 'undelivered'),
    }))
    .filter(({ answers }) => answers.length > 0);

export function InvitationList({ desk, nowMs }: { readonly desk: AgendaDesk; readonly nowMs: number }) {
  const { news, meetings } = desk.view;
  const awaited = listAwaited(meetings);
  if (news.length === 0 && awaited.length === 0)
    return (
      <EmptyState icon="inbox" title={words.noNews}>
        {words.noNewsHint}
      </EmptyState>
    );
  return (
    <div className={lists.list}>
      <section aria-label={words.came}>
        <h3 className={lists.head}>{words.came}</h3>
        {news.length === 0 ? (
          <p className={styles.nothing}>{words.noNews}</p>
        ) : (
          <ul>
            {news.map((one) => (
              <NewsLine key={`${one.meeting} ${one.who}`} news={one} nowMs={nowMs} desk={desk} />
            ))}
          </ul>
        )}
      </section>
      {awaited.map(({ meeting, answers }) => (
        <section key={meeting.id} aria-label={`${words.waiting}, ${meeting.title}`}>
          <h3 className={lists.head}>
            {words.waiting}, {meeting.title}
          </h3>
          <ul>
            {answers.map(({ who, name, sign, words: said }) => (
              <li key={who} className={styles.line}>
                <AnswerSignIcon sign={sign} />
                <b>{name}</b>
                <span>{said}</span>
              </li>
            ))}
          </ul>
          <div className={styles.acts}>
            <Button look="ruled" icon="agenda" onPress={() => desk.chooseMeeting(meeting.id)}>
              {words.openPane}
            </Button>
          </div>
        </section>
      ))}
    </div>
  );
}
