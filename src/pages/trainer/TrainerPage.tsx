/**
 * For whoever assigns a situation: fixes a variant (what is drawn, which hazards strike, the seed) and gives the link that plays it.
 * Nothing leaves the browser: the link itself carries the choices.
 */

import { brokenSituations, loadScenario, situations } from 'virtual:situations';
import { useEffect, useState } from 'react';
import type { Scenario } from '../../scenario/index.ts';
import { EmptyState, Select } from '../../ui/index.ts';
import { Page } from '../shell/Page.tsx';
import { goTo, writeRoute } from '../shell/routes.ts';
import { BrokenList } from './BrokenList.tsx';
import { OfferedCriteria } from './OfferedCriteria.tsx';
import styles from './TrainerPage.module.css';
import { VariantForm } from './VariantForm.tsx';

function useScenario(id: string | undefined): Scenario | null {
  const [scenario, setScenario] = useState<Scenario | null>(null);
  const [fault, setFault] = useState<unknown>(null);
  useEffect(() => {
    if (id !== undefined) loadScenario(id).then(setScenario, setFault);
  }, [id]);
  if (fault !== null) throw fault;
  return scenario?.id === id ? scenario : null;
}

export default function TrainerPage({ scenarioId }: { readonly scenarioId: string | null }) {
  const card =
    situations.find(({ id }) => id === scenarioId) ?? situations.find(({ id }) => id.startsWith('s')) ?? situations[0];
  const scenario = useScenario(card?.id);
  return (
    <Page
      title="Formateur, jury"
      lead="Préparez une variante et donnez son lien : toutes les personnes qui l’ouvrent vivent la même situation, et sont observées sur les mêmes critères."
      width="wide"
      aside={
        <ul className={styles.links}>
          <li>
            <a href={writeRoute({ page: 'referentiels', choices: {} })}>Les critères officiels</a>
          </li>
          <li>
            <a href={writeRoute({ page: 'coverage', choices: {} })}>Ce que les situations couvrent</a>
          </li>
        </ul>
      }
    >
      {card === undefined ? (
        <EmptyState title="Aucune situation">Aucune des situations du dossier « scenarios » ne se charge.</EmptyState>
      ) : (
        <Select
          label="Situation"
          className={styles.situation ?? ''}
          choices={situations.map(({ id, title, minutes }) => ({ id, label: title, note: `${minutes}\u00a0min` }))}
          value={card.id}
          onChange={(id) => goTo({ page: 'trainer', scenario: id }, 'replace')}
        />
      )}
      {card === undefined ? null : <OfferedCriteria criteria={card.criteria} />}
      {scenario === null ? null : <VariantForm key={scenario.id} scenario={scenario} />}
      <BrokenList broken={brokenSituations} />
    </Page>
  );
}
