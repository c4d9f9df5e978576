/** The filters: which document, which bloc, who judges, whether it can be practised, whether one has met it. */
import { memo } from 'react';
import type { ObservationMode } from '../../model/criterion.ts';
import { referentiels } from '../../referentiels/index.ts';
import { Checkbox, type Choice, Select } from '../../ui/index.ts';
import { type Asked, modes } from './asked.ts';
import styles from './Filters.module.css';
import { modeWords } from './words.ts';

export interface FiltersProps {
  readonly asked: Asked;
  readonly change: (changes: Partial<Asked>) => void;
}

/** No filter: no document, bloc or mode is called so. */
const every = 'tous';

const documentChoices: readonly Choice[] = [
  { id: every, label: 'Tous les documents' },
  ...referentiels.map(({ id, sigle, titre }) => ({ id, label: sigle, note: titre })),
];

const modeChoices: readonly Choice<ObservationMode | typeof every>[] = [
  { id: every, label: 'Peu importe' },
  ...modes.map((id) => ({ id, label: modeWords[id].name, note: modeWords[id].meaning })),
];

const practiceChoices = [
  { id: every, label: 'Peu importe' },
  { id: 'now', label: 'praticable aujourd’hui', note: 'Une situation au moins en donne l’occasion.' },
  { id: 'later', label: 'pas encore', note: 'Aucune situation n’en donne encore l’occasion.' },
] as const;

function BlocFilter({ asked, change }: FiltersProps) {
  const blocs = asked.referentiel?.blocs ?? [];
  return (
    <Select
      label="Bloc"
      isDisabled={blocs.length === 0}
      choices={[
        { id: every, label: blocs.length === 0 ? 'Choisir un document' : 'Tous les blocs' },
        ...blocs.map(({ id, titre }) => ({ id, label: titre })),
      ]}
      value={asked.bloc?.id ?? every}
      onChange={(id) => change({ bloc: blocs.find((bloc) => bloc.id === id) ?? null })}
    />
  );
}

function AllFilters({ asked, change }: FiltersProps) {
  return (
    <div className={styles.filters}>
      <Select
        label="Document"
        choices={documentChoices}
        value={asked.referentiel?.id ?? every}
        onChange={(id) => change({ referentiel: referentiels.find((one) => one.id === id) ?? null, bloc: null })}
      />
      <BlocFilter asked={asked} change={change} />
      <Select
        label="Qui en juge"
        choices={modeChoices}
        value={asked.mode ?? every}
        onChange={(id) => change({ mode: id === every ? null : id })}
      />
      <Select
        label="Dans les situations"
        choices={practiceChoices}
        value={asked.practice ?? every}
        onChange={(id) => change({ practice: id === every ? null : id })}
      />
      <Checkbox className={styles.met ?? ''} isSelected={asked.met} onChange={(met) => change({ met })}>
        Ce que j’ai déjà rencontré
      </Checkbox>
    </div>
  );
}

/** Four lists that open weigh: drawn anew only when a filter changes. */
export const Filters = memo(AllFilters);
