/**
 * The messages of my mailbox: folders, the list, the one I read or write. One pane at a time when the window is small. Knows the
 * view and the drafts; flags nothing, suggests nothing.
 */
import { useEffect, useRef, useState } from 'react';
import { placeIn } from '../../../model/mail.ts';
import type { MailView } from '../../../session/view.ts';
import { EmptyState } from '../../../ui/index.ts';
import { DRAFTS_FOLDER, GATHERED, listBegunMails } from '../../drafts/mailDrafts.ts';
import { saySpelling, useDeskSpelling } from '../../spelling/index.ts';
import {
  focusShown,
  hasFocusOnControl,
  Pane,
  Panes,
  SaidStrip,
  Screen,
  useKeys,
  usePanes,
  WayBack,
} from '../frame/index.ts';
import type { ToolProps } from '../tool.ts';
import { AbsenceSheet } from './AbsenceSheet.tsx';
import { DocumentSheet, type OpenDocument } from './DocumentSheet.tsx';
import { FolderRail } from './FolderRail.tsx';
import { findFocusedRow } from './findFocusedRow.ts';
import { type MailSort, searchMails, sortMails } from './listMails.ts';
import { MailComposer } from './MailComposer.tsx';
import { MailList } from './MailList.tsx';
import { MailReader } from './MailReader.tsx';
import { MailStatus } from './MailStatus.tsx';
import styles from './MailTool.module.css';
import { MailToolbar } from './MailToolbar.tsx';
import { type MailKeyDeed, readMailKey } from './mailKeys.ts';
import { listInPlace, nameFolder, titleFolder } from './mailPlaces.ts';
import { gatheredWords, words } from './mailWords.ts';
import { RulesSheet } from './RulesSheet.tsx';
import type { MailDesk } from './useMailDesk.ts';
import { useMailSelection } from './useMailSelection.ts';

/** What the keys of the mailbox do. @returns whether anything was done */
function doByKey(
  deed: MailKeyDeed,
  mail: MailView | null,
  hand: readonly MailView[],
  desk: MailDesk,
  doElse: (deed: MailKeyDeed) => boolean,
): boolean {
  if (deed === 'new') {
    desk.beginNew();
    return true;
  }
  if (deed === 'search' || deed === 'nextPane' || deed === 'previousPane') return doElse(deed);
  if (hand.length === 0) return false;
  if (deed === 'flag')
    desk.flag(
      hand,
      hand.some(({ isFlagged }) => !isFlagged),
      null,
    );
  else if (deed === 'trash') desk.file(hand, ({ box }) => placeIn(box, 'trash'));
  else if (deed === 'unread') {
    if (hand.every(({ isOwn }) => isOwn)) return false;
    desk.markUnread(hand);
  } else {
    if (mail === null) return false;
    desk.answer(mail, deed);
  }
  return true;
}

export interface MailboxProps {
  readonly tool: ToolProps;
  readonly desk: MailDesk;
}

