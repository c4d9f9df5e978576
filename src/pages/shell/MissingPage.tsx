/** An address that leads nowhere: says so, and where to go. */
import { Page } from './Page.tsx';
import { writeRoute } from './routes.ts';

export function MissingPage({ path }: { readonly path: string }) {
  return (
    <Page title="Cette porte n’existe pas" lead={`Rien ne répond à l’adresse «\u202f${path}\u202f».`}>
      <p>
        L’adresse a peut-être été mal recopiée, ou la page a changé de place. Rien de ce que vous avez fait n’est perdu
         : <a href={writeRoute({ page: 'home' })}>revenez aux situations</a> ou ouvrez{' '}
        <a href={writeRoute({ page: 'results' })}>vos parties</a>.
      </p>
    </Page>
  );
}
