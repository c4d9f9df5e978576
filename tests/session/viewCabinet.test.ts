/** The shared documents as a view knows them: where things lie, what they were before, who reads them. */
import { describe, expect, it } from 'vitest';
import type { CabinetDeed } from '../../src/model/cabinet.ts';
import { type CabinetView, viewCabinet } from '../../src/session/programs/cabinet.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { documentsDesk, situation } from '../support/situations.ts';

const open = (): Run => {
  const run = openRun(documentsDesk(), { seed: 3, pins: { anomalie: 'prix' } });
  run.act({ do: 'openTool', tool: 'documents' });
  return run;
};
const act = (run: Run, deed: CabinetDeed): void => run.act({ do: 'documents', deed });

function view(run: Run): CabinetView {
  const made = viewCabinet(run);
  if (made === null) throw new Error('no cabinet');
  return made;
}

const find = (run: Run, id: string) => view(run).documents.find((one) => one.id === id);

describe('folders', () => {
  it('come after the one they are in, with what may be done in them', () => {
    const { shelves } = view(open());
    expect(shelves.map(({ id }) => id)).toEqual([
      'achats',
      'lantier',
      'aldec',
      'reunions',
      'courrier',
      'modeles',
      'personnel',
      'paie',
    ]);
    expect(shelves.find(({ id }) => id === 'lantier')).toMatchObject({
      path: 'Achats › Lantier',
      access: 'write',
      within: 'achats',
    });
    expect(shelves.find(({ id }) => id === 'paie')?.access).toBe('none');
  });

  it('are not there at a desk without documents', () => {
    expect(viewCabinet(openRun(situation('exemple-courrier'), { seed: 1 }))).toBeNull();
  });
});

describe('a document', () => {
  it('in no folder says where it comes from', () => {
    expect(find(open(), 'facture-scan')).toMatchObject({
      name: 'scan-0412',
      short: 'F25-11872',
      shelf: null,
      path: '',
      from: 'Messagerie',
      date: '12/11/2025',
      keepUntil: '',
      author: 'Papeterie Lantier',
      canWrite: true,
    });
    expect(find(open(), 'commande-scan')?.from).toBe('Gestion');
  });

  it('in a folder says how long it is kept and who reads it', () => {
    expect(find(open(), 'bl-scan')).toMatchObject({
      path: 'Achats › Lantier',
      keepUntil: '31/12/2035',
      readers: ['achats', 'comptabilité'],
    });
    expect(find(open(), 'contrat')?.canWrite).toBe(false);
  });

  it('carries what was done to it', () => {
    const run = open();
    act(run, { do: 'file', document: 'facture-scan', shelf: 'lantier', name: 'ma facture' });
    act(run, { do: 'annotate', document: 'facture-scan', text: 'à vérifier' });
    act(run, { do: 'share', document: 'facture-scan', with: ['roy'], right: 'read' });
    expect(find(run, 'facture-scan')).toMatchObject({
      name: 'ma facture',
      short: 'F25-11872',
      path: 'Achats › Lantier',
      notes: [{ time: '9\u00a0h\u00a030', text: 'à vérifier' }],
      shared: [{ id: 'roy', name: 'Hélène Roy', right: 'read' }],
      canUndo: true,
    });
  });

  it('shows its versions, the latest first, and hides those it replaces', () => {
    const run = open();
    expect(find(run, 'plan')?.versions.map(({ paper, rank }) => [paper, rank])).toEqual([
      ['plan', 2],
      ['plan@0', 1],
    ]);
    act(run, { do: 'addVersion', document: 'plan-refait', of: 'plan' });
    expect(find(run, 'plan')).toBeUndefined();
    expect(find(run, 'plan-refait')).toMatchObject({ name: 'plan-de-salle', shelf: 'reunions' });
    expect(find(run, 'plan-refait')?.versions.map(({ paper, rank }) => [paper, rank])).toEqual([
      ['plan-refait', 3],
      ['plan', 2],
      ['plan@0', 1],
    ]);
  });

  it('of a closed folder is not even named', () => {
    expect(JSON.stringify(view(open()))).not.toContain('fiche-de-paie');
  });
});

it('the view tells neither where a document belongs nor who must not read it', () => {
  expect(JSON.stringify(view(open()))).not.toMatch(/filing|hiddenFrom|rightShelf|nameFaults/);
});
