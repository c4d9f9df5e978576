/**
 * What may be done with a document, as verbs in one order whatever it holds: nothing here hints. Knows verbs and keys; what is
 * possible is said when one tries.
 */
import type { RecordType } from '../../../model/erp.ts';
import type { RecordView } from '../../../session/programs/erp.ts';
import { Button, IconButton, Menu, type MenuEntry, moveByArrows } from '../../../ui/index.ts';
import { useMatches } from '../../useMatches.ts';
import styles from './erp.module.css';
import { ERP_KEYS, FOLLOWING, words } from './erpWords.ts';
import type { ErpDesk } from './useErp.ts';

export type RecordSheet = 'block' | 'dispute' | 'credit' | 'visa' | 'note';

export interface RecordVerbs {
  record(): void;
  /** Blocks, or lifts the block. */
  block(): void;
  dispute(): void;
  credit(): void;
  visa(): void;
  approve(): void;
  annotate(): void;
  print(): void;
}

export interface RecordActionsProps {
  readonly desk: ErpDesk;
  readonly record: RecordView;
  readonly verbs: RecordVerbs;
}

const MORE: readonly (MenuEntry & { readonly id: keyof RecordVerbs })[] = [
  { id: 'credit', label: words.askCredit, icon: 'reply' },
  { id: 'approve', label: words.approve, icon: 'check' },
  { id: 'annotate', label: words.annotate, icon: 'pencil', shortcut: ERP_KEYS.annotate },
  { id: 'print', label: words.print, icon: 'printer' },
];

function More({ verbs }: RecordActionsProps) {
  return (
    <Menu
      label={words.more}
      entries={MORE}
      onChoose={(id) => {
        const verb = MORE.find((entry) => entry.id === id)?.id;
        if (verb !== undefined) verbs[verb]();
      }}
    >
      <IconButton icon="more" look="ruled" className={styles.square ?? ''} label={words.more} />
    </Menu>
  );
}

/** Where it stands whole beside the others; a smaller window leaves it behind the three dots, with what is done less often. */
const ROOM_FOR_CREDIT = '(min-width: 1270px) and (min-height: 681px)';

/** Of an invoice received. */
function InvoiceVerbs(props: RecordActionsProps) {
  const { record, verbs } = props;
  const hasRoom = useMatches(ROOM_FOR_CREDIT);
  return (
    <>
      <Button look="ruled" icon="check" shortcut={ERP_KEYS.record} keyShortcut={ERP_KEYS.record} onPress={verbs.record}>
        {words.record}
      </Button>
      <Button look="ruled" icon="lock" shortcut={ERP_KEYS.block} keyShortcut={ERP_KEYS.block} onPress={verbs.block}>
        {record.standing.blocked ? words.unblock : words.block}
      </Button>
      <Button
        look="ruled"
        icon="warning"
        shortcut={ERP_KEYS.dispute}
        keyShortcut={ERP_KEYS.dispute}
        onPress={verbs.dispute}
      >
        {words.dispute}
      </Button>
      {hasRoom ? (
        <Button look="ruled" icon="reply" onPress={verbs.credit}>
          {words.askCredit}
        </Button>
      ) : null}
      <span className={styles.space} />
      <Button look="ruled" icon="person" onPress={verbs.visa}>
        {words.askVisa}
      </Button>
      <More {...props} />
    </>
  );
}

/** Of any other document: what may follow it, a note, a print. */
function OtherVerbs({ desk, record, verbs }: RecordActionsProps) {
  const kindOf = (type: RecordType): string => desk.erp.drawnUp.find((one) => one.type === type)?.kind ?? '';
  return (
    <>
      <Button
        look="ruled"
        icon="pencil"
        shortcut={ERP_KEYS.annotate}
        keyShortcut={ERP_KEYS.annotate}
        onPress={verbs.annotate}
      >
        {words.annotate}
      </Button>
      <Button look="ruled" icon="printer" onPress={verbs.print}>
        {words.print}
      </Button>
      <span className={styles.space} />
      {(FOLLOWING[record.type] ?? []).map((type) => (
        <Button key={type} look="ruled" icon="plus" onPress={() => desk.beginDrawing(type, record.id)}>
          {words.drawUpTitle(kindOf(type))}
        </Button>
      ))}
    </>
  );
}

export function RecordActions(props: RecordActionsProps) {
  return (
    <div role="toolbar" aria-label={words.toolbar} className={styles.actions} onKeyDown={moveByArrows}>
      {props.record.type === 'invoiceIn' ? <InvoiceVerbs {...props} /> : <OtherVerbs {...props} />}
    </div>
  );
}
