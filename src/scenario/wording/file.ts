/** SC001–SC019: the file itself, before a word of it is understood. */
import { error, excerpt, warning } from './define.ts';

export const FILE_WORDING = {
  SC001: error<{ path: string }>(
    ({ path }) => `Le fichier « ${path} » est introuvable ou illisible.`,
    'Vérifiez le nom, le dossier et les majuscules.',
  ),
  SC002: error<{ sizeKiB: number; limitKiB: number }>(
    ({ sizeKiB, limitKiB }) => `Le fichier pèse ${sizeKiB} Kio ; la limite est de ${limitKiB} Kio.`,
    'Répartissez les longues listes dans des fichiers nommés sous « parts », et vérifiez que c’est bien un fichier de situation.',
  ),
  SC003: error<{ why: 'nul' | 'encoding' }>(
    ({ why }) =>
      why === 'nul'
        ? 'Ce fichier contient des octets nuls : ce n’est pas un texte, ou il est enregistré en UTF-16.'
        : 'Ce fichier n’est pas un texte UTF-8.',
    'Enregistrez-le avec l’encodage « UTF-8 » (dans le Bloc-notes : Enregistrer sous, Encodage).',
  ),
  SC004: error<Record<never, never>>(
    () => 'Le fichier est vide, ou ne contient que des commentaires.',
    'Commencez par « situ: 1 » ; le guide docs/auteur.md donne un exemple entier.',
  ),
  SC005: error<{ why: string }>(
    ({ why }) => `Le YAML ne se lit pas ici : ${why}`,
    'Vérifiez l’alignement, les deux-points suivis d’une espace et les guillemets fermés.',
  ),
  SC006: error<Record<never, never>>(
    () => 'Une tabulation sert de retrait ; YAML n’admet que des espaces.',
    'Remplacez la tabulation par deux espaces.',
  ),
  SC007: error<{ key: string; firstLine: number }>(
    ({ key, firstLine }) => `La clé « ${excerpt(key)} » est écrite deux fois (déjà ligne ${firstLine}).`,
    'Gardez-en une seule.',
  ),
  SC008: error<Record<never, never>>(
    () => 'Le fichier contient plusieurs documents YAML, séparés par « --- ».',
    'Gardez un seul document par fichier ; les listes longues vont dans « parts ».',
  ),
  SC009: error<{ limit: number }>(
    ({ limit }) => `Les éléments sont imbriqués sur plus de ${limit} niveaux.`,
    'Un fichier de situation n’en demande pas dix : vérifiez les crochets et le retrait.',
  ),
  SC010: error<{ name: string; why: 'unknown' | 'cycle' | 'many' }>(({ name, why }) => {
    if (why === 'unknown') return `« *${name} » renvoie à une ancre « &${name} » qui n’est pas définie plus haut.`;
    if (why === 'cycle') return `« *${name} » se contient lui-même.`;
    return 'Les renvois « *… » de ce fichier se multiplient au-delà du raisonnable.';
  }, 'Recopiez le passage à la place du renvoi ; si le texte commence par une étoile, mettez-le entre guillemets.'),
  SC011: error<{ key: string; why: 'complex' | 'reserved' }>(
    ({ key, why }) =>
      why === 'reserved'
        ? `« ${key} » est un mot réservé du logiciel et ne peut pas servir de clé.`
        : 'Cette clé n’est pas un simple mot.',
    ({ why }) =>
      why === 'reserved'
        ? 'Choisissez un autre nom.'
        : 'Écrivez « clé: valeur », avec un mot à gauche des deux-points.',
  ),
  SC012: error<Record<never, never>>(
    () => 'La fusion « << » n’est pas admise : on ne verrait plus d’où vient une valeur.',
    'Recopiez les clés voulues.',
  ),
  SC013: error<{ tag: string }>(
    ({ tag }) => `L’étiquette « ${excerpt(tag)} » n’est pas admise.`,
    'Retirez-la ; si le texte commence par « ! », mettez-le entre guillemets.',
  ),
  SC014: error<{ path: string; role: 'world' | 'parts' }>(
    ({ path, role }) =>
      `Le chemin « ${excerpt(path)} » sort du dossier ${role === 'world' ? 'des situations' : 'de la situation'}.`,
    ({ role }) =>
      role === 'world'
        ? 'Écrivez un chemin relatif avec des barres obliques, par exemple « ../worlds/petite-mairie.yaml ».'
        : 'Écrivez un nom de fichier du même dossier, par exemple « repliques.yaml ».',
  ),
  SC015: error<{ version: string }>(
    ({ version }) => `Version « ${excerpt(version)} » du langage inconnue : ce logiciel lit la version 1.`,
    'Écrivez « situ: 1 », ou mettez le logiciel à jour.',
  ),
  SC016: error<{ path: string }>(
    ({ path }) => `Le fichier « ${path} » est déjà nommé dans « parts ».`,
    'Gardez-le une seule fois.',
  ),
  SC017: warning<{ more: number }>(
    ({ more }) => `${more} autres fautes dans ce fichier ne sont pas affichées.`,
    'Corrigez celles qui précèdent, puis relancez la vérification.',
  ),
};
