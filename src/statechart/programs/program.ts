/**
 * What every program of the desk is to the chart: a state of its own, deeds that are possible or not, what stands at the
 * end. Knows no program; `index.ts` lists them.
 */
import type { DeedsOf, Program } from '../../model/act.ts';
import type { Model } from '../model.ts';
import type { Office } from '../office.ts';
import type { Turn } from '../turn.ts';
import type { ProgramStates } from './states.ts';

export interface ProgramRules<P extends Program> {
  /** As the day opens. */
  open(model: Model): ProgramStates[P];
  /** Why a deed is impossible now, in a French sentence for the learner; null when it is possible. The program is open. */
  whyNot(model: Model, office: Office, deed: DeedsOf[P]): string | null;
  /** Does it, already found possible. */
  play(turn: Turn, deed: DeedsOf[P]): void;
  /** The end: writes how things stand. */
  close(turn: Turn): void;
  /** Deeds one may think of now, possible or not: for bots and exploration. Right ones and wrong ones alike. */
  suggest(model: Model, office: Office): readonly DeedsOf[P][];
}
