import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TOOLS } from '../../src/model/act.ts';
import { LOOKS } from '../../src/model/looks.ts';
import { DEPARTURES, MOODS, NEEDS, PLACES, SPEECH_ACTS } from '../../src/model/person.ts';
import { LOG_FIELDS } from '../../src/scenario/checks/logFields.ts';
import { MARKS, TRIGGERS } from '../../src/scenario/dottedWords.ts';
import { PERSON_WORDS } from '../../src/scenario/fillText.ts';
import { loadOrganisation, loadSituation, organisationSchema, situationSchema } from '../../src/scenario/index.ts';
import { readDisk, readFrom } from './support/files.ts';

const guide = readFileSync('docs/auteur.md', 'utf8');
const SITUATION = 'scenarios/exemple-accueil/scenario.yaml';
const WORLD = 'scenarios/worlds/petite-mairie.yaml';

/** The blocks of one kind, in reading order: ```yaml <kind>. */
function blocksOf(kind: string): string[] {
  return [...guide.matchAll(new RegExp(`^\`\`\`yaml ${kind}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map(
    (match) => match[1] ?? '',
  );
}

describe('the example of the authors’ guide', () => {
  const situation = blocksOf('situation').join('\n');
  const world = blocksOf('organisation').join('\n');

  it('is the example that ships, to the letter', () => {
    expect(situation).toBe(readFileSync(SITUATION, 'utf8'));
    expect(world).toBe(readFileSync(WORLD, 'utf8'));
  });

  it.each(['expert', 'sans-identite'])('shows the candidate %s to the letter', (id) => {
    expect(blocksOf(`candidat ${id}`)).toEqual([
      readFileSync(`scenarios/exemple-accueil/candidates/${id}.yaml`, 'utf8'),
    ]);
  });

  it('loads without a remark when copied out of the page', () => {
    const { scenario, diagnostics } = loadSituation(readFrom({ [SITUATION]: situation, [WORLD]: world }), SITUATION);
    expect(diagnostics).toEqual([]);
    expect(scenario?.catalogue).toBe('example');
    expect(loadOrganisation(readDisk, WORLD).diagnostics).toEqual([]);
  });
});

describe('the guide names every word an author may write', () => {
  const named = (word: string) =>
    new RegExp(`\`[^\`]*(?<![\\w-])${word.replaceAll('.', '\\.')}(?![\\w-])[^\`]*\``).test(guide);
  const missing = (words: readonly string[]) => words.filter((word) => !named(word));

  it('speech acts', () => expect(missing(SPEECH_ACTS)).toEqual([]));
  it('marks', () => expect(missing(Object.keys(MARKS))).toEqual([]));
  it('triggers', () => expect(missing(Object.keys(TRIGGERS))).toEqual([]));
  it('kinds of log entries', () => expect(missing(Object.keys(LOG_FIELDS))).toEqual([]));
  it('fields of log entries', () =>
    expect(missing([...new Set(Object.values(LOG_FIELDS).flatMap((fields) => Object.keys(fields)))])).toEqual([]));
  it('moods, needs, places, departures, tools', () =>
    expect(
      missing([...MOODS, ...NEEDS, ...PLACES, ...DEPARTURES.filter((one) => one !== 'closing'), ...TOOLS]),
    ).toEqual([]));
  it('drawings', () => expect(missing(LOOKS)).toEqual([]));
  it('placeholders', () => expect(missing(Object.keys(PERSON_WORDS))).toEqual([]));
  it('keys of the root', () =>
    expect(Object.keys(situationSchema.shape).filter((key) => !guide.includes(key))).toEqual([]));
  it('keys of the organisation', () =>
    expect(Object.keys(organisationSchema.shape).filter((key) => !guide.includes(`${key}:`))).toEqual([]));
});
