/** In a shared box, colleagues take messages in hand too. When that is planned, and what comes of it; not what one thinks of it. */
import { type MailId, readPlace } from '../../model/mail.ts';
import { SECOND_MS } from '../../model/time.ts';
import { holds } from '../circumstances.ts';
import { drawInstantMs } from '../instants.ts';
import type { Turn } from '../turn.ts';

/** Planned once the message is there and what the colleague waits for is true. */
export function awaitHandlings(turn: Turn): void {
  for (const { id, handled } of turn.model.scenario.mails) {
    const { folderOf, handlings } = turn.office.mail;
    if (handled === undefined || folderOf[id] === undefined || handlings.includes(id)) continue;
    if (handled.once !== undefined && !turn.has(handled.once)) continue;
    turn.office.mail = { ...turn.office.mail, handlings: [...handlings, id] };
    const inMs = drawInstantMs(turn.model, `handled.${id}`, handled.afterS, handled.spreadS);
    turn.plan(Math.max(SECOND_MS, inMs), { kind: 'mailTaken', mail: id });
  }
}

/** A colleague takes it, unless the learner has answered it or put it elsewhere, or what it depends on does not hold. */
export function takeMailInHand(turn: Turn, id: MailId): void {
  const { mail } = turn.office;
  const { handled, box } = turn.model.mails.get(id) ?? {};
  if (handled === undefined || turn.has(`mail.${id}.answered`)) return;
  if (readPlace(mail.folderOf[id] ?? '').box !== box || !holds(turn.model, turn.office, handled.when, '')) return;
  turn.office.mail = { ...mail, handled: { ...mail.handled, [id]: handled.by } };
  turn.note({ kind: 'mailHandled', mail: id, by: handled.by });
}
