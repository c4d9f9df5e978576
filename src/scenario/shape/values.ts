/** Names values and forms in French, for sentences. Knows no code. */

/** « un texte », « une liste »… of a value as YAML read it. */
export function nameKind(value: unknown): string {
  if (value === undefined || value === null) return 'rien';
  if (Array.isArray(value)) return 'une liste';
  if (typeof value === 'string') return 'un texte';
  if (typeof value === 'number') return 'un nombre';
  if (typeof value === 'boolean') return 'oui ou non (true, false)';
  return 'un bloc de clés';
}

const EXPECTED: Readonly<Record<string, string>> = {
  string: 'un texte',
  number: 'un nombre',
  int: 'un nombre entier',
  boolean: '« true » ou « false »',
  array: 'une liste (une ligne par élément, avec un tiret)',
  object: 'un bloc de clés',
  record: 'un bloc de clés',
};

export function nameExpected(expected: string): string {
  return EXPECTED[expected] ?? 'une autre sorte de valeur';
}

/** What to write instead. */
export function cureForType(expected: string, value: unknown): string {
  if (expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) {
    return `Mettez la valeur entre guillemets : "${String(value)}".`;
  }
  if (expected === 'array' && typeof value === 'string') return `Écrivez une liste : [${value.slice(0, 40)}].`;
  if (expected === 'number' && typeof value === 'string')
    return 'Écrivez le nombre seul, en chiffres, sans unité ni guillemets.';
  if (value === null) return 'Complétez la ligne, ou retirez la clé.';
  return 'Comparez avec l’exemple du guide docs/auteur.md.';
}

const FORMATS: readonly (readonly [pattern: string, format: string])[] = [
  [
    '^[a-z0-9]+(-[a-z0-9]+)*$',
    'un identifiant : minuscules sans accent, chiffres et tirets, comme « accord-proprietaire »',
  ],
  ['^\\d{4}-\\d{2}-\\d{2}$', 'une date comme « 2025-11-18 » (année-mois-jour)'],
  ['^\\d{1,2}:\\d{2}$', 'une heure comme « 9:30 »'],
  ['^\\d+\\.\\d+\\.\\d+$', 'une version à trois nombres, comme « 1.0.0 »'],
  ['^\\d{2,4}$', 'un numéro de poste de deux à quatre chiffres, entre guillemets, comme "214"'],
  ['^[0-9A-Za-z-]+$', 'un numéro de dossier : chiffres, lettres et tirets, comme « 2025-0412 »'],
  ['^[a-zA-Z]+(\\.[a-zA-Z0-9-]+){0,3}$', 'un repère comme « act.visiteur.reformulate »'],
];

/** What a text should look like, from the pattern it was held against. */
export function nameFormat(pattern: string | undefined): string {
  const bare = pattern?.replace(/^\/|\/[a-z]*$/g, '');
  return FORMATS.find(([known]) => known === bare)?.[1] ?? 'la valeur sous la forme donnée par le guide docs/auteur.md';
}
