/**
 * Views made by hand for the desk's tests: one morning at the counter, seen at chosen moments.
 * Only what a view may hold; no simulation behind.
 */
import type { FileView, HandView, PersonView, PhoneView, SessionView, SpeechView } from '../../src/session/view.ts';

const THIN = '\u202f';
const HARD = '\u00a0';

export const perrin: PersonView = {
  id: 'visiteur',
  name: 'M. Perrin',
  look: 'perrin',
  role: 'visitor',
  place: 'counter',
  mood: 'angry',
  trend: 'rising',
  speaking: false,
  waitingMs: 0,
  acknowledged: true,
  canBeLookedAt: true,
};

export const diallo: PersonView = {
  id: 'deuxieme',
  name: 'Mme Diallo',
  look: 'diallo',
  role: 'visitor',
  place: 'queue',
  mood: 'impatient',
  trend: 'steady',
  speaking: false,
  waitingMs: 252_000,
  acknowledged: false,
  canBeLookedAt: true,
};

export const roux: PersonView = {
  id: 'appel-1',
  name: 'Inès Roux',
  look: 'roy',
  role: 'caller',
  place: 'line',
  mood: 'calm',
  trend: 'steady',
  speaking: false,
  waitingMs: 0,
  acknowledged: true,
  canBeLookedAt: false,
};

export const angryWords: SpeechView = {
  speaker: 'visiteur',
  name: 'M. Perrin',
  text: `Trois semaines${THIN}! Et c’est la troisième fois que je viens. Vous l’avez mis où, mon dossier${THIN}?`,
  delivery: 'voix forte, il tape du doigt',
  fromMs: 240_000,
  untilMs: 246_000,
  onLine: false,
};

const replyTexts: readonly (readonly [id: string, text: string, note?: string])[] = [
  [
    'u-date',
    `Je regarde tout de suite. Votre date de naissance, s’il vous plaît${THIN}?`,
    'ouvre Dossiers, vous ne le regardez plus',
  ],
  ['u-reformule', `Si je vous suis bien${HARD}: dossier déposé le 28${HARD}octobre, et depuis, aucune nouvelle.`],
  ['u-limite', 'Je veux bien chercher avec vous. Mais pas si vous me criez dessus.'],
  ['u-nomme', 'Trois déplacements pour rien… Je comprends que vous soyez à bout.'],
  ['u-justifie', 'En ce moment l’instruction prend un mois, tout le monde attend, vous savez.'],
];

export const hand: HandView = {
  to: 'visiteur',
  toName: 'M. Perrin',
  onLine: false,
  replies: replyTexts.map(([utterance, text, note = '']) => ({
    utterance,
    text,
    gesture: false,
    note,
  })),
  canRethink: true,
  canListen: true,
  wouldInterrupt: false,
  busy: false,
};

/** Six replies, one of them a gesture: the fullest hand. */
export const fullHand: HandView = {
  ...hand,
  replies: [
    ...hand.replies,
    {
      utterance: 'g-chaise',
      text: 'Vous lui montrez la chaise, la main ouverte.',
      gesture: true,
      note: '',
    },
  ],
};

export const lineHand: HandView = {
  to: 'appel-1',
  toName: 'Inès Roux',
  onLine: true,
  replies: [
    {
      utterance: 'a-qui',
      text: `À qui ai-je l’honneur${THIN}?`,
      gesture: false,
      note: '',
    },
    {
      utterance: 'a-numero',
      text: `Je relis votre numéro${HARD}: zéro six, douze, trente-quatre… c’est bien cela${THIN}?`,
      gesture: false,
      note: '',
    },
    {
      utterance: 'a-attente',
      text: `Je vous mets en attente une minute, vous voulez bien${THIN}?`,
      gesture: false,
      note: '',
    },
    {
      utterance: 'a-urgence',
      text: `C’est urgent${THIN}?`,
      gesture: false,
      note: '',
    },
  ],
  canRethink: true,
  canListen: true,
  wouldInterrupt: false,
  busy: false,
};

const directory: PhoneView['directory'] = [
  { extension: '201', name: 'Mme Roy', role: 'responsable de l’accueil' },
  { extension: '214', name: 'M. Belaïd', role: 'instruction des demandes' },
  { extension: '230', name: 'M. Costa', role: 'comptabilité' },
  { extension: '240', name: 'Mme Keita', role: 'commission logement' },
  { extension: '17', name: 'M. Mbala', role: 'sécurité du bâtiment' },
];

