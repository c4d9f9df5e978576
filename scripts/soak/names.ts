/** What the situations of a soak call people and things. */

/** Names of one situation, and strange ones. */
export interface Names {
  readonly people: readonly string[];
  readonly replies: readonly string[];
  readonly extensions: readonly string[];
  readonly calls: readonly string[];
  readonly files: readonly string[];
  readonly procedures: readonly string[];
  readonly badges: readonly string[];
  readonly mails: readonly string[];
  readonly documents: readonly string[];
  readonly shelves: readonly string[];
  readonly addresses: readonly string[];
  readonly owners: readonly string[];
  readonly rooms: readonly string[];
  readonly equipment: readonly string[];
  readonly meetings: readonly string[];
  readonly days: readonly string[];
  readonly records: readonly string[];
  readonly parties: readonly string[];
  readonly products: readonly string[];
}
