/** A day typed part by part or picked in a calendar, in French. The value is `2025-11-20`, or empty. */
import { parseDate } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  Label,
  Popover,
} from 'react-aria-components';
import { parseCivilDate } from '../../../model/time.ts';
import { Icon } from '../../../ui/index.ts';
import styles from './DayField.module.css';

export interface DayFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (day: string) => void;
}

function Month() {
  return (
    <Popover className={styles.popover ?? ''} offset={4}>
      <Dialog className={styles.dialog ?? ''} aria-label="Choisir un jour">
        <Calendar className={styles.calendar ?? ''}>
          <header className={styles.head}>
            <Button slot="previous" className={styles.turn ?? ''}>
              <Icon name="back" />
            </Button>
            <Heading className={styles.month ?? ''} />
            <Button slot="next" className={styles.turn ?? ''}>
              <Icon name="next" />
            </Button>
          </header>
          <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>{(date) => <CalendarCell date={date} className={styles.cell ?? ''} />}</CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}

export function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <DatePicker
      value={parseCivilDate(value) === null ? null : parseDate(value)}
      onChange={(date) => onChange(date === null ? '' : date.toString())}
      shouldForceLeadingZeros
      firstDayOfWeek="mon"
      className={styles.field ?? ''}
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <DateInput className={styles.input ?? ''}>
          {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
        </DateInput>
        <Button className={styles.open ?? ''}>
          <Icon name="agenda" className={styles.icon} />
        </Button>
      </Group>
      <Month />
    </DatePicker>
  );
}
