/**
 * What I can do in the agenda, as verbs, and where I am in it: kept with the drafts, so that lifting the eyes loses nothing.
 * Knows the view, the drafts and the deeds; nothing of panes.
 */
import { useEffect, useRef, useState } from 'react';
import type { AgendaDeed, MeetingId, MeetingPlan, OwnerId, SlotSearch } from '../../../model/agenda.ts';
import type { AgendaView, MeetingView, RowView } from '../../../session/programs/agenda.ts';
import { draftOf } from '../../drafts/draftOf.ts';
import { type Said, useSaid } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { AGENDA_TABS, type AgendaTab } from './agendaTabs.ts';
import { nameDayInFull, sayHours } from './agendaWords.ts';
import { keyOfDraft, writeMeetingDraft } from './meetingDraft.ts';
import { isoDayOf, isSame, type Proposal, planOf, proposalOf, readProposal, writeProposal } from './proposal.ts';
import { DAY_MINUTES, dayOf } from './timeScale.ts';

export type AgendaSheet = 'form' | 'slots' | 'invite' | 'remind' | 'calendars' | 'cancel';

export interface AgendaPlace {
  readonly tab: AgendaTab;
  readonly layout: 'rows' | 'columns';
  /** Days since 1970: the one at stake. */
  readonly day: number;
  /** The meeting, the row or nothing the pane is about. */
  readonly meeting: MeetingView | null;
  readonly row: RowView | null;
  /** People whose calendars are shown. */
  readonly people: readonly RowView[];
}

export interface AgendaDesk {
  readonly view: AgendaView;
  readonly place: AgendaPlace;
  readonly said: Said | null;
  readonly sheet: AgendaSheet | null;
  /** Where the meeting chosen would stand; null while it is not touched. */
  readonly proposal: Proposal | null;
  /** Words typed and not used yet. */
  readonly draft: ReturnType<typeof draftOf>;
  openTab(tab: AgendaTab): void;
  lay(layout: AgendaPlace['layout']): void;
  goToDay(day: number): void;
  chooseMeeting(id: MeetingId): void;
  /** @param day the day it is looked at, when another is meant */
  chooseRow(id: string, day?: number): void;
  /** @returns why it was refused, or null */
  showPeople(ids: readonly OwnerId[]): string | null;
  openSheet(sheet: AgendaSheet | null): void;
  propose(proposal: Proposal | null): void;
  /** Sets the meeting down there, or where it is proposed. @returns whether it was */
  pose(where?: Proposal): boolean;
  /** @returns why it was refused, or null */
  plan(plan: MeetingPlan): string | null;
  change(meeting: MeetingView, plan: Partial<MeetingPlan>): string | null;
  cancel(meeting: MeetingView, note: string): string | null;
  undo(meeting: MeetingView): void;
  send(how: 'invite' | 'remind', meeting: MeetingView, to: readonly OwnerId[], text: string): string | null;
  note(meeting: MeetingView, who: OwnerId, answer: 'yes' | 'no' | 'maybe'): void;
  search(search: SlotSearch): string | null;
  addTask(text: string, day: string, at: string): string | null;
  tick(rank: number, done: boolean): void;
}

/** Chosen: whichever meeting was planned last. */
const NEWEST = 'newest';

const isTab = (text: string): text is AgendaTab => (AGENDA_TABS as readonly string[]).includes(text);

/** The first meeting to come that one may change: what one most likely opens the agenda for. */
const firstMeeting = ({ meetings, nowMinute }: AgendaView): MeetingView | null =>
  meetings.find(({ to, whyNotTouch, isCancelled }) => to > nowMinute && whyNotTouch === null && !isCancelled) ?? null;

function readPlace(view: AgendaView, read: (key: string) => string, proposal: Proposal | null): AgendaPlace {
  const [tab, chosen] = [read('tab'), read('chosen')];
  const row = [...view.people, ...view.rooms, ...view.things].find(({ id }) => `row:${id}` === chosen) ?? null;
  const named = chosen === NEWEST ? view.meetings.at(-1) : view.meetings.find(({ id }) => id === chosen);
  const meeting = row === null ? (named ?? firstMeeting(view)) : null;
  const day = read('day');
  return {
    tab: isTab(tab) ? tab : 'planning',
    layout: read('layout') === 'columns' ? 'columns' : 'rows',
    day: day !== '' ? Number(day) : dayOf(proposal?.from ?? meeting?.from ?? view.nowMinute),
    meeting,
    row,
    people: view.people.filter(({ id }) => view.shown.includes(id)),
  };
}

const sayProposal = ({ from, to }: Proposal): string => `${nameDayInFull(dayOf(from))}, ${sayHours(from, to)}`;

