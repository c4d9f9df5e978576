/**
 * Prints measured budgets as a French table. Knows columns; nothing of what is measured.
 */
import type { Budget, BudgetResult } from './budget.ts';

const number = new Intl.NumberFormat('fr-FR', { maximumSignificantDigits: 3 });

function formatMeasure(value: number | undefined, unit: string): string {
  return value === undefined ? '–' : `${number.format(value)}\u00a0${unit}`;
}

function formatLimit({ sense, limit, peer, unit }: Budget): string {
  const sign = sense === 'atMost' ? '≤' : '≥';
  return peer === undefined ? `${sign} ${formatMeasure(limit, unit)}` : `${sign} ${number.format(limit)} ×`;
}

function makeRow({ budget, ours, peer, score, isKept }: BudgetResult): readonly string[] {
  return [
    budget.name,
    formatMeasure(ours, budget.unit),
    peer === undefined ? '–' : `${formatMeasure(peer, budget.unit)} (${budget.peerName ?? 'pair'})`,
    peer === undefined ? '–' : `${number.format(score)} ×`,
    formatLimit(budget),
    isKept ? 'tenu' : 'DÉPASSÉ',
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
