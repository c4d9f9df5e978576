/** The agenda, open: toolbar, the part chosen, the pane of what is chosen in it, sheets, keys. Knows the view and the drafts. */
import { useState } from 'react';
import type { AgendaView, RowView, SlotView } from '../../../session/programs/agenda.ts';
import { EmptyState } from '../../../ui/index.ts';
import { Pane, Panes, SaidStrip, Screen, useKeys, usePanes, WayBack } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import styles from './Agenda.module.css';
import { AgendaPart } from './AgendaPart.tsx';
import { AgendaStatus } from './AgendaStatus.tsx';
import { AgendaToolbar } from './AgendaToolbar.tsx';
import { type AgendaKeyDeed, readAgendaKey } from './agendaKeys.ts';
import { TAB_WORDS, words } from './agendaWords.ts';
import { CalendarsSheet } from './CalendarsSheet.tsx';
import { CancelSheet } from './CancelSheet.tsx';
import { MeetingForm } from './MeetingForm.tsx';
import { MeetingPane } from './MeetingPane.tsx';
import {
  baseOf,
  draftOfMeeting,
  keepWords,
  keyOfDraft,
  type MeetingDraft,
  newMeetingDraft,
  nextHour,
  readMeetingDraft,
  writeMeetingDraft,
} from './meetingDraft.ts';
import { RowPane } from './RowPane.tsx';
import { SendSheet } from './SendSheet.tsx';
import { SlotSheet } from './SlotSheet.tsx';
import { dayOf, type Stretch } from './timeScale.ts';
import { type AgendaDesk, useAgendaDesk } from './useAgendaDesk.ts';
import { readWhere } from './usePlanning.ts';

/** By then what was open has closed. */
const AFTER_CLOSING_MS = 80;

/** Opens the form: on what was being written, or anew. */
function useForm(desk: AgendaDesk) {
  const open = (draft: MeetingDraft) => {
    desk.draft.write('form', draft.meeting);
    desk.draft.write(keyOfDraft(draft.meeting), writeMeetingDraft(draft));
    desk.openSheet('form');
  };
  const findKept = (meeting: string) => readMeetingDraft(desk.draft.read(keyOfDraft(meeting)));
  return {
    begin: () => open(findKept('') ?? newMeetingDraft(nextHour(desk.view, desk.place.day))),
    sketch: (row: RowView, stretch: Stretch) =>
      open(
        keepWords(
          findKept(''),
          row.kind === 'room' ? newMeetingDraft(stretch, [], row.id) : newMeetingDraft(stretch, [row.id]),
        ),
      ),
    edit: () => {
      const { meeting } = desk.place;
      if (meeting === null) return;
      const kept = findKept(meeting.id);
      open(kept !== null && kept.base === baseOf(meeting.plan) ? kept : draftOfMeeting(meeting));
    },
    fromSlot: (slot: SlotView, room: string | null, owners: readonly string[]) => {
      const { plan, ...draft } = newMeetingDraft({ from: slot.start, to: slot.start }, owners, room ?? '');
      open(keepWords(findKept(''), { ...draft, plan: { ...plan, day: slot.day, from: slot.from, to: slot.to } }));
    },
  };
}

function Detail({ desk, onEdit, onMove }: { desk: AgendaDesk; onEdit: () => void; onMove: () => void }) {
  const { meeting, row } = desk.place;
  if (row !== null) return <RowPane desk={desk} row={row} />;
  if (meeting === null) return <EmptyState icon="agenda" title={words.choose} />;
  return <MeetingPane key={meeting.id} desk={desk} meeting={meeting} onEdit={onEdit} onMove={onMove} />;
}

export function Agenda({ view, ...props }: ToolProps & { readonly agenda: AgendaView }) {
  const desk = useAgendaDesk({ view, ...props }, props.agenda);
  const { tab, layout, day } = desk.place;
  const form = useForm(desk);
  const panes = usePanes(['main', 'detail'], 'main');
  const { refs, shown: pane } = panes;
  const turn = () => panes.show(pane === 'main' ? 'detail' : 'main');
  const [isOnFrame, setOnFrame] = useState(false);
  const isByDay = tab === 'planning' && layout === 'columns';
  const isCalendar = tab === 'planning' || tab === 'week' || tab === 'rooms';

  /** A menu or a sheet that closes gives the focus back first. */
  const focusFrame = (options?: FocusOptions) => {
    panes.show('main');
    window.setTimeout(
      () => refs.main.current?.querySelector<HTMLElement>('[data-frame]')?.focus(options),
      AFTER_CLOSING_MS,
    );
  };
  /** Where one was looking stays in sight. */
  const goOnAfterUndo = () => (isCalendar ? focusFrame({ preventScroll: true }) : panes.show('main'));
  const moveByKeys = () => {
    if (!isCalendar) desk.openTab('planning');
    const where = readWhere(desk);
    if (where !== null) desk.goToDay(dayOf(where.from));
    focusFrame();
  };
  const doByKey = (deed: AgendaKeyDeed): boolean => {
    if (deed === 'new') form.begin();
    else if (deed === 'free') desk.openSheet('slots');
    else if (deed === 'today') desk.goToDay(dayOf(desk.view.nowMinute));
    else if (deed === 'before' || deed === 'after') desk.goToDay(day + (deed === 'after' ? 1 : -1) * (isByDay ? 1 : 7));
    else panes.goRound(deed === 'nextPane' ? 1 : -1);
    return true;
  };
  useKeys(readAgendaKey, doByKey);
  const timeRuns = !isCalendar ? null : tab === 'week' || isByDay ? 'down' : 'across';

  return (
    <Screen>
      <AgendaToolbar desk={desk} isByDay={isByDay} canLay={tab === 'planning'} onNew={form.begin} />
      <SaidStrip said={desk.said} onUndone={goOnAfterUndo} />
      {panes.isStrip ? (
        <WayBack icon={pane === 'main' ? 'next' : 'back'} onPress={turn}>
          {pane === 'main' ? words.openPane : words.back}
        </WayBack>
      ) : null}
      <Panes className={styles.panes}>
        <Pane
          ref={refs.main}
          label={TAB_WORDS[tab]}
          isAway={pane !== 'main'}
          onFocus={({ target }) => setOnFrame(target.hasAttribute('data-frame'))}
          onBlur={() => setOnFrame(false)}
        >
          <AgendaPart desk={desk} nowMs={view.nowMs} onSketch={form.sketch} />
        </Pane>
        <Pane ref={refs.detail} label={words.pane} isLast isAway={pane !== 'detail'} className={styles.detail}>
          <Detail desk={desk} onEdit={form.edit} onMove={moveByKeys} />
        </Pane>
      </Panes>
      <AgendaStatus zone={desk.view.zone} timeRuns={isOnFrame ? timeRuns : null} />
      <MeetingForm desk={desk} />
      <SlotSheet desk={desk} onNew={form.fromSlot} onProposed={focusFrame} />
      <SendSheet desk={desk} />
      <CancelSheet desk={desk} />
      <CalendarsSheet desk={desk} />
    </Screen>
  );
}
