/** The rows shown, as a table for a spreadsheet set to French: « ; », UTF-8 with its mark. Knows the layout, no page. */
import type { ObservationMode } from '../../model/criterion.ts';
import type { CoverageLayout, Row } from './layOut.ts';

/** Spreadsheets take a file without it for one of their own alphabet, and spoil the accents. */
const BYTE_ORDER_MARK = '\ufeff';

const judges: Readonly<Record<ObservationMode, string>> = {
  software: 'le logiciel propose',
  'software-to-confirm': 'le logiciel propose, une personne confirme',
  'software-plus-explanation': 'le logiciel propose, une personne juge l’explication',
  human: 'une personne',
};

type Value = string | number;

function writeValue(value: Value): string {
  const text = String(value);
  return /[";\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function writeRow(bloc: string, group: string, row: Row): readonly Value[] {
  const { criterion, cells, indicators, variants } = row;
  const met = cells.filter((cell) => cell !== undefined).length;
  const each = cells.flatMap<Value>((cell) =>
    cell === undefined ? ['', ''] : [cell.indicators.length, cell.variants],
  );
  return [bloc, group, criterion.id, criterion.texte, judges[criterion.mode], met, indicators, variants, ...each];
}

/** One line per criterion, two columns per situation; empty where the situation says nothing of it. */
export function writeCsv({ columns, blocs }: CoverageLayout): string {
  const heads = ['Bloc', 'Compétence ou situation', 'Critère', 'Texte officiel', 'Qui juge'];
  const sums = ['Situations', 'Indicateurs', 'Variantes'];
  const each = columns.flatMap(({ code, title }) => [`${code} indicateurs (${title})`, `${code} variantes`]);
  const rows = blocs.flatMap((bloc) =>
    bloc.groups.flatMap((group) => group.rows.map((row) => writeRow(bloc.title, group.title ?? '', row))),
  );
  const lines = [[...heads, ...sums, ...each], ...rows].map((line) => line.map(writeValue).join(';'));
  return `${BYTE_ORDER_MARK}${lines.join('\r\n')}\r\n`;
}
