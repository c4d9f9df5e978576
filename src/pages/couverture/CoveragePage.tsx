/**
 * « Couverture »: where each official criterion is practised, and what is missing, for whoever plans a year, sits on a jury, or
 * writes situations. Knows which situations are published and the address of the page.
 */
import { coverage } from 'virtual:coverage';
import { situations } from 'virtual:situations';
import { Page } from '../shell/Page.tsx';
import { goTo, type Query } from '../shell/routes.ts';
import { CoverageMap, type MapChoices } from './CoverageMap.tsx';

const titles = Object.fromEntries(situations.map(({ id, title }) => [id, title]));

/** `#/couverture?document=cadga&manque=oui` */
function readChoices(query: Query): MapChoices {
  const { document, manque } = query;
  return { document, isMissingOnly: manque === 'oui' };
}

function writeChoices({ document, isMissingOnly }: MapChoices): Query {
  return { ...(document === undefined ? {} : { document }), ...(isMissingOnly ? { manque: 'oui' } : {}) };
}

export default function CoveragePage({ choices }: { readonly choices: Query }) {
  return (
    <Page
      title="Où chaque critère est travaillé"
      lead="Les critères officiels en lignes, les situations en colonnes."
      width="wide"
    >
      <CoverageMap
        covered={coverage}
        titles={titles}
        choices={readChoices(choices)}
        onChoices={(next) => goTo({ page: 'coverage', choices: writeChoices(next) }, 'replace')}
      />
    </Page>
  );
}
