import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ASKABLE, FORMS, findAll, KINDS, rubricSchema } from '../../src/writing/index.ts';
import { loadText } from './support/find.ts';

const guide = readFileSync('docs/auteur.md', 'utf8');
const [example] = [...guide.matchAll(/^```yaml grille\n([\s\S]*?)^```/gm)].map((match) => match[1] ?? '');

const GOOD_LETTER = `Objet : votre relance du 12 mars, facture FV-2214

Madame Lenoir,

Votre facture FV 2214, de quatre cent quatre-vingt-six euros, a été réglée par virement le mercredi 4 mars. Les douze cartons ont bien été livrés.
Pouvez-vous vérifier vos comptes, et me rappeler à 14 h 30 si vous ne trouvez rien ?

Cordialement,
Samir Haddad`;

describe('the rubric of the authors’ guide', () => {
  const { rubric, diagnostics } = loadText(example ?? '');

  it('loads without a remark when copied out of the page', () => {
    expect(diagnostics).toEqual([]);
    expect(rubric?.facts).toHaveLength(8);
  });

  it('finds everything in a good letter, and no reproach', () => {
    const absent = rubric === null ? [] : findAll(rubric, GOOD_LETTER).filter(({ verdict }) => verdict === 'absent');
    expect(absent.map(({ id }) => id)).toEqual([
      'tutoiement',
      'langage-sms',
      'grossierete',
      'copie-du-message',
      'charabia',
      'reproche',
    ]);
  });

  it('names every key, form, kind and finding an author may write', () => {
    const keys = [
      ...Object.keys(rubricSchema.shape),
      ...FORMS,
      ...KINDS,
      ...ASKABLE,
      'near',
      'not',
      'any',
      'all',
      'evenDenied',
      'forbidden',
    ];
    expect(keys.filter((key) => !new RegExp(`\`[^\`]*\\b${key}\\b[^\`]*\``).test(guide))).toEqual([]);
  });
});
