/** Over the pages: back to the folder, one page or two, the lens, the size, and what may be done with the page in front. */
import { IconButton, Select } from '../../../ui/index.ts';
import { Gap, Rule, Toggle, Toolbar, Verb } from '../frame/index.ts';
import { DOCUMENT_KEYS } from './documentKeys.ts';
import { words } from './documentsWords.ts';
import styles from './ReaderToolbar.module.css';

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
  return (
    <Toolbar label={words.toolbar} className={styles.reader}>
      <Verb icon="back" className={styles.back ?? ''} onPress={props.onBack}>
        {folder}
      </Verb>
      <Rule />
      <Toggle isOn={!isTwo} className={styles.minor ?? ''} onPress={props.onOne}>
        {words.onePage}
      </Toggle>
      <Toggle
        isOn={isTwo}
        {...(hasSideKey ? { shortcut: DOCUMENT_KEYS.sideBySide, keyShortcut: 'C' } : {})}
        onPress={props.onTwo}
      >
        {words.sideBySide}
      </Toggle>
      <Rule />
      <Toggle icon="search" isOn={isLensOut} shortcut={DOCUMENT_KEYS.lens} keyShortcut="L" onPress={props.onLens}>
        {words.lens}
      </Toggle>
      <Select
        label={words.zoom}
        isLabelHidden
        className={styles.zoom ?? ''}
        choices={ZOOMS.map((id) => ({ id, label: `${id}\u00a0%` }))}
        value={zoom}
        onChange={props.onZoom}
      />
      <Gap />
      <Verb
        icon="pencil"
        className={styles.minor ?? ''}
        keyShortcut="F2"
        isDisabled={!props.canAnnotate}
        onPress={props.onAnnotate}
      >
        {words.annotate}
      </Verb>
      <Verb icon="folder" isDisabled={!props.canFile} onPress={props.onFile}>
        {words.file}
      </Verb>
      <Verb icon="printer" onPress={props.onPrint}>
        {words.print}
      </Verb>
      <IconButton icon="close" look="plain" label={words.close} onPress={props.onClose} />
    </Toolbar>
  );
}
