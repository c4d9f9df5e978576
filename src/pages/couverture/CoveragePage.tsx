/** Which official criteria the situations give evidence for. */
import { Page } from '../shell/Page.tsx';
import type { Query } from '../shell/routes.ts';

export default function CoveragePage({ choices }: { readonly choices: Query }) {
  return (
    <Page title="Couverture des référentiels" lead="Une ligne par critère.">
      {choices['document']}
    </Page>
  );
}