const canNothing = {
  pickUp: false,
  hold: false,
  resume: false,
  hangUp: false,
  transfer: false,
  dial: true,
};

export const idlePhone: PhoneView = {
  state: 'idle',
  shown: '',
  call: null,
  rings: 0,
  lastDial: null,
  heldName: '',
  heldMs: 0,
  directory,
  outside: [],
  slips: [],
  can: canNothing,
};

export const ringingPhone: PhoneView = {
  ...idlePhone,
  state: 'ringing',
  shown: '214 Belaïd K.',
  call: 'appel-2',
  rings: 3,
  can: { ...canNothing, pickUp: true, dial: false },
};

export const talkingPhone: PhoneView = {
  ...idlePhone,
  state: 'talking',
  shown: 'Extérieur',
  call: 'appel-1',
  slips: [{ call: 'appel-1', callerName: 'Inès Roux', sent: null }],
  can: {
    pickUp: false,
    hold: true,
    resume: false,
    hangUp: true,
    transfer: true,
    dial: false,
  },
};

export const heldPhone: PhoneView = {
  ...talkingPhone,
  state: 'onHold',
  heldName: 'Inès Roux',
  heldMs: 74_000,
  can: {
    pickUp: false,
    hold: false,
    resume: true,
    hangUp: true,
    transfer: true,
    dial: true,
  },
};

export const openedFile: FileView = {
  id: '24-1187',
  holder: 'PERRIN Michel',
  born: '14/03/1961',
  title: 'Adaptation du logement, douche de plain-pied',
  steps: [
    { name: 'Dépôt', state: 'done', note: '28 octobre' },
    { name: 'Pièces', state: 'stopped', note: 'incomplet depuis le 30/10' },
    { name: 'Instruction', state: 'todo', note: '' },
    { name: 'Commission', state: 'todo', note: '' },
    { name: 'Décision', state: 'todo', note: '' },
  ],
  pieces: [
    { name: 'Pièce d’identité', state: 'received', note: 'reçue le 28/10' },
    { name: 'Avis d’imposition', state: 'received', note: 'reçu le 28/10' },
    { name: 'Devis de l’artisan', state: 'received', note: 'reçu le 28/10' },
    {
      name: 'Accord du propriétaire',
      state: 'missing',
      note: 'jamais demandé',
    },
    { name: 'Certificat médical', state: 'reserved', note: 'réservé' },
  ],
  journal: [
    {
      at: `30/10, 16${HARD}h${HARD}12`,
      text: `K. Belaïd, poste 214. Courrier «${THIN}pièce manquante${THIN}» en brouillon.`,
    },
    {
      at: `28/10, 10${HARD}h${HARD}05`,
      text: 'Accueil. Dossier reçu au guichet, récépissé remis.',
    },
  ],
  tellable: ['l’étape en cours', 'les pièces manquantes', 'le service concerné'],
  secret: ['le contenu médical', 'la décision probable'],
};

export const results = [
  {
    id: '24-1187',
    holder: 'PERRIN Michel',
    born: '14/03/1961',
    title: 'Adaptation du logement',
  },
  {
    id: '24-0931',
    holder: 'PERRIN Michel',
    born: '02/11/1987',
    title: 'Aide à l’énergie',
  },
  {
    id: '23-2204',
    holder: 'PERRIN Michèle',
    born: '14/03/1951',
    title: 'Adaptation du logement, clos',
  },
];

