/**
 * The closed classes of French words, folded: what holds sentences together, and what may stand between two words of a
 * pattern without changing it. Data only.
 */

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter((word) => word !== ''));

export const DETERMINERS = list(`
  le la les l un une des du ce cet cette ces mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs aux au
  quelques plusieurs chaque tout toute tous toutes aucun aucune quel quelle quels quelles`);

export const PREPOSITIONS = list(`
  de d a en dans sur sous par pour avec sans chez vers entre contre depuis pendant durant avant apres des malgre selon
  jusqu jusque suite hors parmi voici voila`);

export const PRONOUNS = list(`
  je j tu il elle on nous vous ils elles me m te t se s lui leur y en ce c cela ca ceci celui celle ceux celles moi toi soi
  eux qui que qu quoi dont ou lequel laquelle lesquels lesquelles personne rien chacun quelqu'un`);

export const LINKS = list(`
  et ou mais donc or ni car que qu si s comme lorsque lorsqu quand puisque puisqu parce afin ainsi alors aussi cependant
  toutefois neanmoins puis ensuite enfin`);

export const AUXILIARIES = list(`
  suis es est sommes etes sont etais etait etions etiez etaient serai seras sera serons serez seront serais serait serions
  seriez seraient soit soient ete etre etant ai as a avons avez ont avais avait avions aviez avaient aurai auras aura
  aurons aurez auront aurais aurait aurions auriez auraient ait aient eu avoir ayant fut furent`);

export const ADVERBS = list(`
  ne n pas plus jamais point bien tres trop peu moins aussi encore toujours deja donc ici la non oui seulement vraiment
  malheureusement egalement desormais maintenant actuellement immediatement merci finalement vite tot tard deja guere`);

const CLASSES = [DETERMINERS, PREPOSITIONS, PRONOUNS, LINKS, AUXILIARIES, ADVERBS];

/** One French word in two is one of these; a list of keywords has hardly any. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(CLASSES.flatMap((words) => [...words]));

/** What may stand between two words of a pattern: « un avoir », « votre bien vouloir confirmer ». */
export const LIGHT_WORDS: ReadonlySet<string> = new Set([
  ...DETERMINERS,
  ...AUXILIARIES,
  ...list(`
    de d a en y nous vous lui leur me m te t se s le la les on bien tres donc aussi encore toujours deja egalement
    desormais aujourd'hui immediatement rapidement vite finalement malheureusement effectivement tout ci`),
]);

/** Words that a pattern may write one way and a text another: « demande d’avoir », « demande de l’avoir ». */
const EQUIVALENTS: Readonly<Record<string, string>> = {
  d: 'de',
  du: 'de',
  des: 'de',
  au: 'a',
  aux: 'a',
  l: 'le',
  la: 'le',
  les: 'le',
  qu: 'que',
  n: 'ne',
  s: 'se',
  m: 'me',
  t: 'te',
  j: 'je',
  c: 'ce',
};

/** The form under which a small word is compared. */
export const unelide = (word: string): string =>
  Object.hasOwn(EQUIVALENTS, word) ? (EQUIVALENTS[word] ?? word) : word;

/** Every small word compared under this form. */
export const spellingsOfSmall = (form: string): string[] => [
  form,
  ...Object.keys(EQUIVALENTS).filter((word) => EQUIVALENTS[word] === form),
];

export const WEEKDAYS = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche'] as const;

/** Words after which a full stop ends no sentence. */
export const ABBREVIATIONS = list(`
  m mm mr mme mmes mlle dr me n no num tel ref art av bd p pp cf ex env max min st ste janv fevr fev avr juil sept oct nov dec
  etc boul sté ets dept hab resp n/ref`);

export const CIVILITIES: Readonly<Record<string, 'm' | 'f'>> = {
  m: 'm',
  mr: 'm',
  monsieur: 'm',
  messieurs: 'm',
  mm: 'm',
  mme: 'f',
  madame: 'f',
  mlle: 'f',
  mademoiselle: 'f',
  mesdames: 'f',
  mmes: 'f',
};
