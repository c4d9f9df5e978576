/** The mail program on the screen: its bar, and the part of it that is open. Knows parts; nothing of what they do. */
import type { MailboxView } from '../../../session/view.ts';
import { MAIL_TABS } from '../../drafts/mailDrafts.ts';
import { BarTabs, NoProgram, ProgramFrame } from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { ContactBook } from './ContactBook.tsx';
import { Mailbox } from './Mailbox.tsx';
import { boxOfPlace } from './mailPlaces.ts';
import { tabWords, words } from './mailWords.ts';
import { TemplateList } from './TemplateList.tsx';
import { type MailDesk, useMailDesk } from './useMailDesk.ts';

function Part({ tool, desk }: { readonly tool: ToolProps; readonly desk: MailDesk }) {
  const { mailbox, tab } = desk;
  if (tab === 'book')
    return <ContactBook contacts={mailbox.contacts} onWrite={(contact) => desk.beginNew([contact])} />;
  if (tab === 'templates') return <TemplateList templates={mailbox.templates} onUse={desk.beginFrom} />;
  return <Mailbox tool={tool} desk={desk} />;
}

function Program({ mailbox, ...tool }: ToolProps & { readonly mailbox: MailboxView }) {
  const desk = useMailDesk(tool, mailbox);
  const box = boxOfPlace(mailbox, desk.folder);
  return (
    <ProgramFrame
      icon="mail"
      title={words.title}
      tabs={
        <BarTabs
          label={words.tabs}
          entries={MAIL_TABS.map((id) => ({ id, label: tabWords[id] }))}
          selected={desk.tab}
          onSelect={desk.openTab}
        />
      }
      profile={mailbox.boxes.find(({ id }) => id === box)?.address ?? mailbox.address}
      time={tool.view.time}
    >
      <Part tool={tool} desk={desk} />
    </ProgramFrame>
  );
}

export function MailTool(props: ToolProps) {
  const { mailbox, time } = props.view;
  if (mailbox !== null) return <Program {...props} mailbox={mailbox} />;
  return <NoProgram icon="mail" title={words.title} none={words.none} time={time} />;
}
