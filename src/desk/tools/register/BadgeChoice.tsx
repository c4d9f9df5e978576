/** The badges in their tray: one is handed over, or none. Drawn as badges, operated as radio buttons. */
import { useId } from 'react';
import { joinClasses } from '../../../ui/index.ts';
import styles from './BadgeChoice.module.css';

const words = {
  label: 'Badge remis',
  none: 'Aucun',
  free: 'visiteur',
  taken: 'sorti',
};

export interface BadgeChoiceProps {
  readonly badges: readonly {
    readonly number: string;
    readonly free: boolean;
  }[];
  /** Empty: none. */
  readonly value: string;
  readonly onChange: (number: string) => void;
}

export function BadgeChoice({ badges, value, onChange }: BadgeChoiceProps) {
  const name = useId();
  const options = [{ number: '', free: true }, ...badges];
  return (
    <fieldset className={styles.group}>
      <legend className={styles.legend}>{words.label}</legend>
      <div className={styles.tray}>
        {options.map(({ number, free }) => (
          <label
            key={number}
            className={joinClasses(styles.badge, number === '' && styles.none, !free && styles.taken)}
          >
            <input
              type="radio"
              name={name}
              checked={value === number}
              disabled={!free}
              onChange={() => onChange(number)}
            />
            <span>
              {number === '' ? words.none : number}
              {number === '' ? null : <small> {free ? words.free : words.taken}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
