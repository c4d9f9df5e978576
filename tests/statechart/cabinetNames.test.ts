/** Names of filed documents against the rule: a fault is found if and only if it was put in. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { NAME_FAULTS, type NameFault } from '../../src/model/cabinet.ts';
import type { Filing, Naming } from '../../src/scenario/schema/index.ts';
import { findNameFaults } from '../../src/statechart/programs/cabinet/index.ts';

const naming: Naming = { parts: ['date', 'kind', 'party', 'number'], example: 'x', text: 'x' };
const filing: Filing = {
  shelves: ['achats'],
  date: '2025-11-12',
  kind: ['Facture', 'Facture d’achat'],
  party: ['Lantier', 'Papeterie Lantier'],
  number: ['F25-11872'],
};

type Part = Naming['parts'][number];
const RIGHT: Readonly<Record<Part, readonly string[]>> = {
  date: ['2025-11-12', ' 2025-11-12 '],
  kind: ['Facture', 'FACTURE', 'facture d’achat', 'Facture reçue'],
  party: ['Lantier', 'lantier', 'Papeterie Lantier'],
  number: ['F25-11872', 'f25 11872', 'n° F25-11872'],
};
const WRONG: Readonly<Record<Part, readonly string[]>> = {
  date: ['12-11-2025', '2025-11-17', '20251112', '', '2025-13-40'],
  kind: ['Commande', 'Fact', ''],
  party: ['Lanctier', 'Vallier', ''],
  number: ['F25-11827', 'F25-118720', 'BC 25-0417', ''],
};

const faultsOf = (name: string): readonly NameFault[] => findNameFaults(naming, filing, name);
const sorted = (faults: readonly NameFault[]): NameFault[] => NAME_FAULTS.filter((fault) => faults.includes(fault));

describe('the rule for names', () => {
  it('finds a part wrong exactly when it is', () => {
    const parts = fc.tuple(
      ...naming.parts.map((part) =>
        fc.oneof(
          fc.constantFrom(...RIGHT[part]).map((text) => ({ part, text, wrong: false })),
          fc.constantFrom(...WRONG[part]).map((text) => ({ part, text, wrong: true })),
        ),
      ),
    );
    const ending = fc.constantFrom('', '.pdf', '.docx');
    fc.assert(
      fc.property(parts, ending, (chosen, end) => {
        const name = chosen.map(({ text }) => text).join('_') + end;
        expect(faultsOf(name)).toEqual(chosen.filter(({ wrong }) => wrong).map(({ part }) => part));
      }),
    );
  });

  it('finds the shape wrong exactly when there are more or fewer parts, and then misses only what is nowhere', () => {
    const kept = fc.subarray([...naming.parts]).filter((parts) => parts.length < 4);
    fc.assert(
      fc.property(kept, fc.constantFrom('_', '-', ' ', '__'), (parts, join) => {
        const name = parts.map((part) => RIGHT[part][0] ?? '').join(join);
        const missing = naming.parts.filter((part) => !parts.includes(part));
        const pieces = name.split('_').length;
        fc.pre(pieces !== 4);
        expect(sorted(faultsOf(name))).toEqual(sorted([...missing, 'shape']));
      }),
    );
    expect(faultsOf('2025-11-12_Facture_Lantier_F25-11872_bis')).toEqual(['shape']);
    expect(faultsOf('2025-11-12 Facture Lantier F25-11872')).toEqual(['shape']);
  });

  it('asks for the order', () => {
    expect(faultsOf('2025-11-12_Lantier_Facture_F25-11872')).toEqual(['kind', 'party']);
  });

  it('asks nothing where there is no rule, and only the form where the situation does not say what is right', () => {
    expect(findNameFaults(undefined, filing, '')).toEqual([]);
    expect(findNameFaults(naming, null, '2025-02-30_a_b_c')).toEqual(['date']);
    expect(findNameFaults(naming, null, '2025-02-28_a_b_c')).toEqual([]);
    expect(findNameFaults(naming, null, '2025-02-28_a__c')).toEqual(['party']);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => faultsOf(name).length > 0 || name.includes('Lantier')),
    );
  });
});
