/** The measure as French tables, and the lists it commands. Pure: counts in, text out. */
import { FORMS, GENERIC_IDS, KINDS, type Kind, SURE_PRECISION } from '../../src/writing/index.ts';
import { addCounts, type Counts, type FindingMeasure, precisionOf, recallOf } from './measureCorpus.ts';

/** The measure of both halves. */
export interface Measure {
  readonly ouvert: readonly FindingMeasure[];
  readonly garde: readonly FindingMeasure[];
}

const writeShare = (share: number | null): string => (share === null ? '–' : share.toFixed(2).replace('.', ','));

/** Recall, and between parentheses what it is once copies are set aside, when that changes it. */
function writeRecall(counts: Counts): string {
  const whole = writeShare(recallOf(counts));
  const elsewhere = writeShare(recallOf({ ...counts, present: counts.present - counts.missedInCopies }));
  return counts.missedInCopies === 0 || whole === elsewhere ? whole : `${whole} (${elsewhere})`;
}

const writeCells = (counts: Counts): string =>
  `${counts.present} | ${writeShare(precisionOf(counts))} | ${writeRecall(counts)}`;

const HEAD = [
  '| constat | ouverts : présents | précision | rappel | gardés : présents | précision | rappel | verdict |',
  '| --- | --: | --: | --: | --: | --: | --: | --- |',
];

const none: Counts = { present: 0, found: 0, right: 0, missedInCopies: 0 };
const isUnsure = (counts: Counts): boolean => (precisionOf(counts) ?? 1) < SURE_PRECISION;

const TITLES: Readonly<Record<Kind, string>> = {
  courriel: 'Courriel',
  lettre: 'Lettre',
  note: 'Note',
  'compte-rendu': 'Compte rendu',
};

function writeRow(name: string, open: Counts, kept: Counts): string {
  return `| \`${name}\` | ${writeCells(open)} | ${writeCells(kept)} | ${isUnsure(kept) ? 'à confirmer' : 'présent'} |`;
}

function writeKind(kind: Kind, { ouvert, garde }: Measure): string[] {
  const rows = ouvert
    .filter((measure) => measure.kind === kind)
    .map((open) => writeRow(open.id, open, garde.find((kept) => kept.kind === kind && kept.id === open.id) ?? none));
  return [`### ${TITLES[kind]}`, '', ...HEAD, ...rows, ''];
}

/** All kinds together, by the form of the fact or the generic finding. */
export const countsOfForm = (measures: readonly FindingMeasure[], form: string): Counts =>
  addCounts(measures.filter((measure) => measure.form === form));

const GENERICS = GENERIC_IDS.filter((id) => id !== 'orthographe');
const ALL_FORMS: readonly string[] = [...GENERICS, ...FORMS];

function writeFormRow(form: string, { ouvert, garde }: Measure): string {
  const row = writeRow(form, countsOfForm(ouvert, form), countsOfForm(garde, form));
  return GENERICS.includes(form) ? row.replace(/[^|]+\|$/, ' selon la sorte |') : row;
}

/** Everything between the marks of docs/redaction.md. */
export function writeTables(measure: Measure): string {
  const whole = addCounts(measure.garde);
  const lines = [
    ...KINDS.flatMap((kind) => writeKind(kind, measure)),
    '### Par forme, toutes sortes de documents',
    '',
    'Un fait d’une grille que personne n’a mesurée suit la ligne de sa forme ; les constats communs suivent celle de leur sorte de document, plus haut.',
    '',
    ...HEAD,
    ...ALL_FORMS.map((form) => writeFormRow(form, measure)),
    '',
    `Tout compris, sur les textes gardés : précision ${writeShare(precisionOf(whole))}, rappel ${writeRecall(whole)}.`,
  ];
  return lines.join('\n').replace(/ :/g, '\u00a0:').replace(/ ;/g, '\u202f;');
}

/** What src/writing/toConfirm.ts must hold. */
export function listToConfirm({ garde }: Measure) {
  return {
    toConfirm: garde.filter(isUnsure).map(({ kind, id }) => `${kind}/${id}`),
    formsToConfirm: FORMS.filter((form) => isUnsure(countsOfForm(garde, form))),
  };
}

export const START_MARK = '<!-- mesure : écrit par scripts/writing/measure.ts -->';
export const END_MARK = '<!-- fin de la mesure -->';

/** The page with its tables replaced. @throws when the page has lost its marks */
export function placeTables(page: string, tables: string): string {
  const start = page.indexOf(START_MARK);
  const end = page.indexOf(END_MARK);
  if (start < 0 || end < start) throw new Error(`docs/redaction.md: ${START_MARK} … ${END_MARK}`);
  return `${page.slice(0, start + START_MARK.length)}\n\n${tables}\n\n${page.slice(end)}`;
}
