/** Says in French what the YAML library found. Its error codes are a closed list; its English sentences stay out. */
import type { YAMLError } from 'yaml';

const REASONS: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'le renvoi « * » n’a pas de nom.',
  ALIAS_PROPS: 'un renvoi « * » ne peut porter ni ancre ni étiquette.',
  BAD_DQ_ESCAPE:
    'une barre oblique inverse entre guillemets droits ne forme pas un caractère ; doublez-la ou prenez des apostrophes.',
  BAD_INDENT: 'le retrait n’est pas aligné avec celui des lignes voisines.',
  BAD_PROP_ORDER: 'une ancre ou une étiquette est mal placée.',
  BAD_SCALAR_START: 'un texte ne peut pas commencer par ce caractère ; mettez-le entre guillemets.',
  BLOCK_AS_IMPLICIT_KEY:
    'une clé doit tenir sur sa ligne ; le texte contient sans doute « : », mettez-le entre guillemets.',
  BLOCK_IN_FLOW: 'une liste à tirets ne peut pas être écrite entre crochets.',
  KEY_OVER_1024_CHARS: 'la clé est bien trop longue ; un guillemet est sans doute resté ouvert.',
  MISSING_CHAR: 'il manque un caractère : guillemet, crochet, accolade fermante, virgule ou deux-points.',
  MULTILINE_IMPLICIT_KEY:
    'une clé doit tenir sur une ligne ; il manque sans doute des deux-points, ou un retrait sous la ligne précédente.',
  MULTIPLE_ANCHORS: 'une valeur ne porte qu’une ancre « & ».',
  MULTIPLE_TAGS: 'une valeur ne porte qu’une étiquette « ! ».',
  BAD_DIRECTIVE: 'les lignes qui commencent par « % » ne sont pas admises.',
  UNEXPECTED_TOKEN: 'ce signe n’est pas attendu ; si c’est du texte, mettez-le entre guillemets.',
  BAD_COLLECTION_TYPE: 'cette étiquette ne convient pas à cette valeur.',
  TAG_RESOLVE_FAILED: 'cette étiquette « ! » n’est pas admise.',
};

export function explainSyntaxError(error: YAMLError): string {
  return REASONS[error.code] ?? 'ce passage n’est pas du YAML.';
}
