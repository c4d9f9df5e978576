/**
 * The briefing of a situation, on paper: who you are, what you have to do, who is in the house, how far you may go.
 * Texts are the author's, filled for the variant drawn.
 */
import { useState } from 'react';
import { placeWords } from '../../model/workPlace.ts';
import { fillText } from '../../scenario/fillText.ts';
import type { Scenario } from '../../scenario/index.ts';
import { drawVariant } from '../../scenario/variant.ts';
import { Button, Paper, ProgressBar, useAnnounce } from '../../ui/index.ts';
import { useMemory } from '../shell/memory.ts';
import { Page } from '../shell/Page.tsx';
import { type Choices, goTo, writeRoute } from '../shell/routes.ts';
import styles from './Briefing.module.css';
import { BriefingKeys } from './BriefingKeys.tsx';
import { HouseSheet } from './HouseSheet.tsx';
import { drawSeed, startRun } from './startRun.ts';
import { useWarmUp } from './useWarmUp.ts';

export interface BriefingProps {
  readonly scenario: Scenario;
  readonly choices: Choices;
}

function useStart(
  scenario: Scenario,
  seed: number,
  pins: Choices['pins'],
): { readonly isStarting: boolean; readonly start: () => void } {
  const { keeper } = useMemory();
  const announce = useAnnounce();
  const [isStarting, setStarting] = useState(false);
  const [fault, setFault] = useState<unknown>(null);
  if (fault !== null) throw fault;
  const start = (): void => {
    setStarting(true);
    announce(placeWords[scenario.place].opening);
    startRun(keeper, { scenario, seed, pins }).then((run) => goTo({ page: 'play', run }), setFault);
  };
  return { isStarting, start };
}

/** « mardi 18 novembre… » begins a paragraph here. */
function capitalise(text: string): string {
  return text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
}

export function Briefing({ scenario, choices }: BriefingProps) {
  const { memory } = useMemory();
  const [seed] = useState(() => choices.seed ?? drawSeed());
  const variant = drawVariant(scenario, seed, choices.pins);
  const fill = (text: string): string => capitalise(fillText(text, { scenario, variant, nowMs: 0 }));
  const { isStarting, start } = useStart(scenario, seed, choices.pins);
  const warmUp = useWarmUp(
    scenario.place,
    Object.values(variant.personas).flatMap(({ look }) => look ?? []),
  );
  const isPrepared = choices.seed !== null || Object.keys(choices.pins).length > 0;
  const { briefing, world, place } = scenario;
  const words = placeWords[place];
  return (
    <Page title={scenario.title} lead={fill(briefing.who)} width="wide">
      <div className={styles.sheets}>
        <div className={styles.stack}>
          <Paper kind="sheet" className={styles.context ?? ''}>
            <h2 className={styles.heading}>Ce matin</h2>
            {briefing.context.map((text) => (
              <p key={text}>{fill(text)}</p>
            ))}
            {isPrepared ? (
              <p className={styles.prepared}>
                Cette variante a été préparée : deux personnes qui ouvrent ce lien jouent la même.
              </p>
            ) : null}
          </Paper>
          <Paper kind="sheet">
            <h2 className={styles.heading}>Jusqu’où vous pouvez aller</h2>
            <div className={styles.columns}>
              <div>
                <h3 className={styles.subheading}>Sans demander</h3>
                <ul className={styles.list}>
                  {world.delegation.may.map((text) => (
                    <li key={text}>{fill(text)}</li>
                  ))}
                </ul>
              </div>
              <div>
                <h3 className={styles.subheading}>Avec un supérieur seulement</h3>
                <ul className={styles.list}>
                  {world.delegation.mayNot.map((text) => (
                    <li key={text}>{fill(text)}</li>
                  ))}
                </ul>
              </div>
            </div>
          </Paper>
          <BriefingKeys place={place} />
        </div>
        <div className={styles.stack}>
          <Paper kind="aim">
            <h2 className={styles.heading}>Ce qu’on attend de vous</h2>
            <ul className={styles.list}>
              {briefing.missions.map((text) => (
                <li key={text}>{fill(text)}</li>
              ))}
            </ul>
          </Paper>
          <HouseSheet world={world} fill={fill} />
        </div>
      </div>
      <div className={styles.start}>
        <div className={styles.startWords}>
          <ProgressBar
            label={warmUp.done < warmUp.count ? words.preparing : words.ready}
            value={warmUp.done}
            max={warmUp.count}
            valueText={`${warmUp.done} sur ${warmUp.count}`}
          />
          <p className={styles.who}>
            {memory.player === null ? (
              <>
                Un code sera tiré au sort pour garder votre partie ; vous pouvez{' '}
                <a href={writeRoute({ page: 'players' })}>choisir le vôtre</a>.{' '}
                <a href={writeRoute({ page: 'settings' })}>Réglages</a>
              </>
            ) : (
              <>
                Vous jouez sous le code <strong>{memory.player}</strong>.{' '}
                <a href={writeRoute({ page: 'settings' })}>Réglages</a>
              </>
            )}
          </p>
        </div>
        <Button variant="warm" icon="play" isDisabled={isStarting} onPress={start} className={styles.open ?? ''}>
          {words.open}
        </Button>
      </div>
    </Page>
  );
}
