/**
 * Plays a reference run again through the page, gesture by gesture, beside a session of its own that says what the page ought
 * to show: the two must agree before each gesture. Finds everything by its French name, as a person would.
 */
import type { Locator, Page } from 'playwright-core';
import type { Act, IncidentReport, MessageSlip, RegisterEntry, Tool } from '../../../src/model/act.ts';
import { assertNever } from '../../../src/model/assertNever.ts';
import { nameTool } from '../../../src/model/toolNames.ts';
import { placeWords } from '../../../src/model/workPlace.ts';
import { openSession, type Session } from '../../../src/session/index.ts';
import { cutIntoJumps, jumpForward } from './frozenTime.ts';
import type { Hands } from './hands.ts';
import { asOnPage, isProgramAct, listBefore, workInMail, workInProgram } from './programs/index.ts';
import { openDocument } from './programs/openDocument.ts';
import type { Reference } from './reference.ts';

const toolKeys: Readonly<Record<Tool, string>> = {
  phone: 's',
  register: 'r',
  files: 'd',
  procedures: 'p',
  messages: 'm',
  mail: 'e',
  report: 'c',
  agenda: 'a',
  erp: 'g',
  documents: 'd',
  letters: 'r',
};

/** Longer than anyone takes to stop talking, or a telephone to ring. */
const patienceMs = 60_000;
const retryMs = 250;
const mostRethinks = 24;

/** Acts done on a sheet, or by a menu. */
const sheets: ReadonlySet<Act['do']> = new Set<Act['do']>([
  'sendMessage',
  'sendReport',
  'endService',
  'transfer',
  'flagMail',
  'fileMail',
  'sendMail',
  'openDocument',
  'agenda',
  'erp',
  'documents',
  'letters',
]);

/** What a person must have before them: the reference calls without opening the set, and so finds again what it had open. */
const TOOL_IN_HAND: Readonly<Partial<Record<Act['do'], Tool>>> = {
  register: 'register',
  dial: 'phone',
  readProcedure: 'procedures',
  sendMessage: 'messages',
  readMail: 'mail',
  flagMail: 'mail',
  fileMail: 'mail',
  sendMail: 'mail',
  agenda: 'agenda',
  erp: 'erp',
  documents: 'documents',
  letters: 'letters',
};

/** The replies on the desk, in order, as one reads them. */
function readReplies(): readonly string[] {
  const tray = document.querySelector('ol[aria-label^="Que dites-vous"]');
  const slips = [...(tray?.querySelectorAll('button') ?? [])].filter((slip) => slip.closest('[data-quiet]') === null);
  return slips.map((slip) => slip.textContent ?? '');
}

export interface PlaythroughOptions {
  readonly onToolShown?: (tool: Tool) => Promise<void>;
}

export class Playthrough {
  readonly session: Session;
  #hands: Hands;
  readonly #reference: Reference;
  #wallMs = 0;
  /** How many acts of the reference are behind. */
  #done = 0;
  /** How much later than the reference we are. */
  #lateMs = 0;

  readonly #onToolShown: (tool: Tool) => Promise<void>;
  readonly #shown = new Set<Tool>();

