/** The shape of a tool’s table of marks: for each kind of its facts, the marks it makes true. Knows no fact. */
export type MarksOf<F extends { readonly kind: string }> = {
  readonly [K in F['kind']]: (fact: Extract<F, { readonly kind: K }>) => readonly string[];
};

export const noMark = (): readonly string[] => [];
