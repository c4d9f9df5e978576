/** The briefing of a situation, on paper. Texts are the author's, filled for the variant drawn. */
import { useState } from 'react';
import { fillText } from '../../scenario/fillText.ts';
import type { Scenario } from '../../scenario/index.ts';
import { drawVariant } from '../../scenario/variant.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { type Choices, goTo } from '../shell/routes.ts';
import { drawSeed, startRun } from './startRun.ts';

export function Briefing({ scenario, choices }: { readonly scenario: Scenario; readonly choices: Choices }) {
  const { keeper } = useMemory();
  const [seed] = useState(() => choices.seed ?? drawSeed());
  const setting = { scenario, variant: drawVariant(scenario, seed, choices.pins), nowMs: 0 };
  const { briefing } = scenario;
  const begin = async (): Promise<void> => {
    const run = await startRun(keeper, { scenario, seed, pins: choices.pins });
    goTo({ page: 'play', run });
  };
  return (
    <Page title={scenario.title} lead={fillText(briefing.who, setting)}>
      <ul>
        {briefing.missions.map((mission) => (
          <li key={mission}>{fillText(mission, setting)}</li>
        ))}
      </ul>
      <button type="button" onClick={() => void begin()}>
        J’ouvre le guichet
      </button>
    </Page>
  );
}
