/** Opening a dispute: grounds picked line by line, none proposed; an explanation. */
import { useState } from 'react';
import type { Discrepancy, Ground } from '../../../model/erp.ts';
import type { ErpView, RecordView } from '../../../session/programs/erp.ts';
import { Button, Icon, Select, TextArea } from '../../../ui/index.ts';
import { useSheetDeed } from '../frame/index.ts';
import { words } from './erpWords.ts';
import { FormSheet } from './FormSheet.tsx';
import parts from './parts.module.css';
import type { SheetOfRecord } from './sheetOfRecord.ts';

const WHOLE = '0';
const isSame = (a: Ground, b: Ground): boolean => a.what === b.what && a.line === b.line;

/** What was kept; nothing when it cannot be read. */
function readGrounds(kept: string): readonly Ground[] {
  try {
    const read: unknown = JSON.parse(kept === '' ? '[]' : kept);
    return Array.isArray(read) ? (read as Ground[]) : [];
  } catch {
    return [];
  }
}

const fitsLine = (of: ErpView['grounds'][number]['of'], where: string): boolean =>
  of === 'both' || (of === 'whole') === (where === WHOLE);

function nameGround({ grounds }: ErpView, record: RecordView, { what, line }: Ground): string {
  const word = grounds.find((one) => one.what === what)?.word ?? what;
  return line === null ? word : `${word}, ${record.lines[line - 1]?.name ?? ''}`;
}

interface Picking {
  readonly where: string;
  readonly what: Discrepancy | null;
}

const groundOf = ({ where, what }: Picking): Ground | null =>
  what === null ? null : { what, line: where === WHOLE ? null : Number(where) };

export function DisputeSheet({ desk, record, line, onClose }: SheetOfRecord & { readonly line: number | null }) {
  const { fault, forgive, refuse, settle } = useSheetDeed(onClose);
  const [picking, setPicking] = useState<Picking>({ where: String(line ?? WHOLE), what: null });
  const [groundsKey, noteKey] = [`grounds.${record.id}`, `dispute.${record.id}`];
  const grounds = readGrounds(desk.draft.read(groundsKey));
  const note = desk.draft.read(noteKey);
  const keep = (kept: readonly Ground[]) => desk.draft.write(groundsKey, kept.length === 0 ? '' : JSON.stringify(kept));
  /** What is chosen and not added yet counts too. */
  const withPicked = (): readonly Ground[] => {
    const picked = groundOf(picking);
    return picked === null || grounds.some((one) => isSame(one, picked)) ? grounds : [...grounds, picked];
  };
  const add = () => {
    if (picking.what === null) return refuse(words.noGround);
    keep(withPicked());
    setPicking({ ...picking, what: null });
  };
  const open = () => {
    const given = withPicked();
    if (given.length === 0) return refuse(words.noGround);
    const why = desk.deed({ do: 'dispute', record: record.id, grounds: given, note }, words.said.disputed, record.id);
    settle(why, () => {
      keep([]);
      desk.draft.write(noteKey, '');
    });
  };
  const choices = desk.erp.grounds.filter(({ of }) => fitsLine(of, picking.where));
  return (
    <FormSheet title={words.dispute} verb={words.dispute} icon="warning" onDo={open} onClose={onClose}>
      <div className={parts.picker}>
        <Select
          label={words.where}
          choices={[
            { id: WHOLE, label: words.wholeRecord },
            ...record.lines.map(({ name }, rank) => ({ id: String(rank + 1), label: `${rank + 1}. ${name}` })),
          ]}
          value={picking.where}
          onChange={(where) => setPicking({ where, what: null })}
        />
        <Select
          label={words.ground}
          placeholder={words.chooseGround}
          choices={choices.map(({ what, word }) => ({ id: what, label: word }))}
          value={picking.what}
          onChange={(what) => {
            forgive();
            setPicking({ ...picking, what });
          }}
          fault={fault}
        />
        <Button look="ruled" icon="plus" className={parts.add ?? ''} onPress={add}>
          {words.addGround}
        </Button>
      </div>
      {grounds.length === 0 ? null : (
        <ul aria-label={words.grounds} className={parts.chips}>
          {grounds.map((ground) => (
            <li key={`${ground.what}${ground.line}`}>
              <span>{nameGround(desk.erp, record, ground)}</span>
              <button
                type="button"
                aria-label={words.removeGround(nameGround(desk.erp, record, ground))}
                onClick={() => keep(grounds.filter((one) => !isSame(one, ground)))}
              >
                <Icon name="close" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextArea label={words.explain} rows={2} value={note} onChange={(text) => desk.draft.write(noteKey, text)} />
    </FormSheet>
  );
}
