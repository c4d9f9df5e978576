/** The shared documents: what is within reach, what may be done with it, and what the log keeps of it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CabinetDeed } from '../../src/model/cabinet.ts';
import type { LogEntry } from '../../src/model/log.ts';
import { openRun, type Run, replayRun } from '../../src/simulation/index.ts';
import { suggestDeeds } from '../../src/statechart/index.ts';
import { documentsAtHand } from '../../src/statechart/programs/cabinet/index.ts';
import { documentsDesk } from '../support/situations.ts';

const scenario = documentsDesk();
const RIGHT = '2025-11-12_Facture_Lantier_F25-11872';

const withPrice = { anomalie: 'prix' };
const withoutPrice = { anomalie: 'aucune' };

function atDocuments(pins: Readonly<Record<string, string>> = withPrice): Run {
  const run = openRun(scenario, { seed: 3, pins });
  run.act({ do: 'openTool', tool: 'documents' });
  return run;
}

const act = (run: Run, deed: CabinetDeed): void => run.act({ do: 'documents', deed });
const whyNot = (run: Run, deed: CabinetDeed): string | null => run.whyNot({ do: 'documents', deed });
const near = (run: Run): readonly string[] => documentsAtHand(run.model, run.state);

type EntryOf<K extends LogEntry['kind']> = Extract<LogEntry, { readonly kind: K }>;
const all = <K extends LogEntry['kind']>(run: Run, kind: K): EntryOf<K>[] =>
  run.log.filter((entry): entry is EntryOf<K> => entry.kind === kind);
const last = <K extends LogEntry['kind']>(run: Run, kind: K) => all(run, kind).at(-1);

const file = (document: string, shelf: string, name: string): CabinetDeed => ({ do: 'file', document, shelf, name });

function end(run: Run): Run {
  run.advance(2_000_000);
  if (!run.over) run.act({ do: 'finish' });
  return run;
}

const keepLetter = (run: Run, title = 'Réclamation'): void => {
  run.act({ do: 'openTool', tool: 'letters' });
  run.act({ do: 'letters', deed: { do: 'keep', text: '', written: { kind: 'letter', title, body: 'Bonjour.' } } });
  run.act({ do: 'openTool', tool: 'documents' });
};

describe('within reach', () => {
  it('are the documents of open folders, of messages come and of records that are there', () => {
    expect(near(atDocuments())).toEqual([
      'facture-scan',
      'relance',
      'commande-scan',
      'bl-scan',
      'contrat',
      'plan',
      'plan-refait',
      'note-reservee',
    ]);
  });

  it('is not what this variant does not have', () => {
    expect(near(atDocuments(withoutPrice))).not.toContain('relance');
  });

  it('is what a message brings, once it has come', () => {
    const run = atDocuments();
    expect(near(run)).not.toContain('avoir-scan');
    run.advance(61_000);
    expect(near(run)).toContain('avoir-scan');
  });

  it('is never what a closed folder holds, however deep', () => {
    const run = atDocuments();
    expect(run.whyNot({ do: 'openDocument', document: 'fiche-de-paie' })).toMatch(/n’est pas sur ce poste/);
  });

  it('can be opened in four programs, and in no other', () => {
    const run = atDocuments();
    const open = { do: 'openDocument', document: 'facture-scan' } as const;
    for (const tool of ['mail', 'erp', 'letters', 'documents'] as const) {
      run.act({ do: 'openTool', tool });
      expect(run.whyNot(open)).toBeNull();
    }
    run.act({ do: 'openTool', tool: 'phone' });
    expect(run.whyNot(open)).toMatch(/Ouvrez d’abord/);
  });

  it('teaches what it holds when opened', () => {
    const run = atDocuments();
    run.act({ do: 'openDocument', document: 'facture-scan' });
    expect(run.state.marks['known.prix']).toBe(0);
    expect(run.state.marks['document.facture-scan']).toBe(0);
  });

  it('can be joined to a message, wherever it lies', () => {
    const run = atDocuments();
    run.act({ do: 'openTool', tool: 'mail' });
    const message = { to: ['pean'], cc: [], bcc: [], subject: 'x', body: 'x', priority: 'normal' } as const;
    const origin = { how: 'new', answers: null } as const;
    const send = (attachments: string[]) =>
      run.whyNot({ do: 'sendMail', message: { ...message, attachments }, origin });
    expect(send(['bl-scan', 'commande-scan'])).toBeNull();
    expect(send(['fiche-de-paie'])).toMatch(/pièce jointe/);
  });
});

describe('two documents side by side', () => {
  it('are both read, once each', () => {
    const run = atDocuments();
    run.act({ do: 'openDocument', document: 'facture-scan' });
    act(run, { do: 'compare', documents: ['facture-scan', 'commande-scan'] });
    expect(all(run, 'documentOpened').map(({ document }) => document)).toEqual(['facture-scan', 'commande-scan']);
    expect(last(run, 'documentsCompared')).toMatchObject({ documents: ['facture-scan', 'commande-scan'] });
    expect(run.state.marks['compared.commande-scan']).toBe(0);
  });
});

describe('filing', () => {
  it('says whether it is the right folder and the right name', () => {
    const run = atDocuments();
    act(run, file('facture-scan', 'lantier', ` ${RIGHT}.pdf `));
    expect(last(run, 'documentFiled')).toMatchObject({
      document: 'facture-scan',
      shelf: 'lantier',
      name: `${RIGHT}.pdf`,
      rightShelf: true,
      nameFaults: [],
      textKind: '',
    });
    expect(run.state.marks['filed.facture-scan']).toBe(0);
    act(run, file('facture-scan', 'aldec', 'facture'));
    expect(last(run, 'documentFiled')).toMatchObject({
      rightShelf: false,
      nameFaults: ['date', 'party', 'number', 'shape'],
    });
  });

  it('twice leaves it where it was put last', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.constantFrom('achats', 'lantier', 'aldec', 'courrier'), fc.constantFrom('a', 'b', RIGHT)),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (moves) => {
          const run = atDocuments();
          for (const [shelf, name] of moves) act(run, file('facture-scan', shelf, name));
          const [shelf, name] = moves.at(-1) ?? ['', ''];
          const stands = all(end(run), 'documentStands').find(({ document }) => document === 'facture-scan');
          expect(stands).toMatchObject({ shelf, name, rightShelf: shelf === 'lantier', binned: false });
          expect(stands?.nameFaults.length === 0).toBe(name === RIGHT);
        },
      ),
      { numRuns: 25 },
    );
  });

  it('of a copy of a letter is asked by the situation, and told apart', () => {
    const run = atDocuments();
    keepLetter(run);
    expect(near(run)).toContain('text-1');
    act(run, file('text-1', 'courrier', '2025-11-18_Lettre_Lantier_L1'));
    expect(last(run, 'documentFiled')).toMatchObject({ rightShelf: true, nameFaults: [], textKind: 'letter' });
    const stands = all(end(run), 'documentStands').filter(({ textKind }) => textKind === 'letter');
    expect(stands).toMatchObject([{ document: 'text-1', shelf: 'courrier', rightShelf: true }]);
  });
});

describe('at the end', () => {
  it('each document that belongs somewhere is said to stand, filed or not', () => {
    const stands = all(end(atDocuments()), 'documentStands');
    expect(stands.map(({ document }) => document)).toEqual(['facture-scan', 'relance', 'avoir-scan']);
    for (const one of stands) expect(one).toMatchObject({ shelf: '', name: '', rightShelf: false, binned: false });
  });

  it('nothing is said of what this variant has not', () => {
    const stands = all(end(atDocuments(withoutPrice)), 'documentStands');
    expect(stands.map(({ document }) => document)).toEqual(['facture-scan', 'avoir-scan']);
  });

  it('what is in the bin is not where it belongs', () => {
    const run = atDocuments();
    act(run, file('facture-scan', 'lantier', RIGHT));
    act(run, { do: 'bin', document: 'facture-scan' });
    const [stands] = all(end(run), 'documentStands');
    expect(stands).toMatchObject({ rightShelf: false, nameFaults: [], binned: true });
  });
});

describe('versions', () => {
  it('are right when the situation says so, and lie where the one before lies', () => {
    const run = atDocuments();
    act(run, { do: 'addVersion', document: 'plan-refait', of: 'plan' });
    expect(last(run, 'versionAdded')).toMatchObject({ right: true });
    act(run, { do: 'addVersion', document: 'facture-scan', of: 'bl-scan' });
    expect(last(run, 'versionAdded')).toMatchObject({ right: false });
    const stands = all(end(run), 'documentStands').find(({ document }) => document === 'facture-scan');
    expect(stands).toMatchObject({ shelf: 'lantier', name: 'bl-88213' });
  });

  it('never go round in circles', () => {
    const run = atDocuments();
    act(run, { do: 'addVersion', document: 'plan-refait', of: 'plan' });
    expect(whyNot(run, { do: 'addVersion', document: 'plan', of: 'plan-refait' })).toMatch(/version d’avant/);
  });
});

describe('sharing', () => {
  it('is not allowed as soon as one who must not read it is among them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.constantFrom('pean', 'okafor', 'roy', 'costa'), { minLength: 1 }),
        fc.constantFrom('read' as const, 'write' as const, 'none' as const),
        (people, right) => {
          const run = atDocuments();
          act(run, { do: 'share', document: 'note-reservee', with: people, right });
          expect(last(run, 'documentShared')).toMatchObject({
            with: people,
            allowed: right === 'none' || !people.includes('okafor'),
          });
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('the bin', () => {
  it('says whether the time to keep is over, by whole years', () => {
    const run = atDocuments();
    act(run, { do: 'bin', document: 'bl-scan' });
    expect(last(run, 'documentBinned')).toMatchObject({ document: 'bl-scan', mustKeep: true });
    // A year for what is dated 2024 ends with 2025.
    act(run, { do: 'bin', document: 'plan' });
    expect(last(run, 'documentBinned')).toMatchObject({ document: 'plan', mustKeep: true });
  });

  it('of what lies nowhere goes by where it belongs', () => {
    const run = atDocuments();
    act(run, { do: 'bin', document: 'facture-scan' });
    expect(last(run, 'documentBinned')).toMatchObject({ mustKeep: true });
    act(run, { do: 'bin', document: 'commande-scan' });
    expect(last(run, 'documentBinned')).toMatchObject({ document: 'commande-scan', mustKeep: false });
  });

  it('gives back what it took', () => {
    const run = atDocuments();
    act(run, { do: 'bin', document: 'plan' });
    expect(whyNot(run, file('plan', 'courrier', 'plan'))).toMatch(/corbeille/);
    act(run, { do: 'restore', document: 'plan' });
    expect(whyNot(run, file('plan', 'courrier', 'plan'))).toBeNull();
    expect(all(run, 'documentRestored')).toHaveLength(1);
  });
});

describe('undoing', () => {
  it('puts back what the last deed changed, once', () => {
    const run = atDocuments();
    act(run, file('bl-scan', 'lantier', 'premier nom'));
    act(run, file('bl-scan', 'aldec', 'second nom'));
    act(run, { do: 'undo', document: 'bl-scan' });
    expect(last(run, 'documentDeedUndone')).toMatchObject({ document: 'bl-scan', deed: 'file' });
    expect(run.state.programs.documents.documents['bl-scan']?.filed).toMatchObject({ shelf: 'lantier' });
    expect(whyNot(run, { do: 'undo', document: 'bl-scan' })).toMatch(/rien à reprendre/);
  });
});

describe('what is impossible is said in French', () => {
  const cases: readonly (readonly [CabinetDeed, RegExp])[] = [
    [file('fiche-de-paie', 'lantier', 'x'), /n’est pas sur ce poste/],
    [file('personne', 'lantier', 'x'), /n’est pas sur ce poste/],
    [file('facture-scan', 'nulle-part', 'x'), /n’existe pas/],
    [file('facture-scan', 'modeles', 'x'), /lire ce dossier/],
    [file('facture-scan', 'personnel', 'x'), /pas accès/],
    [file('facture-scan', 'paie', 'x'), /pas accès/],
    [file('facture-scan', 'lantier', ' '), /Donnez un nom/],
    [file('facture-scan', 'lantier', 'x'.repeat(121)), /trop long/],
    [file('bl-scan', 'lantier', 'bl-88213'), /déjà là/],
    [file('contrat', 'lantier', 'x'), /lire ce dossier/],
    [{ do: 'compare', documents: ['plan', 'plan'] }, /différents/],
    [{ do: 'compare', documents: ['plan', 'fiche-de-paie'] }, /n’est pas sur ce poste/],
    [{ do: 'addVersion', document: 'plan', of: 'plan' }, /lui-même/],
    [{ do: 'addVersion', document: 'plan', of: 'facture-scan' }, /aucun dossier/],
    [{ do: 'addVersion', document: 'plan', of: 'contrat' }, /lire ce dossier/],
    [{ do: 'annotate', document: 'plan', text: '  ' }, /Écrivez/],
    [{ do: 'annotate', document: 'plan', text: 'x'.repeat(601) }, /trop longue/],
    [{ do: 'share', document: 'plan', with: [], right: 'read' }, /au moins une personne/],
    [{ do: 'share', document: 'plan', with: ['inconnu'], right: 'read' }, /ni de la maison/],
    [{ do: 'share', document: 'contrat', with: ['roy'], right: 'read' }, /lire ce dossier/],
    [{ do: 'bin', document: 'contrat' }, /lire ce dossier/],
    [{ do: 'restore', document: 'plan' }, /pas à la corbeille/],
    [{ do: 'undo', document: '__proto__' }, /rien à reprendre/],
  ];

  it.each(cases)('%j', (deed, why) => {
    const run = atDocuments();
    expect(whyNot(run, deed)).toMatch(why);
    const before = run.state.programs.documents;
    act(run, deed);
    expect(run.state.programs.documents).toEqual(before);
    expect(run.log.at(-1)).toMatchObject({ kind: 'refused' });
  });

  it('away from the program, everything', () => {
    const run = openRun(scenario, { seed: 3 });
    expect(whyNot(run, { do: 'bin', document: 'plan' })).toMatch(/Ouvrez d’abord les documents/);
  });

  it('and strange names and texts are refused in words, or taken as they are', () => {
    const word = fc.oneof(fc.string(), fc.constantFrom('plan', 'lantier', 'roy', '__proto__', 'constructor', '\ud800'));
    const deed: fc.Arbitrary<CabinetDeed> = fc.oneof(
      fc.record({ do: fc.constant('file' as const), document: word, shelf: word, name: word }),
      fc.record({ do: fc.constant('compare' as const), documents: fc.tuple(word, word) }),
      fc.record({ do: fc.constant('addVersion' as const), document: word, of: word }),
      fc.record({ do: fc.constant('annotate' as const), document: word, text: word }),
      fc.record({
        do: fc.constant('share' as const),
        document: word,
        with: fc.array(word),
        right: fc.constantFrom('read' as const, 'write' as const, 'none' as const),
      }),
      fc.record({ do: fc.constantFrom('bin' as const, 'restore' as const, 'undo' as const), document: word }),
    );
    fc.assert(
      fc.property(fc.array(deed, { maxLength: 12 }), (deeds) => {
        const run = atDocuments();
        for (const one of deeds) {
          const why = whyNot(run, one);
          expect(why === null || why.length > 5).toBe(true);
          act(run, one);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('what may be thought of', () => {
  it('holds right and wrong deeds, few of them, and replays', () => {
    const run = atDocuments();
    const deeds = suggestDeeds(run.model, run.state).filter(({ do: program }) => program === 'documents');
    expect(deeds.length).toBeGreaterThan(6);
    expect(deeds.length).toBeLessThan(20);
    for (const one of deeds) run.act(one);
    const filed = all(run, 'documentFiled');
    expect(filed.some(({ rightShelf, nameFaults }) => rightShelf && nameFaults.length === 0)).toBe(true);
    expect(filed.some(({ rightShelf }) => !rightShelf)).toBe(true);
    expect(replayRun(scenario, run.record()).log).toEqual(run.log);
  });
});