export function useAgendaDesk({ view: session, desk, act }: ToolProps, view: AgendaView): AgendaDesk {
  const { said, say, sayFault, hush } = useSaid(session.nowMs);
  const [sheet, openSheet] = useState<AgendaSheet | null>(null);
  const draft = draftOf(desk, 'agenda');
  // What takes a deed back was made with the drafts of then.
  const latest = useRef(draft);
  useEffect(() => {
    latest.current = draft;
  });
  const proposed = readProposal(draft.read('proposal'));
  const place = readPlace(view, draft.read, proposed);
  const { meeting } = place;
  const proposal = proposed !== null && proposed.meeting === meeting?.id ? proposed : null;

  const play = (deed: AgendaDeed): string | null => act({ do: 'agenda', deed });
  /** Does it and says so; a sheet or a field that asked says why not. */
  const ask = (deed: AgendaDeed, text: string, undo: Said['undo'] = null): string | null => {
    const why = play(deed);
    if (why === null) say(text, undo);
    return why;
  };
  /** The same where nothing else would say why not. */
  const tell = (deed: AgendaDeed, text: string, undo: Said['undo'] = null): string | null => {
    const why = ask(deed, text, undo);
    if (why !== null) sayFault(why);
    return why;
  };
  const undo = (id: MeetingId): void => {
    tell({ do: 'undo', meeting: id }, 'C’est comme avant.');
    draft.write('proposal', '');
  };
  /** Out of the agenda; its words go back to the form, for whoever only meant to correct them, unless another is begun there. */
  const withdraw = (id: MeetingId, plan: MeetingPlan): void => {
    const why = tell({ do: 'undo', meeting: id }, `${plan.title.trim()}\u00a0: la réunion est retirée de l’agenda.`);
    if (why !== null) return;
    draft.write('proposal', '');
    draft.write('chosen', '');
    draft.write('day', '');
    if (latest.current.read(keyOfDraft('')) === '')
      draft.write(keyOfDraft(''), writeMeetingDraft({ meeting: '', base: '', plan }));
  };

  const pose = (where = proposal): boolean => {
    if (where === null || meeting === null) return false;
    const why = tell(
      { do: 'changeMeeting', meeting: meeting.id, plan: planOf(where) },
      `${meeting.title}\u00a0: ${sayProposal(where)}. Personne n’est encore prévenu.`,
      () => undo(meeting.id),
    );
    if (why === null) draft.write('proposal', '');
    return why === null;
  };

  return {
    view,
    place,
    said,
    sheet,
    proposal,
    draft,
    openTab: (tab) => draft.write('tab', tab),
    lay: (layout) => draft.write('layout', layout),
    goToDay: (day) => draft.write('day', String(day)),
    chooseMeeting: (id) => {
      const found = view.meetings.find((one) => one.id === id);
      draft.write('chosen', id);
      if (found !== undefined && place.tab === 'planning') draft.write('day', String(dayOf(found.from)));
    },
    chooseRow: (id, day = place.day) => {
      draft.write('chosen', `row:${id}`);
      draft.write('day', String(day));
    },
    showPeople: (owners) => play({ do: 'show', owners, day: isoDayOf(place.day * DAY_MINUTES) }),
    openSheet,
    propose: (next) => {
      const isMoved = next !== null && meeting !== null && !isSame(next, proposalOf(meeting));
      draft.write('proposal', isMoved ? writeProposal(next) : '');
      // Given up, it is seen again where it stands.
      const seen = next ?? (meeting === null || proposal === null ? null : proposalOf(meeting));
      if (seen !== null && dayOf(seen.from) !== place.day) draft.write('day', String(dayOf(seen.from)));
      if (said !== null) hush();
    },
    pose,
    plan: (plan) => {
      const why = ask(
        { do: 'planMeeting', plan },
        `${plan.title.trim()}\u00a0: la réunion est dans l’agenda. Personne n’est encore prévenu.`,
        () => withdraw(view.nextMeeting, plan),
      );
      if (why === null) {
        draft.write('chosen', NEWEST);
        draft.write('day', '');
      }
      return why;
    },
    change: (one, plan) =>
      ask({ do: 'changeMeeting', meeting: one.id, plan }, `${one.title}\u00a0: c’est changé.`, () => undo(one.id)),
    cancel: (one, note) => {
      const why = ask(
        { do: 'cancelMeeting', meeting: one.id, note },
        `${one.title}\u00a0: la réunion est annulée. Personne n’est encore prévenu.`,
        () => undo(one.id),
      );
      // It has no block to be chosen by any more, and people are still to be told.
      if (why === null) draft.write('chosen', one.id);
      return why;
    },
    undo: ({ id, plan, isJustPlanned }) => (isJustPlanned ? withdraw(id, plan) : undo(id)),
    send: (how, one, to, text) =>
      ask(
        { do: how, meeting: one.id, to, text },
        how === 'invite' ? `Envoyé à ${sayCount(to.length)}.` : `Relance envoyée à ${sayCount(to.length)}.`,
      ),
    note: (one, who, answer) => {
      const name = one.answers.find((row) => row.who === who)?.name ?? '';
      tell({ do: 'noteAnswer', meeting: one.id, who, answer }, `${name}\u00a0: réponse notée.`);
    },
    search: (search) => {
      const why = play({ do: 'searchSlots', ...search });
      hush();
      return why;
    },
    addTask: (text, day, at) => ask({ do: 'addTask', text, day, at }, 'Tâche ajoutée.'),
    tick: (rank, done) => {
      tell({ do: 'tickTask', rank, done }, done ? 'Tâche faite.' : 'Tâche à faire.');
    },
  };
}

const sayCount = (count: number): string => `${count}\u00a0${count > 1 ? 'personnes' : 'personne'}`;
