/** A situation made ready to run: the variant drawn, and every list of the scenario indexed once. */
import type { Mood } from '../model/person.ts';
import { angerOf, createFeelings, type Feelings, moodFor, TUNING, type Tuning } from '../person/index.ts';
import type {
  Call,
  Character,
  Claim,
  FileRecord,
  Line,
  Mail,
  OfficeDocument,
  Promised,
  Scenario,
  Utterance,
} from '../scenario/schema/index.ts';
import { drawVariant, type Variant } from '../scenario/variant.ts';
import { listRegions, type Region } from './modes.ts';

export interface Model {
  readonly scenario: Scenario;
  readonly variant: Variant;
  readonly tuning: Tuning;
  readonly regions: readonly Region[];
  readonly regionOf: ReadonlyMap<string, Region>;
  readonly feelings: Readonly<Record<string, Feelings>>;
  readonly characters: ReadonlyMap<string, Character>;
  readonly utterances: ReadonlyMap<string, Utterance>;
  readonly utterancesTo: ReadonlyMap<string, readonly Utterance[]>;
  /** The mark each reply leaves once said. */
  readonly saidMarks: ReadonlyMap<Utterance, string>;
  /** `who trigger` → lines. */
  readonly linesOn: ReadonlyMap<string, readonly Line[]>;
  readonly claims: ReadonlyMap<string, Claim>;
  readonly promises: ReadonlyMap<string, Promised>;
  readonly calls: ReadonlyMap<string, Call>;
  readonly files: ReadonlyMap<string, FileRecord>;
  readonly mails: ReadonlyMap<string, Mail>;
  readonly documents: ReadonlyMap<string, OfficeDocument>;
}

const byId = <T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> =>
  new Map(items.map((item) => [item.id, item]));

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of keysOf(item)) groups.set(key, [...(groups.get(key) ?? []), item]);
  return groups;
}

export const lineKey = (who: string, trigger: string): string => `${who} ${trigger}`;

/** `tuning` is varied by proofs only. */
export function buildModel(
  scenario: Scenario,
  seed: number,
  pins: Readonly<Record<string, string>> = {},
  tuning: Tuning = TUNING,
): Model {
  const variant = drawVariant(scenario, seed, pins);
  const feelings = Object.fromEntries(
    scenario.characters.map((character) => [
      character.id,
      createFeelings({ ...character, temper: variant.tempers[character.id] ?? 'reactive' }),
    ]),
  );
  const moodOf = (who: string): Mood => {
    const felt = feelings[who];
    return felt ? moodFor(angerOf(felt), 'calm') : 'calm';
  };
  const regions = listRegions(scenario, variant.hazards, moodOf);
  return {
    scenario,
    variant,
    tuning,
    regions,
    regionOf: byId(regions),
    feelings,
    characters: byId(scenario.characters),
    utterances: byId(scenario.utterances),
    utterancesTo: groupBy(scenario.utterances, ({ to }) => [to]),
    saidMarks: new Map(scenario.utterances.map((utterance) => [utterance, `said.${utterance.id}`])),
    linesOn: groupBy(scenario.lines, ({ who, on }) =>
      (Array.isArray(on) ? on : [on]).map((trigger) => lineKey(who, trigger)),
    ),
    claims: byId(scenario.claims),
    promises: byId(scenario.promises),
    calls: byId(scenario.calls),
    files: byId(scenario.files),
    mails: byId(scenario.mails),
    documents: byId(scenario.documents),
  };
}
