/** Who made what, under which licence, and what Situ promises about data. The long version is docs/credits.md. */
import { Page } from '../shell/Page.tsx';
import { writeRoute } from '../shell/routes.ts';
import styles from './CreditsPage.module.css';

const things: readonly { readonly what: string; readonly who: string }[] = [
  { what: 'Le logiciel', who: 'licence MIT' },
  { what: 'Les situations et les textes', who: 'licence Creative Commons BY 4.0 : reprenez, adaptez, citez' },
  {
    what: 'Les personnages',
    who: 'dessinés à partir d’Open Peeps, de Pablo Stanley, domaine public (CC0 1.0), redessinés et animés pour Situ',
  },
  { what: 'Le hall, le bureau, les pictogrammes', who: 'dessinés pour Situ' },
  {
    what: 'Les sons',
    who: 'fabriqués par un programme de Situ, sans enregistrement ni emprunt, domaine public (CC0 1.0)',
  },
  {
    what: 'Les lettres',
    who: 'Atkinson Hyperlegible Next (Braille Institute), Bricolage Grotesque (Mathieu Triay), Shantell Sans (Shantell Martin, Arrow Type), licence SIL Open Font 1.1',
  },
  { what: 'Les voix', who: 'celles de votre navigateur, s’il en a' },
  { what: 'Les critères', who: 'mot pour mot, ceux des référentiels officiels ; le bilan cite chaque source' },
  {
    what: 'L’orthographe',
    who: 'dictionnaire de Grammalecte (Olivier R.), licence MPL 2.0, avec Hunspell ; rien de ce que vous écrivez ne part sur le réseau',
  },
  {
    what: 'Sous le comptoir',
    who: 'Phaser, XState, React, React Aria, Howler, Dexie, Zod, yaml et d’autres, tous libres',
  },
];

export default function CreditsPage() {
  return (
    <Page title="Mentions et crédits" lead="Ce que Situ fait, ce qu’il ne fait pas, et grâce à qui.">
      <h2 className={styles.heading}>Le logiciel propose, des personnes décident</h2>
      <p>
        Les verdicts sont des éléments de preuve, établis par des règles écrites et consultables, à partir de ce que
        vous avez fait et dit dans la partie. Ils ne certifient rien. Un formateur ou un jury les confirme, les corrige
        ou les écarte, en disant pourquoi. Les réglages d’accessibilité ne changent aucun verdict.
      </p>
      <h2 className={styles.heading}>Vos données</h2>
      <p>
        Tout reste dans ce navigateur. Ni compte, ni mesure d’audience, ni caméra, ni micro, ni analyse d’émotion : Situ
        n’envoie rien. Un code tient lieu de nom.{' '}
        <a href={writeRoute({ page: 'data' })}>Voir, emporter ou effacer ce qui est gardé</a>.
      </p>
      <p>
        Les personnes, les organismes et les dossiers des situations sont inventés. Toute ressemblance serait un hasard.
      </p>
      <h2 className={styles.heading}>Grâce à qui</h2>
      <dl className={styles.list}>
        {things.map(({ what, who }) => (
          <div key={what}>
            <dt>{what}</dt>
            <dd>{who}</dd>
          </div>
        ))}
      </dl>
    </Page>
  );
}
