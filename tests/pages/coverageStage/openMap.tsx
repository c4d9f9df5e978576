/** The coverage map alone, on made-up situations: `index.html?situations=24&document=sante&manque=oui`. */
import '../../../src/ui/styles/index.css';
import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import { CoverageMap, type MapChoices } from '../../../src/pages/couverture/CoverageMap.tsx';
import { Page } from '../../../src/pages/shell/Page.tsx';
import { UiProvider } from '../../../src/ui/UiProvider.tsx';
import { makeCoverage } from './madeUp.ts';

const asked = new URLSearchParams(window.location.search);
const made = makeCoverage(Number(asked.get('situations') ?? 24));

function Stage() {
  const [choices, setChoices] = useState<MapChoices>({
    document: asked.get('document') ?? undefined,
    isMissingOnly: asked.get('manque') === 'oui',
  });
  return (
    <Page title="Où chaque critère est travaillé" lead="Des situations d’essai." width="wide">
      <CoverageMap covered={made.covered} titles={made.titles} choices={choices} onChoices={setChoices} />
    </Page>
  );
}

const place = document.getElementById('situ');
if (!place) throw new Error('the page has lost its place');
createRoot(place).render(
  <UiProvider>
    <Stage />
  </UiProvider>,
);
