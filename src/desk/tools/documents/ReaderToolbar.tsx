/** Over the pages: back to the folder, one page or two, the lens, the size, and what may be done with the page in front. */
import { Button, IconButton, moveByArrows, Select } from '../../../ui/index.ts';
import styles from './DocumentsToolbar.module.css';
import { DOCUMENT_KEYS } from './documentKeys.ts';
import { words } from './documentsWords.ts';

export const ZOOMS = ['75', '100', '125', '150', '200'] as const;
export type Zoom = (typeof ZOOMS)[number];

export interface ReaderToolbarProps {
  /** « Achats › Lantier » */
  readonly folder: string;
  readonly isTwo: boolean;
  readonly isLensOut: boolean;
  readonly zoom: Zoom;
  /** Its letter is one of the dock’s at some desks. */
  readonly hasSideKey: boolean;
  readonly canFile: boolean;
  readonly canAnnotate: boolean;
  readonly onBack: () => void;
  readonly onOne: () => void;
  readonly onTwo: () => void;
  readonly onLens: () => void;
  readonly onZoom: (zoom: Zoom) => void;
  readonly onAnnotate: () => void;
  readonly onFile: () => void;
  readonly onPrint: () => void;
  readonly onClose: () => void;
}

export function ReaderToolbar(props: ReaderToolbarProps) {
  const { folder, isTwo, isLensOut, zoom, hasSideKey } = props;
  const on = (isOn: boolean) => (isOn ? (styles.on ?? '') : '');
  return (
    <div className={styles.bar}>
      <div
        role="toolbar"
        aria-label={words.toolbar}
        className={`${styles.verbs} ${styles.reader}`}
        onKeyDown={moveByArrows}
      >
        <Button look="ruled" variant="plain" icon="back" className={styles.back ?? ''} onPress={props.onBack}>
          {folder}
        </Button>
        <i className={styles.rule} />
        <Button
          look="ruled"
          variant="plain"
          className={`${on(!isTwo)} ${styles.minor ?? ''}`}
          aria-pressed={!isTwo}
          onPress={props.onOne}
        >
          {words.onePage}
        </Button>
        <Button
          look="ruled"
          variant="plain"
          className={on(isTwo)}
          aria-pressed={isTwo}
          {...(hasSideKey ? { shortcut: DOCUMENT_KEYS.sideBySide, keyShortcut: 'C' } : {})}
          onPress={props.onTwo}
        >
          {words.sideBySide}
        </Button>
        <i className={styles.rule} />
        <Button
          look="ruled"
          variant="plain"
          icon="search"
          className={on(isLensOut)}
          aria-pressed={isLensOut}
          shortcut={DOCUMENT_KEYS.lens}
          keyShortcut="L"
          onPress={props.onLens}
        >
          {words.lens}
        </Button>
        <Select
          label={words.zoom}
          isLabelHidden
          className={styles.zoom ?? ''}
          choices={ZOOMS.map((id) => ({ id, label: `${id}\u00a0%` }))}
          value={zoom}
          onChange={props.onZoom}
        />
        <span className={styles.gap} />
        <Button
          look="ruled"
          variant="plain"
          icon="pencil"
          className={styles.minor ?? ''}
          keyShortcut="F2"
          isDisabled={!props.canAnnotate}
          onPress={props.onAnnotate}
        >
          {words.annotate}
        </Button>
        <Button look="ruled" variant="plain" icon="folder" isDisabled={!props.canFile} onPress={props.onFile}>
          {words.file}
        </Button>
        <Button look="ruled" variant="plain" icon="printer" onPress={props.onPrint}>
          {words.print}
        </Button>
        <IconButton icon="close" look="plain" label={words.close} onPress={props.onClose} />
      </div>
    </div>
  );
}
