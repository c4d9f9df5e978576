import { describe, expect, it } from 'vitest';
import { findAll } from '../../src/writing/index.ts';
import { findGeneric, hasGeneric, makeRubric } from './support/find.ts';

const letter = (head: string, tail: string) =>
  `${head}\n\nNous vous informons que la réunion du comité est reportée à la semaine prochaine, et nous vous prions de nous en excuser.\n\n${tail}`;

describe('objet', () => {
  it.each([
    'Objet : report du comité',
    'OBJET : REPORT',
    'Sujet: facture FA-2026-0893',
    '**Objet : demande d’avoir**',
    'RE : comité du 24 novembre',
    'Compte rendu du comité',
  ])('%s', (line) => expect(hasGeneric(letter(line, ''), 'objet')).toBe(true));
  it.each(['Objet :', 'Objet : important', 'Objet : réunion', 'L’objet de la réunion est connu.', 'Bonjour,'])(
    'not %s',
    (line) => expect(hasGeneric(letter(line, ''), 'objet')).toBe(false),
  );
});

describe('salutation', () => {
  it.each([
    'Madame, Monsieur,',
    'Bonjour à tous,',
    'Mme Marchand,',
    'Monsieur le Directeur,',
    'Chères et chers collègues,',
    'MESDAMES, MESSIEURS,',
    'Sylvie,',
  ])('%s', (line) => expect(hasGeneric(letter(line, ''), 'salutation')).toBe(true));
  it.each([
    'M. Hugo Ferrand\nPapeteries du Midi',
    'À l’attention de Monsieur Ferrand',
    'Toulouse, le 20 novembre 2026',
  ])('not %s', (line) => expect(hasGeneric(letter(line, ''), 'salutation')).toBe(false));
});

describe('formule-finale', () => {
  it.each([
    'Cordialement,',
    'Bien à vous',
    'Je vous prie d’agréer, Madame, l’expression de mes salutations distinguées.',
    'Cdlt',
    'Bonne journée !',
    'Veuillez agréer nos salutations.',
  ])('%s', (line) => expect(hasGeneric(letter('Bonjour,', `${line}\n\nLéa Martin`), 'formule-finale')).toBe(true));
  it('not a mere name', () => expect(hasGeneric(letter('Bonjour,', 'Léa Martin'), 'formule-finale')).toBe(false));
});

describe('signature', () => {
  it.each([
    'Léa Martin',
    'L. Martin',
    'MARTIN Josiane',
    'Mme Benali, secrétariat',
    'Sandrine',
    'Pour la directrice,\nGeneviève de Lattre',
    'Lucas (accueil)',
    'Anne-Lise de Kermadec\nAssistante',
  ])('%s', (name) => expect(hasGeneric(letter('Bonjour,', `Cordialement,\n\n${name}`), 'signature')).toBe(true));
  it.each(['', 'Le service comptabilité', 'Secrétariat de direction', 'Merci.'])('not %j', (name) =>
    expect(hasGeneric(letter('Bonjour,', `Cordialement,\n\n${name}`), 'signature')).toBe(false),
  );
});

describe('register', () => {
  it.each([
    'Tu peux me répondre ?',
    'T’as vu le message ?',
    'Dis-moi si c’est bon.',
    'J’ai lu ton message.',
    'Réponds-moi stp.',
  ])('familiar: %s', (text) => expect(hasGeneric(text, 'tutoiement')).toBe(true));
  it.each([
    'A-t-il répondu ?',
    'Le ton de ce message est vif.',
    'Il écrit : « tu viens ? »',
    'Vous l’avez tu.'.replace('tu.', 'dit.'),
    'Été comme hiver, nous ouvrons.',
  ])('not familiar: %s', (text) => expect(hasGeneric(text, 'tutoiement')).toBe(false));
  it.each(['slt, c bon pr moi', 'jé reçu le colis', 'pk vs demandez ?', 'a 2main', 'g pas compris'])(
    'text message: %s',
    (text) => expect(hasGeneric(text, 'langage-sms')).toBe(true),
  );
  it.each([
    'Merci de confirmer SVP.',
    'Le rdv est à 9 h.',
    'Cdlt, Thomas',
    'Le point c) est réglé.',
    'La réf. PR-12 et le PC de M. Ki.',
  ])('no text message: %s', (text) => expect(hasGeneric(text, 'langage-sms')).toBe(false));
  it.each(['C’est de la merde.', 'Bande de connards !', 'On s’en fout.'])('coarse: %s', (text) =>
    expect(hasGeneric(text, 'grossierete')).toBe(true),
  );
  it.each(['Nous considérons ce conseil.', 'Le dégagement de la salle.', 'Une baisse du consensus.'])(
    'not coarse: %s',
    (text) => expect(hasGeneric(text, 'grossierete')).toBe(false),
  );
});

const INCOMING =
  'Bonjour, pouvez-vous décaler le comité de mardi 24 au jeudi 26 novembre à 9 h, en salle Adour ? Je serai retenue mardi par l’inspection, cela doit rester entre nous. Merci de prévenir tout le monde.';
