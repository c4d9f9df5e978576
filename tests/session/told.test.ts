/** The account of what was done with the programs: whole sentences, with the names, amounts and hours a jury can check. */
import { describe, expect, it } from 'vitest';
import { runCandidate } from '../../src/candidates/index.ts';
import { findCandidate, findSituation } from '../../src/cli/disk.ts';
import { AGENDA_MARKS } from '../../src/model/agenda.ts';
import { CABINET_MARKS } from '../../src/model/cabinet.ts';
import { ERP_MARKS } from '../../src/model/erp.ts';
import { LETTER_MARKS } from '../../src/model/letters.ts';
import { debriefOf } from '../../src/session/index.ts';
import { openTelling } from '../../src/session/told/tellDeeds.ts';
import { openRun, type Run } from '../../src/simulation/index.ts';

const INVOICE = 's05-la-facture-qui-ne-colle-pas';
const MEETING = 's09-la-reunion-deplacee';

function play(id: string, candidate: string, seed = 3): Run {
  const found = findSituation(id);
  return runCandidate(found.scenario, findCandidate(found, candidate), { seed }).run;
}

const plain = (text: string): string => text.replace(/[\u00a0\u202f]/g, ' ');

function tellRun(run: Run): readonly string[] {
  return debriefOf(run.scenario, run.record()).deeds.map(({ text }) => plain(text));
}

const invoice = play(INVOICE, 'expert');
const meeting = play(MEETING, 'expert');

describe('the account of the business software', () => {
  const told = tellRun(invoice);

  it('names each document by its number and its supplier, never by an id', () => {
    expect(told).toContain('Vous bloquez le paiement de la facture F25-11872 de Papeterie Lantier');
    expect(told).toContain(
      'Vous rapprochez la facture 2025-1188 d’Imprimerie Bréhat du bon de commande BC 25-0411 et du bon de livraison BL 4410',
    );
  });

  it('says the amounts, to the cent', () => {
    expect(told).toContain('Vous enregistrez la facture M-5571 de Transports Mercier, 1 188,00 €, visa donné');
    expect(told).toContain('Vous demandez un avoir de 56,04 € sur la facture F25-11872 de Papeterie Lantier');
  });

  it('gives the first name of whoever has a namesake in the house', () => {
    expect(told).toContain('Vous demandez à Mme Claire Roy son visa pour la facture M-5571 de Transports Mercier');
  });

  it('says how each invoice and each document stands at the end', () => {
    expect(told).toContain(
      'À la fin, la facture F25-11872 de Papeterie Lantier : non enregistrée, paiement bloqué, en litige, avoir demandé',
    );
    expect(told).toContain(
      'À la fin, « 2025-11-10_BL_Lantier_88213 » est dans Comptabilité › Fournisseurs 2025 › Papeterie Lantier',
    );
  });

  it('says to what account a changed payment goes', () => {
    const changed = tellRun(play(INVOICE, 'faute-change-le-compte', 5));
    expect(changed.some((text) => /^Vous changez le compte bancaire de Papeterie Lantier : FR\d\d /.test(text))).toBe(
      true,
    );
  });
});

describe('the account of the calendars and the mailbox', () => {
  const told = tellRun(meeting);

  it('says days and hours in words, with the room and what is brought there', () => {
    expect(told).toContain(
      'Vous déplacez « Comité de pilotage » : jeudi 20 novembre, de 14 h à 15 h 30, salle Erdre, avec Projecteur 2, Caméra 1',
    );
    expect(told).toContain('Vous notez une tâche pour le mardi 18 novembre, à 14 h 15');
  });

  it('says of a meeting taken back what it was called', () => {
    const run = openRun(meeting.scenario, { seed: 7 });
    run.act({ do: 'openTool', tool: 'agenda' });
    const [comite] = run.state.programs.agenda.meetings;
    if (comite === undefined) throw new Error('S09 has a meeting.');
    const plan = { ...comite.plan, title: 'Point presse', day: '2025-11-20' };
    run.act({ do: 'agenda', deed: { do: 'planMeeting', plan } });
    run.act({ do: 'agenda', deed: { do: 'undo', meeting: 'meeting-1' } });
    expect(tellRun(run)).toContain('Vous retirez de l’agenda « Point presse », que vous veniez de créer');
  });

  it('says what was looked for and what was found', () => {
    expect(told).toContain(
      'Vous cherchez un créneau de 1 h 30 pour 9 personnes, avec une salle, du mardi 18 novembre au vendredi 21 novembre : 2 trouvés',
    );
  });

  it('says to whom each message goes as the address book has them, and what was typed when it has nobody', () => {
    expect(told).toContain('Vous répondez à Clara Roy : « Re : Ordre du jour du comité »');
    expect(told.some((text) => text.startsWith('Vous écrivez à a.okafor@groupe-aldec.example : '))).toBe(true);
  });

  it('says who was called, and whether they answered', () => {
    expect(told).toContain('Vous appelez M. Costa, poste 210');
    expect(told).toContain('Vous appelez M. Le Goff, 02 61 91 40 12');
    expect(tellRun(invoice)).toContain('Vous appelez le poste 220 : occupé');
  });

  it('sets apart what came by itself from what the learner did', () => {
    const { deeds } = debriefOf(meeting.scenario, meeting.record());
    const came = deeds.filter(({ isOwn }) => !isOwn).map(({ text }) => plain(text));
    expect(came).toContain('L’invitation à « Comité de pilotage » n’a pas pu être remise à Mme Okafor');
    for (const text of came) expect(text).not.toMatch(/^Vous /);
    for (const { text, isOwn } of deeds) if (isOwn) expect(text).toMatch(/^Vous /);
  });
});