/** Nothing happens: the counter is open, nobody is there. */
export const quietView: SessionView = {
  nowMs: 60_000,
  events: 1,
  time: `9${HARD}h${HARD}38`,
  clock: { hour: 9, minute: 38 },
  day: 'mardi 18 novembre',
  phase: 'service',
  gaze: 'desk',
  gazeName: 'le comptoir',
  gazeSinceMs: 0,
  openTool: null,
  people: [],
  speech: null,
  hand: null,
  phone: idlePhone,
  files: { query: '', results: [], opened: null },
  register: {
    badges: ['01', '02', '04', '07'].map((number) => ({
      number,
      free: number !== '01',
    })),
    entries: [
      {
        time: `9${HARD}h${HARD}05`,
        name: 'Leroy, Paul',
        reason: 'maintenance',
        host: 'M. Mbala',
        badge: '01',
      },
    ],
    present: [],
  },
  procedures: [
    {
      id: 'charte',
      title: 'Charte d’accueil',
      read: true,
      sections: [
        {
          title: 'Saluer',
          text: 'Chaque personne est saluée dans la minute, même quand l’agent est en ligne.',
        },
        {
          title: 'Attendre',
          text: `Au-delà de dix minutes, on dit l’attente et sa cause.\n\nOn propose une chaise.`,
        },
      ],
    },
    {
      id: 'securite',
      title: 'Sécurité des personnes',
      read: false,
      sections: [
        {
          title: 'Menace',
          text: 'Reculer, garder une issue, prévenir la sécurité au 17, puis la responsable.',
        },
      ],
    },
    {
      id: 'delegation',
      title: 'Délégation de l’accueil',
      read: false,
      sections: [
        {
          title: 'L’accueil peut',
          text: 'Dire l’étape d’un dossier, fixer un rendez-vous, transmettre une demande.',
        },
      ],
    },
  ],
  report: { sent: false, expected: false },
  tools: ['phone', 'register', 'files', 'procedures', 'messages', 'report'],
  mailbox: null,
  programs: { agenda: null, erp: null, documents: null, letters: null },
  paperOf: () => null,
  knownWords: [],
  place: 'counter',
  agendaNews: 0,
  works: false,
  canEndService: true,
  canFinish: false,
  transcript: [],
  narration: [],
  over: false,
};

/** The mock: M. Perrin is angry and speaks, the telephone rings, Mme Diallo waits. */
export const angryView: SessionView = {
  ...quietView,
  nowMs: 243_000,
  time: `9${HARD}h${HARD}42`,
  clock: { hour: 9, minute: 42 },
  gaze: 'visiteur',
  gazeName: 'M. Perrin',
  gazeSinceMs: 231_000,
  people: [{ ...perrin, speaking: true }, diallo],
  speech: angryWords,
  hand: { ...hand, wouldInterrupt: true },
  phone: ringingPhone,
  transcript: [
    {
      atMs: 200_000,
      time: `9${HARD}h${HARD}41`,
      speaker: 'learner',
      name: 'Vous',
      text: 'Bonjour monsieur.',
      delivery: '',
    },
    {
      atMs: 240_000,
      time: `9${HARD}h${HARD}42`,
      speaker: 'visiteur',
      name: 'M. Perrin',
      text: angryWords.text,
      delivery: angryWords.delivery,
    },
  ],
  narration: ['M. Perrin se penche sur le comptoir, la voix monte.', 'Le standard sonne.'],
  register: {
    ...quietView.register,
    present: [
      { id: 'visiteur', name: 'M. Perrin' },
      { id: 'deuxieme', name: 'Mme Diallo' },
    ],
  },
  canEndService: false,
};

/** The same instant with the look-up open: he sees that I look away. */
export const filesView: SessionView = {
  ...angryView,
  gaze: 'screen',
  gazeName: 'l’écran',
  gazeSinceMs: 229_000,
  openTool: 'files',
  phone: idlePhone,
  speech: {
    ...angryWords,
    text: `Dites, je vous parle${THIN}! C’est moi ou c’est l’ordinateur${THIN}?`,
    delivery: '',
  },
  files: { query: 'perrin', results, opened: openedFile },
  hand: { ...hand, wouldInterrupt: false },
};

/** On the line with Inès Roux while M. Perrin waits. */
export const lineView: SessionView = {
  ...angryView,
  gaze: 'phone',
  gazeName: 'le téléphone',
  people: [perrin, diallo, { ...roux, speaking: true }],
  speech: {
    speaker: 'appel-1',
    name: 'Inès Roux',
    text: 'Inès Roux, du cabinet Aldec. Je voudrais parler à M. Costa, c’est pour la facture de novembre.',
    delivery: 'voix claire, un peu pressée',
    fromMs: 240_000,
    untilMs: 245_000,
    onLine: true,
  },
  hand: lineHand,
  phone: talkingPhone,
};

/** The counter is closed: what must be written. */
export const paperworkView: SessionView = {
  ...quietView,
  phase: 'paperwork',
  time: `10${HARD}h${HARD}02`,
  canEndService: false,
  canFinish: true,
  phone: {
    ...idlePhone,
    slips: [{ call: 'appel-1', callerName: 'Inès Roux', sent: null }],
  },
  report: { sent: false, expected: true },
};
