/**
 * What a fault in a file looks like to whoever reads it: place, stable code, sentence, cure.
 * The sentences themselves are in `wording/`, and nowhere else; the page of each code is `docs/diagnostics/<code>.md`.
 */
import { setFrench } from './typography.ts';
import { WORDING } from './wording/index.ts';

export type DiagnosticCode = keyof typeof WORDING;
export type Severity = 'error' | 'warning';

/** `line` and `column` start at 1. `message` is whole: fault, then cure; `cure` repeats the cure for views that set it apart. */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly cure?: string;
}

export interface Position {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** What the wording of a code needs to make its sentence. */
export type DetailsOf<Code extends DiagnosticCode> = Parameters<(typeof WORDING)[Code]['fault']>[0];

export function severityOf(code: DiagnosticCode): Severity {
  return WORDING[code].severity;
}

/** A fault as found, before its sentence is made. */
export function makeDiagnostic<Code extends DiagnosticCode>(
  code: Code,
  position: Position,
  details: DetailsOf<Code>,
): Diagnostic {
  // The table gives each code its own details; TypeScript cannot follow the pairing through an index.
  const wording = WORDING[code] as {
    severity: Severity;
    fault: (details: DetailsOf<Code>) => string;
    cure: (details: DetailsOf<Code>) => string | undefined;
  };
  const fault = setFrench(wording.fault(details));
  const cure = wording.cure(details);
  const place = { code, severity: wording.severity, ...position };
  if (cure === undefined) return { ...place, message: fault };
  return { ...place, message: `${fault} ${setFrench(cure)}`, cure: setFrench(cure) };
}

/** A fault of another kind of file (candidates, rubrics), told as those of situations are: sentence, then cure. */
export function placeFault<Code extends string>(code: Code, place: Position, fault: string, cure: string) {
  const cureText = setFrench(cure);
  const { file, line, column } = place;
  const message = `${setFrench(fault)} ${cureText}`;
  return { code, severity: 'error' as const, file, line, column, message, cure: cureText };
}

/** By file, then place, then code; the same fault at the same place is said once. */
export function sortDiagnostics(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const sorted = [...diagnostics].sort(
    (a, b) => compare(a.file, b.file) || a.line - b.line || a.column - b.column || compare(a.code, b.code),
  );
  return sorted.filter((diagnostic, rank) => {
    const previous = sorted[rank - 1];
    return (
      previous === undefined ||
      previous.file !== diagnostic.file ||
      previous.line !== diagnostic.line ||
      previous.column !== diagnostic.column ||
      previous.message !== diagnostic.message
    );
  });
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** A fault of any room that tells faults this way: candidates have codes of their own. */
export type AnyDiagnostic = Omit<Diagnostic, 'code'> & { readonly code: string };

/** « SC101 scenario.yaml:42:7 … » as a terminal shows it. */
export function formatDiagnostic({ code, severity, file, line, column, message }: AnyDiagnostic): string {
  return `${code} ${file}:${line}:${column} ${severity === 'warning' ? 'avertissement\u00a0: ' : ''}${message}`;
}

export function hasErrors(diagnostics: readonly Pick<Diagnostic, 'severity'>[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}
