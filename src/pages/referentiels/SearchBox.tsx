/** The words to look for. Échap, or the cross, empties it. */
import type { RefObject } from 'react';
import { Button, Input, Label, SearchField } from 'react-aria-components';
import { Icon } from '../../ui/icons/Icon.tsx';
import styles from './SearchBox.module.css';

export interface SearchBoxProps {
  readonly text: string;
  readonly onType: (text: string) => void;
  readonly input: RefObject<HTMLInputElement | null>;
}

export function SearchBox({ text, onType, input }: SearchBoxProps) {
  return (
    <SearchField value={text} onChange={onType} className={styles.search ?? ''}>
      <Label className={styles.label ?? ''}>Chercher un mot, une expression, un numéro</Label>
      <div className={styles.line}>
        <Icon name="search" className={styles.glass} />
        <Input ref={input} className={styles.input ?? ''} placeholder="réclamation, file d’attente, T1.1…" />
        <Button className={styles.clear ?? ''} aria-label="Effacer la recherche">
          <Icon name="close" className={styles.cross} />
        </Button>
      </div>
    </SearchField>
  );
}
