/** The program « Agenda » on my screen: its frame, its parts on the bar. */
import { EmptyState } from '../../../ui/index.ts';
import { draftOf } from '../../drafts/programDrafts.ts';
import { Application } from '../frame/Application.tsx';
import { BarTabs } from '../frame/BarTabs.tsx';
import type { ToolProps } from '../tool.ts';
import { Agenda } from './Agenda.tsx';
import { TAB_WORDS, words } from './agendaWords.ts';
import { AGENDA_TABS, type AgendaTab } from './useAgendaDesk.ts';

const entries = AGENDA_TABS.map((id) => ({ id, label: TAB_WORDS[id] }));

export function AgendaTool(props: ToolProps) {
  const { agenda } = props.view.programs;
  const draft = draftOf(props.desk, 'agenda');
  const selected = (AGENDA_TABS.find((tab) => tab === draft.read('tab')) ?? 'planning') satisfies AgendaTab;
  return (
    <Application
      icon="agenda"
      title={words.title}
      tabs={
        agenda === null ? null : (
          <BarTabs
            label={words.tabs}
            entries={entries}
            selected={selected}
            onSelect={(tab) => draft.write('tab', tab)}
          />
        )
      }
      profile={agenda?.name ?? ''}
      time={props.view.time}
    >
      {agenda === null ? <EmptyState icon="agenda" title={words.none} /> : <Agenda {...props} agenda={agenda} />}
    </Application>
  );
}
