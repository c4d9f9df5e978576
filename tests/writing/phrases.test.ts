import { describe, expect, it } from 'vitest';
import { formsOf } from '../../src/writing/french/forms.ts';
import { isFound } from './support/find.ts';

const has = (text: string, any: string | string[], more: object = {}) =>
  isFound(text, { text: { any: [any].flat(), ...more } });

describe('a word of a rubric', () => {
  it.each<[string, string[]]>([
    ['demander', ['demande', 'demandons', 'demandé', 'demandée', 'demandiez', 'demanderions', 'demandant']],
    ['payer', ['paie', 'payons', 'paiera', 'payé']],
    ['envoyer', ['envoie', 'enverrons', 'envoyé']],
    ['rappeler', ['rappelle', 'rappelons', 'rappellerai']],
    ['recevoir', ['reçu', 'reçoit', 'recevrons', 'reçues']],
    ['prévenir', ['prévenu', 'préviens', 'prévenue']],
    ['transmettre', ['transmets', 'transmis', 'transmettrons']],
    ['suspendre', ['suspendu', 'suspendons', 'suspend']],
    ['établir', ['établi', 'établissez', 'établie']],
    ['facture', ['factures']],
    ['manquant', ['manquants', 'manquante']],
    ['corrigée', ['corrigé', 'corrigés', 'corrigées']],
    ['rectificative', ['rectificatives', 'rectificatif']],
    ['joindre', ['joint', 'jointe', 'joignons']],
    ['produire', ['produit', 'produisons']],
  ])('%s takes the forms %j', (word, forms) => {
    for (const form of forms) expect(has(`Voici donc ${form} pour vous.`, word), form).toBe(true);
  });

  it.each<[string, string]>([
    ['confirmer', 'conforme'],
    ['avoir', 'avons'],
    ['facture', 'facturé'],
    ['facturé', 'facture'],
    ['vol', 'volonté'],
    ['livrer', 'délivrance'],
    ['paie', 'paysage'],
    ['mentir', 'mentionner'],
  ])('%s is not %s', (word, other) => expect(has(`Voici donc ${other} pour vous, à l’été.`, word)).toBe(false));

  it('is forgiven one letter left out or added when it is long', () => {
    expect(has('Le paiment est bloqué.', 'paiement')).toBe(true);
    expect(has('La réunion est repportée.', 'reporter')).toBe(true);
  });

  it('lists its forms: nothing hidden', () => {
    expect([...formsOf('livrer').forms]).toEqual(expect.arrayContaining(['livre', 'livrons', 'livree']));
    expect(formsOf('livrer').forms.size).toBeLessThan(80);
  });

  it('a participle is found under the infinitive learners write for it, after its auxiliary only', () => {
    expect(has('Le comité a été décaler à jeudi, désolée.', 'décalé')).toBe(true);
    expect(has('Il faut décaler le comité à jeudi, désolée.', 'décalé')).toBe(false);
  });

  it('« avoir » is the credit note, not the auxiliary', () => {
    expect(has('Nous demandons un avoir.', 'avoir')).toBe(true);
    expect(has('Après avoir vérifié, nous avons raison.', 'avoir')).toBe(false);
    expect(has('Nous pensons l’avoir reçu.', 'avoir')).toBe(false);
  });
});

describe('a phrase', () => {
  it('allows small words between its words', () => {
    expect(has('Merci de nous confirmer dès que possible votre présence.', 'confirmer présence')).toBe(false);
    expect(has('Merci de nous confirmer votre présence.', 'confirmer présence')).toBe(true);
    expect(has('Adressez-nous une facture qui soit corrigée.', 'facture corrigée')).toBe(false);
    expect(has('Adressez-nous vos factures corrigées.', 'facture corrigée')).toBe(true);
  });
  it('does not run over the end of a sentence', () => {
    expect(has('Voici la facture. Corrigée, elle sera payée.', 'facture corrigée')).toBe(false);
  });
  it('reads hyphens and apostrophes of every kind alike', () => {
    expect(has("L'ordre‑du‑jour est là.", 'l’ordre du jour')).toBe(true);
    expect(has('L’ORDRE DU JOUR EST LÀ.', "l'ordre du jour")).toBe(true);
  });
});

describe('what is denied is not said', () => {
  const credit = ['avoir', 'note de crédit'];
  it.each([
    'Nous ne demandons pas d’avoir.',
    'Nous ne demandons donc ni avoir ni remise.',
    'Aucun avoir n’est demandé.',
    'Nous payons sans demander d’avoir.',
    'On demande pas d’avoir.',
    'Nous ne demanderons jamais un avoir.',
  ])('%s', (text) => expect(has(text, credit, { near: ['demander'] })).toBe(false));
  it.each([
    'Nous demandons un avoir.',
    'Nous ne payons pas et demandons un avoir.',
    'Nous n’avons pas tout reçu, nous demandons un avoir.',
    'N’oubliez pas que nous demandons un avoir.',
    'Nous ne demandons qu’un avoir.',
    'Nous demandons non seulement un avoir, mais des excuses.',
  ])('but %s', (text) => expect(has(text, credit, { near: ['demander'] })).toBe(true));
  it('unless the words looked for are a denial, or the rubric says so', () => {
    expect(has('Les cartons n’ont pas été livrés.', 'pas livré')).toBe(true);
    expect(isFound('Le comité n’aura pas lieu mardi 24.', { date: '2026-11-24', evenDenied: true })).toBe(true);
  });
  it('nor near a word that is denied', () => {
    expect(isFound('Le budget de 12 500 € n’est pas approuvé.', { amount: '12 500 €', near: ['approuver'] })).toBe(
      false,
    );
    expect(isFound('Le budget de 12 500 € est approuvé.', { amount: '12 500 €', near: ['approuver'] })).toBe(true);
  });
});

describe('context', () => {
  it('near: one of the words, in the same sentence or in the line that announces the list', () => {
    expect(has('Nous demandons une remise. Un avoir serait bien.', 'avoir', { near: ['demander'] })).toBe(false);
    expect(
      has('Nous vous demandons :\n\n- un avoir de dix euros ;\n- une réponse.', 'avoir', { near: ['demander'] }),
    ).toBe(true);
  });
  it('not: none of the words in the same sentence', () => {
    expect(has('Nous annulons notre demande d’avoir.', 'avoir', { not: ['annuler'] })).toBe(false);
  });
  it('all: every word, in the same paragraph', () => {
    const present = { text: { any: ['présents'], all: ['Vasseur', 'Okafor'] } };
    expect(isFound('Présents :\n- Mme Vasseur\n- M. Okafor', present)).toBe(true);
    expect(isFound('Présents : Mme Vasseur.\n\nM. Okafor viendra.', present)).toBe(false);
  });
  it('somebody else’s speech, quoted, asks for nothing', () => {
    expect(has('Il écrit : « nous vous demandons de bien vouloir établir un avoir dès demain matin ».', 'avoir')).toBe(
      false,
    );
  });
});
