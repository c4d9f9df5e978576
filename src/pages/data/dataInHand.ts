/** What the sections of the data page are given: the store and what it holds of the one who plays. Shapes only. */
import type { Store } from '../../store/index.ts';
import type { DamagedRecord, KeptRun } from '../../store/whatIsSaved.ts';

export interface DataInHand {
  readonly store: Store;
  readonly runs: readonly KeptRun[];
  readonly damaged: readonly DamagedRecord[];
}

export interface DataSectionProps {
  readonly data: DataInHand;
  readonly onChange: () => void;
}
