/**
 * Prints measured budgets as a French table. Knows columns; nothing of what is measured.
 */
import type { Budget, BudgetResult } from './budget.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });

function formatMeasure(value: number | undefined, unit: string): string {
  return value === undefined ? '–' : `${number.format(value)}\u00a0${unit}`;
}

function formatLimit({ sense, limit, peer, judged, unit }: Budget): string {
  const sign = sense === 'atMost' ? '≤' : '≥';
  const isRatio = peer !== undefined && judged !== 'ours';
  return `${sign} ${isRatio ? `${number.format(limit)} ×` : formatMeasure(limit, unit)}`;
}

function nameVerdict({ isKept, budget }: BudgetResult): string {
  if (isKept) return budget.isInformation ? 'tenu (pour information)' : 'tenu';
  return budget.isInformation ? 'dépassé (pour information)' : 'DÉPASSÉ';
}

function makeRow(result: BudgetResult): readonly string[] {
  const { budget, ours, peer, ratio } = result;
  return [
    budget.name,
    formatMeasure(ours, budget.unit),
    peer === undefined ? '–' : `${formatMeasure(peer, budget.unit)} (${budget.peerName ?? 'pair'})`,
    ratio === undefined ? '–' : `${number.format(ratio)} ×`,
    formatLimit(budget),
    nameVerdict(result),
  ];
}

const headings = ['Budget', 'Situ', 'En face', 'Rapport', 'Limite', 'Verdict'];

/** @returns lines ready to print, without a final newline */
export function formatTable(results: readonly BudgetResult[]): string {
  const rows = [headings, ...results.map(makeRow)];
  const widths = headings.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  const rule = widths.map((width) => '─'.repeat(width)).join('  ');
  return [lines[0], rule, ...lines.slice(1)].join('\n');
}
