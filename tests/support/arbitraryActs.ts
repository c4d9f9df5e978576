/** Any act a learner might try, possible or not, and any waiting between: for properties. */
import fc from 'fast-check';
import { type Act, TOOLS } from '../../src/model/act.ts';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import type { Run } from '../../src/simulation/index.ts';

/** A move of a learner: either an act picked by number among what is possible, or an act out of the blue. */
export type Move = { readonly waitMs: number } & ({ readonly pick: number } | { readonly act: Act });

function arbitraryAct(scenario: Scenario): fc.Arbitrary<Act> {
  const who = fc.constantFrom(...scenario.characters.map(({ id }) => id), 'personne');
  const text = fc.string({ maxLength: 30 });
  const extension = fc.constantFrom(...scenario.world.colleagues.map((colleague) => colleague.extension), '999');
  const senders = fc.constantFrom({}, {}, { from: 'compta' });
  const mailIn = fc.constantFrom(...scenario.mails.map(({ id }) => id), 'sent-1', 'inconnu');
  const addresses = fc.array(fc.constantFrom(...scenario.contacts.map(({ id }) => id), 'a@b.example', 'personne'), {
    maxLength: 3,
  });
  const call = fc.constantFrom(...scenario.calls.map(({ id }) => id), 'inconnu');
  return fc.oneof(
    fc
      .constantFrom(...scenario.utterances.map(({ id }) => id), 'inconnue')
      .map((utterance): Act => ({ do: 'say', utterance })),
    who.map((to): Act => ({ do: 'listen', to })),
    who.map((to): Act => ({ do: 'rethink', to })),
    who.map((at): Act => ({ do: 'look', at })),
    fc.constant<Act>({ do: 'look', at: 'phone' }),
    fc.constantFrom(...TOOLS).map((tool): Act => ({ do: 'openTool', tool })),
    fc.constantFrom<Act>(
      { do: 'closeTool' },
      { do: 'pickUp' },
      { do: 'hold' },
      { do: 'resume' },
      { do: 'hangUp' },
      { do: 'endService' },
    ),
    extension.map((to): Act => ({ do: 'dial', extension: to })),
    extension.map((to): Act => ({ do: 'transfer', extension: to })),
    fc.constantFrom('', 'e', 'perrin', 'dossier').map((query): Act => ({ do: 'searchFiles', query })),
    fc.constantFrom(...scenario.files.map(({ id }) => id), 'x').map((file): Act => ({ do: 'openFile', file })),
    fc
      .constantFrom(...scenario.world.procedures.map(({ id }) => id))
      .map((procedure): Act => ({ do: 'readProcedure', procedure })),
    fc
      .record({ who, name: text, reason: text, host: text, badge: fc.constantFrom('', ...scenario.world.badges) })
      .map((entry): Act => ({ do: 'register', entry })),
    fc
      .record({
        call,
        recipient: text,
        name: text,
        number: text,
        subject: text,
        urgency: fc.constantFrom('normal', 'urgent', '') as fc.Arbitrary<'normal' | 'urgent' | ''>,
        text,
      })
      .map((slip): Act => ({ do: 'sendMessage', slip })),
    mailIn.map((mail): Act => ({ do: 'readMail', mail })),
    mailIn.map((mail): Act => ({ do: 'markUnread', mail })),
    fc.tuple(mailIn, fc.boolean()).map(([mail, flagged]): Act => ({ do: 'flagMail', mail, flagged })),
    fc
      .tuple(mailIn, fc.constantFrom('2025-11-20', '2025-02-30', '2020-01-01'))
      .map(([mail, due]): Act => ({ do: 'flagMail', mail, flagged: true, due })),
    fc.array(mailIn, { maxLength: 2 }).map((mails): Act => ({ do: 'exportMail', mails })),
    fc
      .tuple(mailIn, fc.constantFrom('archive', 'trash', 'compta/archive', 'compta/fournisseurs', 'x'))
      .map(([mail, folder]): Act => ({ do: 'fileMail', mail, folder })),
    fc
      .constantFrom(...scenario.documents.map(({ id }) => id), 'x')
      .map((document): Act => ({ do: 'openDocument', document })),
    fc
      .record({
        from: fc.option(fc.constantFrom('arnaud', 'personne')),
        holds: text,
        folder: fc.constantFrom('archive', 'x'),
      })
      .map((rule): Act => ({ do: 'addMailRule', rule })),
    fc.integer({ min: -1, max: 3 }).map((rank): Act => ({ do: 'removeMailRule', rank })),
    fc.option(text).map((absence): Act => ({ do: 'setAbsence', text: absence })),
    fc
      .record({ to: addresses, cc: addresses, subject: text, body: text, answers: fc.option(mailIn), from: senders })
      .map(
        ({ answers, from, ...written }): Act => ({
          do: 'sendMail',
          message: { ...written, bcc: [], attachments: [], priority: 'normal' },
          origin: { how: answers === null ? 'new' : 'reply', answers, ...from },
        }),
      ),
    fc
      .record({ time: text, persons: text, facts: text, witnesses: text, measures: text })
      .map((report): Act => ({ do: 'sendReport', report })),
  );
}

export function arbitraryMoves(scenario: Scenario, maxLength = 60): fc.Arbitrary<Move[]> {
  const waitMs = fc.oneof(fc.integer({ min: 0, max: 4000 }), fc.integer({ min: 0, max: 40_000 }));
  const pick = fc.record({ waitMs, pick: fc.nat(1000) });
  const act = fc.record({ waitMs, act: arbitraryAct(scenario) });
  return fc.array(fc.oneof({ weight: 3, arbitrary: pick }, { weight: 2, arbitrary: act }), { maxLength });
}

/** What is possible now among words, looks and the telephone. */
export function listPossible(run: Run): Act[] {
  const hand = run.hand();
  const tries: Act[] = [
    ...(hand?.replies.map(({ id }): Act => ({ do: 'say', utterance: id })) ?? []),
    ...(hand ? [{ do: 'listen', to: hand.to } as Act, { do: 'rethink', to: hand.to } as Act] : []),
    ...run.scenario.characters.map(({ id }): Act => ({ do: 'look', at: id })),
    { do: 'pickUp' },
    { do: 'hold' },
    { do: 'resume' },
    { do: 'hangUp' },
  ];
  return tries.filter((act) => run.whyNot(act) === null);
}

export function playMoves(run: Run, moves: readonly Move[]): void {
  for (const move of moves) {
    run.advance(run.nowMs + move.waitMs);
    if ('act' in move) run.act(move.act);
    else {
      const possible = listPossible(run);
      const act = possible[move.pick % Math.max(1, possible.length)];
      if (act) run.act(act);
    }
  }
}
