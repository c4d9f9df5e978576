/** A run that cannot be played now: why, what is kept, and the way on. */
import { assertNever } from '../../model/assertNever.ts';
import { Page } from '../shell/Page.tsx';
import { writeRoute } from '../shell/routes.ts';
import type { OpenedRun } from './openRun.ts';

export type UnopenedRun = Exclude<OpenedRun, { readonly kind: 'open' } | { readonly kind: 'finished' }>;

export function RunNotOpened({ run }: { readonly run: UnopenedRun }) {
  switch (run.kind) {
    case 'noSituation':
      return (
        <Page title="La situation n’est plus là">
          <p>
            Cette partie se joue dans la situation « {run.scenarioId} », absente de cette version de Situ. La partie est
            gardée : elle reprendra quand la situation sera revenue.
          </p>
        </Page>
      );
    case 'damaged':
      return (
        <Page title="Cette partie est abîmée">
          <p>
            Elle ne peut plus être rejouée. Elle n’est pas effacée : elle attend, telle quelle, dans{' '}
            <a href={writeRoute({ page: 'data' })}>vos données</a>, d’où vous pouvez l’exporter.
          </p>
        </Page>
      );
    case 'unknown':
      return (
        <Page title="Aucune partie à cette adresse">
          <p>
            Elle a été effacée, mise à part parce qu’elle était abîmée (
            <a href={writeRoute({ page: 'data' })}>vos données</a> le disent), ou jouée dans un autre navigateur.{' '}
            <a href={writeRoute({ page: 'home' })}>Choisissez une situation</a> pour en commencer une.
          </p>
        </Page>
      );
    default:
      return assertNever(run);
  }
}

export function RunElsewhere() {
  return (
    <Page title="Cette partie est déjà ouverte">
      <p>
        Elle se joue dans un autre onglet de ce navigateur. Fermez-le, ou quittez-y la partie : elle s’ouvrira ici
        d’elle-même.
      </p>
    </Page>
  );
}
