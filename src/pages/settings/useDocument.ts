/** The official document whoever plays reads first, for every page that shows verdicts; choosing another keeps it at once. */
import { useMemory } from '../shell/memory.ts';
import { type DocumentName, readDocument, readDocumentId } from './documents.ts';

export function useDocument(): readonly [DocumentName, (id: string) => void] {
  const { keeper, memory } = useMemory();
  const choose = (id: string): void => {
    const referentiel = readDocumentId(id);
    if (referentiel !== null) void keeper.changeSettings({ referentiel });
  };
  return [readDocument(memory.settings), choose];
}
