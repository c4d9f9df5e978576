/** The program « Agenda » on my screen: its frame, its parts on the bar. */
import { draftOf } from '../../drafts/draftOf.ts';
import { BarTabs, NoProgram, ProgramFrame } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { Agenda } from './Agenda.tsx';
import { AGENDA_TABS, type AgendaTab } from './agendaTabs.ts';
import { TAB_WORDS, words } from './agendaWords.ts';

const entries = AGENDA_TABS.map((id) => ({ id, label: TAB_WORDS[id] }));

export function AgendaTool(props: ToolProps) {
  const { programs, time } = props.view;
  const { agenda } = programs;
  const draft = draftOf(props.desk, 'agenda');
  const selected = (AGENDA_TABS.find((tab) => tab === draft.read('tab')) ?? 'planning') satisfies AgendaTab;
  if (agenda === null) return <NoProgram icon="agenda" title={words.title} none={words.none} time={time} />;
  return (
    <ProgramFrame
      icon="agenda"
      title={words.title}
      tabs={
        <BarTabs label={words.tabs} entries={entries} selected={selected} onSelect={(tab) => draft.write('tab', tab)} />
      }
      profile={agenda.name}
      time={time}
    >
      <Agenda {...props} agenda={agenda} />
    </ProgramFrame>
  );
}
