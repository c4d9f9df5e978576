/** A table printed on a page: the first cell of a line says what the line is. Knows cells; nothing of what they mean. */
import { itself, keyed, nameRow } from './keyed.ts';

export interface PaperTableProps {
  /** For whoever does not see where it stands. */
  readonly label: string;
  readonly className?: string | undefined;
  /** Null: labels and values, without a head. */
  readonly head: readonly string[] | null;
  readonly rows: readonly (readonly string[])[];
  /** The look of a cell, by its column. */
  readonly lookOf: (at: number, cell: string) => string | undefined;
}

function Row({ cells, lookOf }: { readonly cells: readonly string[] } & Pick<PaperTableProps, 'lookOf'>) {
  return (
    <tr>
      {keyed(cells, itself).map(({ key, item }, at) =>
        at === 0 ? (
          <th key={key} scope="row" className={lookOf(at, item)}>
            {item}
          </th>
        ) : (
          <td key={key} className={lookOf(at, item)}>
            {item}
          </td>
        ),
      )}
    </tr>
  );
}

export function PaperTable({ label, className, head, rows, lookOf }: PaperTableProps) {
  return (
    <table className={className} aria-label={label}>
      {head === null ? null : (
        <thead>
          <tr>
            {keyed(head, itself).map(({ key, item }, at) => (
              <th key={key} scope="col" className={lookOf(at, item)}>
                {item}
              </th>
            ))}
          </tr>
        </thead>
      )}
      <tbody>
        {keyed(rows, nameRow).map(({ key, item }) => (
          <Row key={key} cells={item} lookOf={lookOf} />
        ))}
      </tbody>
    </table>
  );
}
