/** A quantity chosen along a rule: a volume, a speed. Its value is written. */
import { Slider as AriaSlider, Label, SliderOutput, SliderThumb, SliderTrack } from 'react-aria-components';
import { joinClasses } from '../joinClasses.ts';
import fields from './Field.module.css';
import styles from './Slider.module.css';

export interface SliderProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  /** « 60 % »; left out, the number alone. */
  readonly formatValue?: (value: number) => string;
  readonly isDisabled?: boolean;
  readonly className?: string;
}

export function Slider(props: SliderProps) {
  const { label, value, onChange, min = 0, max = 100, step = 1, formatValue = String, isDisabled = false } = props;
  return (
    <AriaSlider<number>
      value={value}
      onChange={onChange}
      minValue={min}
      maxValue={max}
      step={step}
      isDisabled={isDisabled}
      className={joinClasses(styles.slider, props.className) ?? ''}
    >
      <Label className={fields.label ?? ''}>{label}</Label>
      <SliderOutput className={styles.value ?? ''}>{formatValue(value)}</SliderOutput>
      <SliderTrack className={styles.track ?? ''}>
        <span className={styles.fill} style={{ width: `${((value - min) / (max - min)) * 100}%` }} />
        <SliderThumb className={styles.thumb ?? ''} />
      </SliderTrack>
    </AriaSlider>
  );
}
