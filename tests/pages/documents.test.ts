import { describe, expect, test } from 'vitest';
import { countByDocument, documentOf, documents, readDocument } from '../../src/pages/settings/documents.ts';
import { allCriteria, referentielOf, referentiels } from '../../src/referentiels/index.ts';
import { DEFAULT_SETTINGS, readSettings } from '../../src/store/settings.ts';

describe('the names of the documents', () => {
  test('are those of the documents themselves, in their order', () => {
    const names = referentiels.map(({ id, sigle, titre }) => ({ id, sigle, title: titre }));
    expect(documents).toEqual(names);
  });

  test('are found from the id of a criterion, for every criterion', () => {
    for (const { id } of allCriteria()) expect(documentOf(id), id).toBe(referentielOf(id)?.id);
  });

  test('count what a situation offers, document by document', () => {
    const counts = countByDocument(['TC2', 'T1.1', 'sante.C2', 'agora.1.1.1.c1']);
    expect(counts.map(({ document, count }) => [document.sigle, count])).toEqual([
      ['TP CADGA', 2],
      ['Bac pro AGOrA', 1],
      ['CQP santé', 1],
    ]);
  });
});

describe('the document chosen', () => {
  test('is the first as long as nobody has chosen, and after a damaged setting', () => {
    expect(readDocument(DEFAULT_SETTINGS).id).toBe('cadga');
    expect(readSettings({ referentiel: 'bts' }).referentiel).toBeNull();
    expect(readSettings({}).referentiel).toBeNull();
  });

  test('comes back as it was kept', () => {
    for (const { id } of documents) expect(readDocument(readSettings({ referentiel: id })).id).toBe(id);
  });
});
