/**
 * The coverage map: which document, what it adds up to, the grid, the ways to take it away (paper, spreadsheet). Knows neither where
 * the situations come from nor the address: both are given.
 */
import { useMemo, useState } from 'react';
import { coverReferentiels, type SituationCoverage } from '../../assessment/coverage.ts';
import { Button, EmptyState, Select, Switch, VisuallyHidden } from '../../ui/index.ts';
import { downloadText, nameToday } from '../data/download.ts';
import { CellSheet } from './CellSheet.tsx';
import { CoverageGrid, useFolds } from './CoverageGrid.tsx';
import styles from './CoverageMap.module.css';
import { CoverageKey, CoverageSummary } from './CoverageSummary.tsx';
import { writeCsv } from './csv.ts';
import { isMissing, keepRows, layOut, listColumns, listRows } from './layOut.ts';
import { countWords } from './words.ts';

/** What is asked of the map. */
export interface MapChoices {
  /** Id of the document; the first one when it is none. */
  readonly document: string | undefined;
  readonly isMissingOnly: boolean;
}

export interface CoverageMapProps {
  readonly covered: readonly SituationCoverage[];
  /** By id of situation. */
  readonly titles: Readonly<Record<string, string>>;
  readonly choices: MapChoices;
  readonly onChoices: (choices: MapChoices) => void;
}

interface OpenCell {
  readonly criterion: string;
  readonly situation: string | null;
}

function useLayout({ covered, titles, choices }: CoverageMapProps) {
  const documents = useMemo(() => coverReferentiels(covered), [covered]);
  const columns = useMemo(() => listColumns(covered, titles), [covered, titles]);
  const chosen = documents.find(({ referentiel }) => referentiel.id === choices.document) ?? documents[0];
  const layout = useMemo(() => (chosen === undefined ? null : layOut(chosen, columns)), [chosen, columns]);
  const shown = useMemo(
    () => (layout !== null && choices.isMissingOnly ? keepRows(layout, isMissing) : layout),
    [layout, choices.isMissingOnly],
  );
  return { documents, layout, shown };
}

export function CoverageMap(props: CoverageMapProps) {
  const { choices, onChoices } = props;
  const { documents, layout, shown } = useLayout(props);
  const [open, setOpen] = useState<OpenCell | null>(null);
  const folds = useFolds(layout);
  if (layout === null || shown === null) return null;
  const { referentiel, columns } = layout;
  const rows = listRows(layout);
  const missing = rows.filter(isMissing).length;
  const openRow = rows.find(({ criterion }) => criterion.id === open?.criterion);
  return (
    <div className={styles.map}>
      <div className={styles.tools} data-print="never">
        <Select
          label="Référentiel"
          className={styles.document ?? ''}
          choices={documents.map(({ referentiel: { id, sigle, titre } }) => ({ id, label: sigle, note: titre }))}
          value={referentiel.id}
          onChange={(document) => onChoices({ ...choices, document })}
        />
        <Switch
          className={styles.filter ?? ''}
          isSelected={choices.isMissingOnly}
          onChange={(isMissingOnly) => onChoices({ ...choices, isMissingOnly })}
        >
          {`Seulement ce qui manque (${missing})`}
        </Switch>
        <div className={styles.buttons}>
          <Button look="ruled" onPress={folds.toggleAll}>
            {folds.isAllFolded ? 'Tout déplier' : 'Tout replier'}
          </Button>
          <Button look="ruled" icon="printer" onPress={() => window.print()}>
            Imprimer
          </Button>
          <Button
            look="ruled"
            icon="download"
            onPress={() =>
              downloadText(writeCsv(shown), `situ-couverture-${referentiel.id}-${nameToday()}.csv`, 'text/csv')
            }
          >
            Tableur (CSV)
          </Button>
        </div>
      </div>
      <CoverageSummary layout={layout} />
      <VisuallyHidden>
        <p role="status">{choices.isMissingOnly ? `${countWords(missing, 'critère')} sur ${rows.length}` : ''}</p>
      </VisuallyHidden>
      {missing === 0 && choices.isMissingOnly ? (
        <EmptyState icon="check" title="Rien ne manque">
          Chaque critère de ce référentiel est travaillé dans trois variantes au moins.
        </EmptyState>
      ) : (
        <>
          <CoverageKey isRoomy={columns.length <= 2} />
          <CoverageGrid
            key={referentiel.id}
            layout={shown}
            folds={folds}
            onOpen={(criterion, situation) => setOpen({ criterion, situation })}
          />
        </>
      )}
      {open === null || openRow === undefined ? null : (
        <CellSheet row={openRow} columns={columns} situation={open.situation} onClose={() => setOpen(null)} />
      )}
    </div>
  );
}
