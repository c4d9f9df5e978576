/** The official criteria, searched and filtered. */
import { Page } from '../shell/Page.tsx';
import type { Query } from '../shell/routes.ts';

export default function ReferentielsPage({ choices }: { readonly choices: Query }) {
  return (
    <Page title="Référentiels">
      <p>{choices['cherche']}</p>
    </Page>
  );
}
