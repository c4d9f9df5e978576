/**
 * Looking for words in the procedures binder. Knows the view's procedures; nothing of tabs.
 */
import type { ProcedureView } from '../../session/view.ts';
import { foldText } from '../phone/callState.ts';

export interface FoundPage {
  readonly procedure: ProcedureView;
  /** Titles of the sections where the words stand; empty when only the title matches. */
  readonly sections: readonly string[];
}

/** Procedures that hold all the words; all of them when nothing is typed. */
export function searchProcedures(procedures: readonly ProcedureView[], query: string): readonly FoundPage[] {
  const wanted = foldText(query).split(/\s+/).filter(Boolean);
  const holds = (text: string) => wanted.every((word) => foldText(text).includes(word));
  return procedures.flatMap((procedure): FoundPage[] => {
    const sections = wanted.length === 0 ? [] : procedure.sections.filter((one) => holds(`${one.title} ${one.text}`));
    if (wanted.length > 0 && sections.length === 0 && !holds(procedure.title)) return [];
    return [{ procedure, sections: sections.map((one) => one.title) }];
  });
}