describe('any account', () => {
  const runs = [
    invoice,
    meeting,
    play(INVOICE, 'apprenant-presse', 5),
    play(MEETING, 'apprenant-serviable', 5),
    play(MEETING, 'apprenant-tout-par-message', 5),
  ];

  it('tells every fact of the programs, but what the spell-checker saw', () => {
    const programs = { ...ERP_MARKS, ...AGENDA_MARKS, ...CABINET_MARKS, ...LETTER_MARKS };
    for (const run of runs) {
      const tell = openTelling(run);
      for (const entry of run.log)
        if (entry.kind in programs && entry.kind !== 'spellingSeen') expect(tell(entry)?.text, entry.kind).toBeTruthy();
    }
  });

  it('holds no id of the situation, and no sentence without its words', () => {
    for (const run of runs) {
      const { records = [], parties = [] } = run.scenario.erp ?? {};
      const { meetings = [], owners = [] } = run.scenario.agenda ?? {};
      const ids = [...records, ...parties, ...meetings, ...owners, ...run.scenario.documents]
        .map(({ id }) => id)
        .filter((id) => id.includes('-'));
      for (const { text } of debriefOf(run.scenario, run.record()).deeds) {
        for (const id of ids) expect(text).not.toMatch(new RegExp(`(^|[ «\u202f])${id}($|[ »\u202f,])`));
        expect(text).not.toMatch(/undefined|\{|\}| {2}|[.:,]$/);
      }
    }
  });
});

describe('moments at a desk', () => {
  it('are the deeds that engage the house, and say of what and to whom', () => {
    const { moments } = debriefOf(invoice.scenario, invoice.record());
    const titles = moments.map(({ title }) => plain(title));
    expect(titles).toContain('Vous bloquez le paiement de la facture F25-11872 de Papeterie Lantier');
    expect(titles).toContain('Vous donnez une échéance à M. Péan');
    expect(titles.join(' ')).not.toMatch(/interlocut/);
  });

  it('name whoever is turned away', () => {
    const rude = play(INVOICE, 'apprenant-presse', 5);
    const titles = debriefOf(rude.scenario, rude.record()).moments.map(({ title }) => plain(title));
    expect(titles).toContain('Vous renvoyez Mme Kaci');
  });
});

describe('tracks at a desk', () => {
  const { phone, waiting, tools } = debriefOf(meeting.scenario, meeting.record());

  it('name whoever is on the line, called or calling', () => {
    expect(phone.map(({ label }) => plain(label))).toContain('M. Le Goff');
    for (const { label } of phone) expect(label).not.toMatch(/interlocut|^poste|^0/);
  });

  it('show whoever comes to the desk: without a word, then seen to', () => {
    const visits = waiting.filter(({ who }) => who === 'kaci').map(({ kind }) => kind);
    expect(visits).toEqual(['unseen', 'served']);
  });

  it('show one open program at a time', () => {
    expect(tools.map(({ label }) => label)).toContain('Agenda');
    for (const [i, { fromMs }] of tools.entries()) expect(fromMs).toBeGreaterThanOrEqual(tools[i - 1]?.toMs ?? 0);
  });
});
