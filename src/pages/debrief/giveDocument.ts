/** Gives a document joined to a run back to whoever reads its debriefing, under the name it came with. */
import type { Store } from '../../store/index.ts';
import { downloadBytes } from '../data/download.ts';

/** @returns false when this browser does not have it */
export async function giveDocument(store: Store, run: string, digest: string): Promise<boolean> {
  const file = (await store.files(run)).find((one) => one.digest === digest);
  if (file === undefined) return false;
  downloadBytes(file.bytes, file.name);
  return true;
}