  /** `onToolShown` is called once for each tool, when it has first been opened. */
  constructor(hands: Hands, reference: Reference, { onToolShown = async () => {} }: PlaythroughOptions = {}) {
    this.#hands = hands;
    this.#reference = reference;
    this.#onToolShown = onToolShown;
    const { scenario, seed } = reference;
    this.session = openSession({ id: 'expected', scenario, seed, now: () => this.#wallMs });
  }

  get #page(): Page {
    return this.#hands.page;
  }

  /** Plays on from where it stands, up to the act of this rank in the reference, or to the end. */
  async play(toRank = this.#reference.acts.length): Promise<void> {
    for (const timed of this.#reference.acts.slice(this.#done, toRank)) {
      await this.passTo(timed.atMs + this.#lateMs);
      await this.#prepare(timed.act);
      await this.#waitUntilPossible(timed.act);
      if (!this.#isDoneAlready(timed.act)) await this.#do(asOnPage({ session: this.session }, timed.act));
      this.#lateMs = this.session.run().nowMs - timed.atMs;
      this.#done += 1;
    }
  }

  /** Lets simulated time pass, on the page and beside it, to an instant in ms. */
  async passTo(atMs: number): Promise<void> {
    const forMs = Math.max(0, atMs - this.session.run().nowMs);
    await jumpForward(this.#page, forMs, (jumpMs) => this.#follow(jumpMs));
  }

  /** Goes on with these hands, at the page's instant (simulated ms). */
  goOn(hands: Hands, atMs: number): void {
    this.#hands = hands;
    for (const jumpMs of cutIntoJumps(atMs - this.session.run().nowMs)) this.#follow(jumpMs);
  }

  #follow(jumpMs: number): void {
    this.#wallMs += jumpMs;
    this.session.tick();
  }

  /** Waits until the page offers what it ought to. */
  async agree(): Promise<void> {
    const { hand } = this.session.view();
    const expected = hand?.replies.map(({ text }) => text) ?? [];
    const shown = async (): Promise<boolean> => {
      const replies = await this.#page.evaluate(readReplies);
      const least = Math.min(2, expected.length);
      const isSame = replies.every((reply, rank) => reply.includes(expected[rank] ?? '\0'));
      return replies.length >= least && isSame;
    };
    for (let tries = 0; tries < 100; tries += 1) {
      if (await shown()) return;
      await this.#page.waitForTimeout(20);
    }
    const replies = await this.#page.evaluate(readReplies);
    const { time, openTool } = this.session.view();
    throw new Error(`${time}, ${openTool}: offered\n${replies.join('\n')}\ninstead of\n${expected.join('\n')}`);
  }

  /** What the reference may do straight away, a person does with the thing in hand. */
  async #prepare(act: Act): Promise<void> {
    const tool = act.do === 'openDocument' ? this.#toolOfReference() : TOOL_IN_HAND[act.do];
    if (tool !== undefined && this.session.view().openTool !== tool) await this.#do({ do: 'openTool', tool });
    if (act.do === 'look' && this.session.view().openTool !== null) await this.#do({ do: 'closeTool' });
    if (isProgramAct(act)) for (const first of listBefore({ session: this.session }, act)) await this.#do(first);
  }

  async #noteShown(tool: Tool): Promise<void> {
    if (this.#shown.has(tool)) return;
    this.#shown.add(tool);
    await this.agree();
    await this.#onToolShown(tool);
  }

  /** Lifting the eyes from a tool is looking at whoever stands in front. */
  #isDoneAlready(act: Act): boolean {
    return act.do === 'look' && this.session.view().gaze === act.at;
  }

  /** The tool the reference has open at this point. */
  #toolOfReference(): Tool | undefined {
    const opened = this.#reference.acts.slice(0, this.#done).findLast(({ act }) => act.do === 'openTool');
    return opened?.act.do === 'openTool' ? opened.act.tool : undefined;
  }

