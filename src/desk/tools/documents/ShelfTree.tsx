/** The folders as a tree: what waits to be filed, the shared folders, the bin. Says which are closed or read-only. Opens none itself. */
import { type CSSProperties, useState } from 'react';
import { Button, type Key, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import type { CabinetView, ShelfView } from '../../../session/programs/cabinet.ts';
import { Icon, type IconName, VisuallyHidden } from '../../../ui/index.ts';
import { words } from './documentsWords.ts';
import { BIN_PLACE, countIn, UNFILED_PLACE } from './listDocuments.ts';
import styles from './ShelfTree.module.css';

export interface ShelfTreeProps {
  readonly cabinet: CabinetView;
  /** Empty while searching: no folder is in sight. */
  readonly folder: string;
  readonly onOpen: (folder: string) => void;
}

interface Node {
  readonly id: string;
  readonly title: string;
  readonly icon: IconName;
  readonly count: number;
  /** « lecture seule », « fermé »; empty where one may write. */
  readonly note: string;
  readonly within: readonly Node[];
}

const NOTES = { write: '', read: words.readOnly, none: words.noAccess } as const;

function nodesWithin(cabinet: CabinetView, within: ShelfView['id'] | null): readonly Node[] {
  return cabinet.shelves
    .filter((shelf) => shelf.within === within)
    .map(({ id, title, access }) => ({
      id,
      title,
      icon: access === 'none' ? 'lock' : 'folder',
      count: countIn(cabinet, id),
      note: NOTES[access],
      within: access === 'none' ? [] : nodesWithin(cabinet, id),
    }));
}

function listNodes(cabinet: CabinetView): readonly Node[] {
  const unfiled: Node = {
    id: UNFILED_PLACE,
    title: words.unfiled,
    icon: 'inbox',
    count: countIn(cabinet, UNFILED_PLACE),
    note: '',
    within: [],
  };
  const bin: Node = { ...unfiled, id: BIN_PLACE, title: words.bin, icon: 'trash', count: countIn(cabinet, BIN_PLACE) };
  return [unfiled, ...nodesWithin(cabinet, null), bin];
}

function Row({ node }: { readonly node: Node }) {
  const { id, title, icon, count, note, within } = node;
  return (
    <TreeItem id={id} textValue={note === '' ? title : `${title}, ${note}`} className={styles.item ?? ''}>
      <TreeItemContent>
        {({ hasChildItems, isExpanded, level }) => (
          <span className={styles.row} style={{ '--depth': level - 1 } as CSSProperties}>
            {hasChildItems ? (
              <Button slot="chevron" className={styles.chevron ?? ''}>
                <Icon name={isExpanded ? 'down' : 'next'} />
              </Button>
            ) : (
              <span className={styles.chevron} />
            )}
            <Icon name={icon} className={styles.icon} />
            <span className={styles.title}>
              {title}
              {note === '' ? null : <small>{note}</small>}
            </span>
            {count === 0 ? null : (
              <b>
                <VisuallyHidden isInline>, </VisuallyHidden>
                {count}
              </b>
            )}
          </span>
        )}
      </TreeItemContent>
      {within.map((one) => (
        <Row key={one.id} node={one} />
      ))}
    </TreeItem>
  );
}

/** Those that hold others are unfolded at first. */
const listParents = ({ shelves }: CabinetView): readonly string[] =>
  shelves.flatMap(({ id }) => (shelves.some(({ within }) => within === id) ? [id] : []));

/** The tree would take the letters of the dock and the figures of replies to jump to a folder. The library passes it on, its type forgets it. */
const NO_JUMPS = { disallowTypeAhead: true };

export function ShelfTree({ cabinet, folder, onOpen }: ShelfTreeProps) {
  const [expanded, setExpanded] = useState<Iterable<Key>>(() => listParents(cabinet));
  return (
    <Tree
      {...NO_JUMPS}
      aria-label={words.tree}
      className={styles.tree ?? ''}
      selectionMode="single"
      selectionBehavior="replace"
      disallowEmptySelection
      selectedKeys={folder === '' ? [] : [folder]}
      expandedKeys={expanded}
      onExpandedChange={setExpanded}
      onSelectionChange={(keys) => {
        const [key] = keys === 'all' ? [] : [...keys];
        if (key !== undefined) onOpen(String(key));
      }}
    >
      {listNodes(cabinet).map((node) => (
        <Row key={node.id} node={node} />
      ))}
    </Tree>
  );
}