export function Mailbox({ tool, desk }: MailboxProps) {
  const { view } = tool;
  const { drafts } = tool.desk;
  const { mailbox, mail, draft, folder, said } = desk;
  const [query, setQuery] = useState('');
  const [sort, setSort] = useState<MailSort>('newest');
  const [document, setDocument] = useState<OpenDocument | null>(null);
  const [sheet, setSheet] = useState<'absence' | 'rules' | null>(null);
  const isContentOpen = mail !== null || draft !== null;
  const panes = usePanes(['folders', 'list', 'content'], isContentOpen ? 'content' : 'list', (asked) =>
    asked === 'content' && !isContentOpen ? 'list' : asked,
  );
  const { refs, isStrip } = panes;
  const search = useRef<HTMLInputElement>(null);

  const spelling = useDeskSpelling(tool, draft?.key ?? '', draft?.body ?? '');
  const begun = listBegunMails(drafts.mails);
  const isSearching = query.trim() !== '';
  const isDrafts = folder === DRAFTS_FOLDER && !isSearching;
  const inFolder = listInPlace(mailbox, folder);
  const gathered = GATHERED.find((one) => one === folder);
  const isGathering = isSearching || gathered !== undefined;
  const shown = sortMails(isSearching ? searchMails(mailbox.mails, query) : inFolder, sort);
  const unread = inFolder.filter(({ isRead }) => !isRead).length;
  const findMail = (id: string | null) => mailbox.mails.find((one) => one.id === id) ?? null;

  const selection = useMailSelection(isDrafts || draft !== null ? [] : shown, mail?.id ?? null, () => {
    if (draft !== null) desk.close();
  });
  const chosen = selection.among(shown);
  /** What acts are about: those chosen, else the one in hand. */
  const handOf = (one: MailView | null) => (chosen.length > 0 ? chosen : one === null ? [] : [one]);
  const alone = chosen.length > 0 ? null : mail;

  const openDocument = (file: OpenDocument) => {
    desk.openDocument(file.id);
    setDocument(file);
  };
  const openMail = (one: MailView) => {
    desk.openMail(one);
    panes.show('content');
  };
  /** What had the focus is put away: go on from the pane in sight, once the page has changed. */
  const goOnSoon = () => void requestAnimationFrame(() => focusShown([refs.list, refs.content]));
  useKeys(readMailKey, (deed) => {
    const inHand = chosen.length > 0 ? null : (findMail(findFocusedRow()) ?? mail);
    const isDone = doByKey(deed, inHand, handOf(inHand), desk, (other) => {
      if (other === 'search') search.current?.focus();
      else panes.goRound(other === 'nextPane' ? 1 : -1);
      return true;
    });
    if (isDone && ['new', 'reply', 'replyAll', 'forward'].includes(deed)) panes.show('content');
    if (isDone && (deed === 'trash' || deed === 'unread')) goOnSoon();
    return isDone;
  });

  // What had the focus has gone with the message written: go on from the list.
  const wasWriting = useRef(draft !== null);
  useEffect(() => {
    const isOver = wasWriting.current && draft === null;
    wasWriting.current = draft !== null;
    if (!isOver) return undefined;
    const next = requestAnimationFrame(() => {
      if (!hasFocusOnControl()) focusShown([refs.list, refs.content]);
    });
    return () => cancelAnimationFrame(next);
  }, [draft, refs]);

  return (
    <Screen>
      <MailToolbar
        mailbox={mailbox}
        mail={alone}
        hand={handOf(mail)}
        query={query}
        onQuery={(text) => {
          setQuery(text);
          panes.show('list');
        }}
        onNew={() => {
          desk.beginNew();
          panes.show('content');
        }}
        onAnswer={(one, how) => {
          desk.answer(one, how);
          panes.show('content');
        }}
        onFlag={desk.flag}
        onRead={(some) => {
          desk.markRead(some);
          goOnSoon();
        }}
        onSave={(some) => desk.save(some, some.length > 1 ? words.chosenTitle : '')}
        onSaveFolder={
          isDrafts || shown.length === 0
            ? null
            : () => desk.save(shown, isSearching ? words.results : nameFolder(mailbox, folder))
        }
        onFile={(some, placeOf) => {
          desk.file(some, placeOf);
          goOnSoon();
        }}
        onUnread={(some) => {
          desk.markUnread(some);
          goOnSoon();
        }}
        search={search}
      />
      <SaidStrip said={said} onUndone={goOnSoon} />
      <Panes className={styles.panes}>
        <FolderRail
          ref={refs.folders}
          isAway={panes.shown !== 'folders'}
          mailbox={mailbox}
          folder={isSearching ? '' : folder}
          draftCount={begun.length}
          onOpen={(id) => {
            setQuery('');
            selection.clear();
            desk.openFolder(id);
            panes.show('list');
          }}
          onAbsence={() => setSheet('absence')}
          onRules={() => setSheet('rules')}
        />
        <MailList
          ref={refs.list}
          isAway={panes.shown !== 'list'}
          mailbox={mailbox}
          title={isSearching ? words.results : titleFolder(mailbox, folder)}
          note={isSearching ? words.found(shown.length) : unread === 0 ? '' : words.unreadCount(unread)}
          mails={shown}
          drafts={isDrafts ? begun : null}
          sort={sort}
          onSort={setSort}
          query={query.trim()}
          isGathering={isGathering}
          isByDue={gathered === '@due' && !isSearching && sort === 'newest'}
          help={gathered === undefined ? words.emptyFolderHelp : gatheredWords[gathered].help}
          openId={draft?.key ?? mail?.id ?? null}
          nowMs={view.nowMs}
          isFirst={draft === null}
          selection={selection}
          onOpen={openMail}
          onDraft={(key) => {
            desk.openDraft(key);
            panes.show('content');
          }}
          onBack={isStrip ? () => panes.show('folders') : null}
        />
        <Pane
          ref={refs.content}
          label={draft === null ? words.content : words.writing}
          ground="content"
          isAway={panes.shown !== 'content'}
        >
          {isStrip && isContentOpen ? <WayBack onPress={() => panes.show('list')}>{words.toList}</WayBack> : null}
          {draft !== null ? (
            <MailComposer
              key={draft.key}
              draft={draft}
              desk={desk}
              spelling={spelling}
              quoted={findMail(draft.origin.answers)}
              onDocument={openDocument}
            />
          ) : chosen.length > 0 ? (
            <EmptyState icon="mail" title={words.chosen(chosen.length)}>
              {words.chosenHelp}
            </EmptyState>
          ) : mail !== null ? (
            <MailReader
              key={mail.id}
              mail={mail}
              quoted={findMail(mail.quotes)}
              begun={begun.find(({ origin }) => origin.answers === mail.id) ?? null}
              organisationOf={(email) => mailbox.contacts.find((one) => one.email === email)?.organisation ?? ''}
              onResume={desk.openDraft}
              onDocument={openDocument}
            />
          ) : (
            <EmptyState icon="mail" title={words.choose} />
          )}
        </Pane>
      </Panes>
      <MailStatus
        draft={draft}
        spelling={saySpelling(spelling)}
        count={isDrafts ? begun.length : shown.length}
        unread={isSearching ? 0 : unread}
      />
      <DocumentSheet
        document={document}
        paper={document === null ? null : view.paperOf(document.id)}
        onClose={() => setDocument(null)}
      />
      <RulesSheet mailbox={mailbox} isOpen={sheet === 'rules'} act={tool.act} onClose={() => setSheet(null)} />
      <AbsenceSheet
        current={mailbox.absence}
        draft={drafts.absence}
        isOpen={sheet === 'absence'}
        onWrite={(text) => tool.desk.change({ write: 'absence', text })}
        onClose={() => setSheet(null)}
        onSave={(text) => {
          const why = desk.setAbsence(text);
          if (why === null) tool.desk.change({ write: 'absence', text: null });
          return why;
        }}
      />
    </Screen>
  );
}