  /** Once somebody is on the line, the set that served to call closes by itself. */
  #putSetAway(): void {
    const { openTool, phone } = this.session.view();
    const isOnLine = phone.state === 'talking' || phone.state === 'consulting';
    if (openTool === 'phone' && isOnLine) this.session.act({ do: 'closeTool' });
  }

  #nameOfNumber(extension: string): string {
    const { directory, outside } = this.session.view().phone;
    return [...directory, ...outside].find((entry) => entry.extension === extension)?.name ?? extension;
  }

  async #waitUntilPossible(act: Act): Promise<void> {
    const isPossible = () => this.session.whyNot(act) === null && !(act.do === 'say' && this.session.view().hand?.busy);
    const untilMs = this.session.run().nowMs + patienceMs;
    // A reply may be possible without being on the desk: other words are then looked for.
    while (act.do !== 'say' && !isPossible()) {
      if (this.session.run().nowMs > untilMs) throw new Error(`${act.do}: ${this.session.whyNot(act)}`);
      await this.passTo(this.session.run().nowMs + retryMs);
    }
  }

  /** Does an act on the page, then beside it. */
  async #do(act: Act): Promise<void> {
    await this.agree();
    if (act.do === 'say') await this.#lookForWords(act.utterance);
    await this.#gesture(act);
    this.session.act(act);
    if (act.do === 'dial' || act.do === 'pickUp' || act.do === 'resume') this.#putSetAway();
    if (act.do === 'openTool') await this.#noteShown(act.tool);
    // After a reply the old slips slide away before the new ones come; after the end there are none.
    if (act.do !== 'say' && act.do !== 'finish') await this.agree();
    // A sheet that goes gives its place back with the next breath of the page.
    if (sheets.has(act.do)) await this.passTo(this.session.run().nowMs + retryMs);
    if (act.do !== 'finish') await this.#hands.settle(`${this.session.view().time}, ${act.do}`);
  }

  #rankOf(utterance: string): number {
    return this.session.view().hand?.replies.findIndex((reply) => reply.utterance === utterance) ?? -1;
  }

  async #lookForWords(utterance: string): Promise<void> {
    for (let tries = 0; tries < mostRethinks && this.#rankOf(utterance) < 0; tries += 1) {
      const { hand } = this.session.view();
      if (hand === null) break;
      await this.#do({ do: 'rethink', to: hand.to });
    }
    if (this.#rankOf(utterance) >= 0) return;
    const { time, hand } = this.session.view();
    throw new Error(`${time}: « ${utterance} » is nowhere among ${hand?.replies.map((one) => one.utterance)}`);
  }

  #button(name: string | RegExp, inside: Locator | Page = this.#page): Locator {
    return inside.getByRole('button', { name });
  }

  async #gesture(act: Act): Promise<void> {
    const hands = this.#hands;
    const page = this.#page;
    switch (act.do) {
      case 'say':
        return this.#say(this.#rankOf(act.utterance));
      case 'listen':
        return hands.press(this.#button('Se taire, laisser parler'), 'Space');
      case 'rethink':
        await this.#showAllReplies();
        return hands.press(this.#button('Chercher d’autres mots'), 'w');
      case 'look': {
        const name = this.session.view().people.find(({ id }) => id === act.at)?.name ?? act.at;
        return hands.press(this.#button(name, page.getByRole('navigation', { name: 'Mon regard' })));
      }
      case 'openTool': {
        const tool = this.#button(
          nameTool(act.tool, this.#reference.scenario.place),
          page.getByRole('navigation', { name: 'Outils' }),
        );
        return hands.press(tool, toolKeys[act.tool]);
      }
      case 'closeTool':
        return hands.press(this.#button(/^(Lever les yeux|Revenir au guichet)/), 'Escape');
      case 'pickUp':
        return hands.press(this.#button(/^Décrocher/), 's');
      case 'hangUp':
        return hands.press(this.#button('Raccrocher'));
      case 'hold':
        return hands.press(this.#button('Mettre en attente'));
      case 'resume':
        return hands.press(this.#button('Reprendre'));
      case 'searchFiles':
        await hands.write(page.getByLabel('Nom, numéro de dossier ou date de naissance'), act.query);
        return hands.press(this.#button('Chercher', page.getByRole('search')));
      case 'openFile':
        return hands.press(this.#button(act.file, page.getByRole('list', { name: 'Résultats' })));
      case 'readProcedure': {
        const title = this.session.view().procedures.find(({ id }) => id === act.procedure)?.title ?? act.procedure;
        return hands.press(this.#button(title, page.getByRole('list', { name: 'Intercalaires' })));
      }
      case 'dial':
        return hands.press(this.#button(`Appeler ${this.#nameOfNumber(act.extension)}`));
      case 'transfer':
        await hands.press(this.#button('Transférer', page.getByRole('group', { name: 'Appel en cours' })));
        return hands.press(this.#button(`Transférer ${this.#nameOfNumber(act.extension)}`, page.getByRole('dialog')));
      case 'register':
        return this.#register(act.entry);
      case 'sendMessage':
        return this.#sendMessage(act.slip);
      case 'sendReport':
        return this.#sendReport(act.report);
      case 'readMail':
      case 'markUnread':
      case 'flagMail':
      case 'fileMail':
      case 'exportMail':
      case 'sendMail':
      case 'setAbsence':
      case 'addMailRule':
      case 'removeMailRule':
        return workInMail({ hands, session: this.session }, act);
      case 'openDocument':
        return openDocument({ hands, session: this.session }, act.document);
      case 'agenda':
      case 'erp':
      case 'documents':
      case 'letters':
        return workInProgram({ hands, session: this.session }, act);
      case 'endService':
        return this.#confirm(this.#button(placeWords[this.session.scenario.place].close));
      case 'finish':
        if (this.session.view().openTool !== null) await this.#do({ do: 'closeTool' });
        return this.#confirm(this.#button('Terminer la situation'));
      default:
        return assertNever(act);
    }
  }

  async #showAllReplies(): Promise<void> {
    const more = this.#button(/autres? réponses?$/);
    if ((await more.count()) > 0) await this.#hands.press(more);
  }

  async #say(rank: number): Promise<void> {
    if (this.session.view().openTool !== null && rank >= 2) await this.#showAllReplies();
    const slips = this.#page.locator('ol[aria-label^="Que dites-vous"]').getByRole('button');
    await this.#hands.press(slips.nth(rank), `Digit${rank + 1}`);
  }

  /** A question on a sheet: its first button carries the verb. */
  async #confirm(control: Locator): Promise<void> {
    await this.#hands.press(control);
    const sheet = this.#page.getByRole('alertdialog');
    await this.#hands.press(
      sheet.getByRole('button', {
        name: /^(Fermer le guichet|Terminer|Terminer le travail en cours|Transmettre|Envoyer)$/,
      }),
    );
    await sheet.waitFor({ state: 'detached' });
  }

  async #register({ who, name, reason, host, badge }: RegisterEntry): Promise<void> {
    const { page, write, choose, press } = this.#hands;
    const present = this.session.view().register.present;
    const shownName = present.find(({ id }) => id === who)?.name ?? who;
    if (present.length > 1) await choose(page.getByRole('radiogroup', { name: 'Personne inscrite' }), shownName);
    await write(page.getByLabel('Nom et prénom'), name);
    await write(page.getByLabel('Motif de la visite'), reason);
    await write(page.getByLabel('Personne ou service visité'), host);
    await choose(page.getByRole('group', { name: 'Badge remis' }), badge);
    await press(this.#button('Inscrire'));
  }

  async #sendMessage({ recipient, name, number, subject, urgency, text }: MessageSlip): Promise<void> {
    const { page, write, choose } = this.#hands;
    await write(page.getByLabel('Destinataire'), recipient);
    await write(page.getByLabel('Appel de'), name);
    await write(page.getByLabel('Numéro à rappeler'), number);
    await choose(page.getByRole('radiogroup', { name: 'Urgence' }), urgency === 'urgent' ? 'Urgent' : 'Normal');
    await write(page.getByLabel('Objet'), subject);
    await write(page.getByLabel('Message', { exact: true }), text);
    await this.#confirm(this.#button('Transmettre'));
  }

  async #sendReport({ time, persons, facts, witnesses, measures }: IncidentReport): Promise<void> {
    const { page, write } = this.#hands;
    await write(page.getByLabel('Heure des faits'), time);
    await write(page.getByLabel('Personnes concernées'), persons);
    await write(page.getByLabel('Faits', { exact: true }), facts);
    await write(page.getByLabel('Témoins'), witnesses);
    await write(page.getByLabel('Mesures prises'), measures);
    await this.#confirm(this.#button('Envoyer'));
  }
}