const FACTS = [
  { id: 'date', date: '2026-11-26' },
  { id: 'lieu', text: { any: ['Adour'] } },
  { id: 'facture', reference: 'FA-2026-0893' },
  { id: 'somme', amount: '1 284,60 €' },
  { id: 'avoir-demande', text: { any: ['avoir'], near: ['demander', 'merci'] } },
  { id: 'secret', forbidden: true, text: { any: ['inspection'] } },
];
const earned = (text: string) =>
  findAll(makeRubric(FACTS, { incoming: INCOMING }), text)
    .filter(({ id, verdict }) => verdict !== 'absent' && FACTS.some((fact) => fact.id === id && !('forbidden' in fact)))
    .map(({ id }) => id);
const verdictOf = (text: string, id: string) =>
  findAll(makeRubric(FACTS, { incoming: INCOMING }), text).find((one) => one.id === id)?.verdict;

const GOOD =
  'Bonjour à tous,\n\nLe comité de pilotage est reporté au jeudi 26 novembre et se tiendra dans la salle Adour. Nous contestons la facture FA-2026-0893 de 1 284,60 € que vous nous avez adressée, et nous vous demandons un avoir avant la fin du mois. Nous restons à votre disposition pour toute question sur cette affaire.\n\nCordialement,\nLéa Martin';

describe('what earns nothing', () => {
  it('the good text does earn', () => expect(earned(GOOD)).toHaveLength(5));

  it.each([
    'jeudi 26 novembre salle Adour facture FA-2026-0893 1 284,60 € avoir demander merci cordialement',
    'Jeudi 26 novembre. Salle Adour. FA-2026-0893. 1 284,60 €. Merci. Avoir.',
    'JEUDI 26 NOVEMBRE – ADOUR – FA-2026-0893 – 1 284,60 € – MERCI AVOIR – URGENT',
    'Objet : report du comité\n\nBonjour,\n\ncomité jeudi 26 novembre Adour facture FA-2026-0893 montant 1 284,60 € demander avoir\n\nCordialement,\nLéa Martin',
  ])('keywords thrown together: %s', (text) => {
    expect(verdictOf(text, 'charabia')).not.toBe('absent');
    expect(earned(text)).toEqual([]);
  });

  it.each([
    'qsdf jklm qsdfg hjk azeraz eeeee 26/11 Adour dfgh',
    'bla bla bla bla bla bla Adour bla bla bla bla bla bla',
  ])('gibberish: %s', (text) => {
    expect(verdictOf(text, 'charabia')).not.toBe('absent');
    expect(earned(text)).toEqual([]);
  });

  it('a shuffled text', () => {
    let seed = 7;
    const next = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const words = GOOD.split('\n\n')[1]?.split(' ') ?? [];
    let caught = 0;
    for (let run = 0; run < 60; run++) {
      const shuffled = [...words];
      for (let at = shuffled.length - 1; at > 0; at--) {
        const other = next(at + 1);
        [shuffled[at], shuffled[other]] = [shuffled[other] ?? '', shuffled[at] ?? ''];
      }
      if (earned(shuffled.join(' ')).length === 0) caught++;
    }
    expect(caught).toBe(60);
  });

  it('the message pasted, whole, framed, quoted or with a word changed', () => {
    for (const text of [
      INCOMING,
      `Bonjour,\n\n${INCOMING}\n\nCordialement,\nLéa`,
      `Voici :\n« ${INCOMING} »`,
      INCOMING.replace('décaler', 'noter').toUpperCase(),
    ]) {
      expect(hasGeneric(text, 'copie-du-message', INCOMING)).toBe(true);
      expect(earned(text)).toEqual([]);
    }
  });

  it('but what one adds to a paste in one’s own words counts', () => {
    expect(earned(`${INCOMING}\n\nEn réponse, nous vous demandons un avoir pour la facture FA-2026-0893.`)).toEqual([
      'facture',
      'avoir-demande',
    ]);
  });

  it('a secret pasted or thrown in is told all the same', () => {
    expect(verdictOf(INCOMING, 'secret')).not.toBe('absent');
    expect(verdictOf('inspection comité Adour jeudi mardi présence confirmer', 'secret')).not.toBe('absent');
  });

  it('nor is a good text taken for a paste or for gibberish', () => {
    for (const id of ['charabia', 'copie-du-message']) expect(hasGeneric(GOOD, id, INCOMING)).toBe(false);
    expect(findGeneric('', 'charabia').verdict).toBe('absent');
  });
});

describe('orthographe', () => {
  it('is a finding only when somebody can spell', () => {
    const speller = { isKnown: (word: string) => word !== 'courier', suggest: () => [] };
    const rubric = makeRubric([{ id: 'lieu', text: { any: ['Adour'] } }]);
    const text = 'Madame, votre courier est arrivé hier.';
    expect(findAll(rubric, text).some(({ id }) => id === 'orthographe')).toBe(false);
    expect(findAll(rubric, text, { speller }).at(-1)).toMatchObject({ id: 'orthographe', quote: 'courier', start: 14 });
  });
});
