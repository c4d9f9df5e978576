/** How a criterion is called on screen: as its document calls it. Knows ids only, no document. */

/** « C2 » for `cqpi.C2`; « T1.1 » as it is; « 1.1.1.c2 » for `agora.1.1.1.c2`. */
export function nameCriterion(id: string): string {
  return id.replace(/^[a-z]+\./, '');
}
