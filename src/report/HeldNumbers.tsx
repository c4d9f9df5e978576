/**
 * Words in which « F25-11872 » is not cut at its hyphen by the end of a line. The text stays as it is: it can be searched, copied and
 * checked. Knows nothing of what the numbers name.
 */
import styles from './HeldNumbers.module.css';

const NUMBER = /([\p{Lu}\d]+(?:-\d[\p{Lu}\d]*)+)/u;

/** The text in pieces, numbers with a hyphen at the odd ranks. */
export const splitNumbers = (text: string): readonly string[] => text.split(NUMBER);

export function HeldNumbers({ children }: { readonly children: string }) {
  const pieces = splitNumbers(children);
  if (pieces.length === 1) return children;
  return pieces.map((piece, rank) =>
    rank % 2 === 0 ? (
      piece
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: a text does not change its pieces
      <span key={rank} className={styles.held}>
        {piece}
      </span>
    ),
  );
}
