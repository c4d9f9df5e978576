/** Papers: what is printed is what the records say, to the cent; nothing else is told. */
import { describe, expect, it } from 'vitest';
import { formatAmount, formatMoney } from '../../src/model/money.ts';
import { viewPaper } from '../../src/session/paper/index.ts';
import type { BusinessPaper, PaperView, SheetPaper } from '../../src/session/paper/paperView.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';
import { bookOf } from '../../src/statechart/index.ts';
import { documentsDesk } from '../support/situations.ts';

const scenario = documentsDesk();
const open = (anomalie = 'prix'): Run => openRun(scenario, { seed: 3, pins: { anomalie } });

function business(run: Run, id: string): BusinessPaper {
  const paper = viewPaper(run, id);
  if (paper?.kind !== 'business') throw new Error(`${id} is no business paper`);
  return paper;
}

function sheet(run: Run, id: string): SheetPaper {
  const paper = viewPaper(run, id);
  if (paper?.kind !== 'sheet') throw new Error(`${id} is no sheet`);
  return paper;
}

/** Every word of a paper, wherever it stands. */
const wordsOf = (paper: PaperView | null): string => JSON.stringify(paper);

describe('a supplier’s invoice', () => {
  const paper = business(open(), 'facture-scan');

  it('wears the firm’s face and names', () => {
    expect(paper).toMatchObject({
      title: 'Facture F25-11872',
      caption: 'Facture reçue',
      heading: 'Facture',
      colour: '#7a2d4f',
      face: 'serif',
      issuer: { name: 'Papeterie Lantier', activity: 'Fournitures de bureau depuis 1974' },
      addressee: ['Maison des services du Pays d’Ornay', '4, place du Marché', '72997 Ornay'],
      stamp: 'Reçu le 17/11/2025',
    });
    expect(paper.references).toContainEqual({ label: 'Votre commande', value: 'BC 25-0417 du 03/11/2025' });
    expect(paper.references).toContainEqual({ label: 'Bon de livraison', value: 'BL 88213' });
  });

  it('prints the figures of its record, in every variant', () => {
    for (const anomalie of ['prix', 'aucune']) {
      const run = open(anomalie);
      const printed = business(run, 'facture-scan');
      const record = bookOf(run.model).records.get('facture');
      if (record === undefined) throw new Error('the invoice has gone');
      expect(printed.rows.map((row) => row.at(-1))).toEqual(record.lines.map((line) => formatAmount(line.amountCents)));
      expect(printed.rows.map((row) => row[3])).toEqual(record.lines.map((line) => formatAmount(line.unitPriceCents)));
      expect(printed.total).toEqual({ label: 'Net à payer', value: formatMoney(record.totalCents) });
      expect(printed.taxes.map(({ base }) => base)).toEqual(
        record.totals.taxes.map(({ baseCents }) => formatMoney(baseCents)),
      );
    }
  });

  it('comes to what the drawing of the desk says', () => {
    expect(paper.total?.value).toBe('1\u202f078,20\u00a0€');
    expect(paper.taxes).toEqual([{ rate: '20\u00a0%', base: '898,50\u00a0€', tax: '179,70\u00a0€' }]);
    expect(paper.rows[1]).toEqual([
      'TON-410N',
      'Toner noir HX-410, haute capacité',
      '4',
      '89,90',
      '',
      '20\u00a0%',
      '359,60',
    ]);
  });

  it('prints the account it asks to be paid on', () => {
    expect(paper.terms.map(({ label }) => label)).toEqual(['Règlement', 'IBAN']);
    expect(paper.terms[0]?.value).toBe('par virement, 30 jours fin de mois, le 31/12/2025 au plus tard');
  });
});

describe('the other business papers', () => {
  it('our order wears our face, and two rates of VAT', () => {
    const paper = business(open(), 'commande-scan');
    expect(paper).toMatchObject({ caption: 'Notre commande', heading: 'Bon de commande', signature: 'K. Belaïd' });
    expect(paper.issuer.name).toBe('Maison des services du Pays d’Ornay');
    expect(paper.taxes.map(({ rate }) => rate)).toEqual(['20\u00a0%', '5,5\u00a0%']);
    expect(paper.total).toEqual({ label: 'Total TTC', value: '1\u202f048,66\u00a0€' });
    expect(paper.terms).toEqual([]);
  });

  it('a delivery note shows quantities and reserves, and no price', () => {
    const paper = business(open(), 'bl-scan');
    expect(paper.columns.map(({ title }) => title)).toEqual(['Référence', 'Désignation', 'Qté livrée', 'Réserves']);
    expect(paper.rows[2]).toEqual(['CLA-80-B', 'Classeur à levier, dos 80 mm, bleu', '40', '10 manquants']);
    expect(paper).toMatchObject({ total: null, taxes: [], handwriting: 'manque 10 classeurs' });
    expect(wordsOf(paper)).not.toMatch(/€/);
  });
});

describe('other pages', () => {
  it('are drawn from their blocks, tables with their head', () => {
    const paper = sheet(open(), 'contrat');
    expect(paper).toMatchObject({ sort: 'contract', caption: 'Contrat', face: 'serif', signature: 'C. Roy' });
    expect(paper.blocks[1]).toEqual({
      heading: 'Articles',
      text: '',
      head: ['Référence', 'Prix'],
      rows: [['RAM-A4-80', '4,20\u00a0€']],
    });
  });

  it('are plain text when nothing more is known', () => {
    expect(sheet(open(), 'plan')).toMatchObject({ sort: 'plain', title: 'Plan de salle' });
    expect(sheet(open(), 'plan').blocks[0]?.text).toBe('Version du matin.');
  });

  it('of an earlier version are read as they were', () => {
    const paper = sheet(open(), 'plan@0');
    expect(paper.title).toBe('Plan de salle, version du 20/10/2024');
    expect(paper.blocks[0]?.text).toBe('Premier jet.');
  });

  it('of the learner’s own are on the house’s paper', () => {
    const run = open();
    run.act({ do: 'openTool', tool: 'letters' });
    const written = { kind: 'letter', title: 'Réclamation', body: 'Objet : facture\n\nBonjour.' } as const;
    run.act({ do: 'letters', deed: { do: 'keep', text: '', written } });
    const paper = sheet(run, 'text-1');
    expect(paper).toMatchObject({ sort: 'letter', textKind: 'letter', dateline: 'Ornay, le mardi 18 novembre 2025' });
    expect(paper.letterhead[0]).toBe('Maison des services du Pays d’Ornay');
  });

  it('do not exist for names nobody bears', () => {
    for (const id of ['', '__proto__', 'plan@9', 'plan@x', 'text-9']) expect(viewPaper(open(), id)).toBeNull();
  });
});
