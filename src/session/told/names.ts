/**
 * What things and people are called in an account of a run: everybody by name, known then or not, every document by its number.
 * Reads the situation and the run; knows no sentence.
 */
import type { MeetingId, OwnerId } from '../../model/agenda.ts';
import type { RecordId, RecordType } from '../../model/erp.ts';
import { joinWords, type NamedPerson, quote, sayPerson } from '../../model/phrases.ts';
import type { Run } from '../../simulation/index.ts';
import { asDocument, calendars, findLetterAddressee, listContacts, wording } from '../../statechart/index.ts';
import { bookOf as ledgerOf } from '../../statechart/programs/erp/book.ts';
import { findRecord } from '../../statechart/programs/erp/records.ts';

const RECORDS: Readonly<Record<RecordType, { readonly the: string; readonly of: string }>> = {
  quote: { the: 'le devis', of: 'du devis' },
  purchaseOrder: { the: 'le bon de commande', of: 'du bon de commande' },
  salesOrder: { the: 'la commande', of: 'de la commande' },
  goodsReceipt: { the: 'le bon de livraison', of: 'du bon de livraison' },
  deliveryNote: { the: 'le bon de livraison', of: 'du bon de livraison' },
  invoiceIn: { the: 'la facture', of: 'de la facture' },
  invoiceOut: { the: 'la facture', of: 'de la facture' },
  creditNoteIn: { the: 'l’avoir', of: 'de l’avoir' },
  creditNoteOut: { the: 'l’avoir', of: 'de l’avoir' },
  payment: { the: 'le règlement', of: 'du règlement' },
};

const VOWEL = /^[aeiouyàâéèêëîïôœùû]/i;

/** « de Papeterie Lantier », « d’Imprimerie Bréhat » */
export const ofName = (name: string): string => (VOWEL.test(name) ? `d’${name}` : `de ${name}`);

/** Gives names of one run. */
export class Names {
  readonly #run: Run;

  constructor(run: Run) {
    this.#run = run;
  }

  #say(text: string): string {
    return wording(this.#run.model, this.#run.state, text);
  }

  /** Somebody of the situation, of the house or of the address book; what was typed, when it is nobody’s. */
  person(id: string): string {
    const { scenario } = this.#run;
    const found = this.#identity(id);
    if (found !== undefined) return sayPerson(found, this.#everybody());
    const known = [...listContacts(scenario), ...(scenario.agenda?.owners ?? [])].find((one) => one.id === id);
    return known === undefined ? id : this.#say(known.name);
  }

  #identity(id: string): NamedPerson | undefined {
    return this.#run.variant.personas[id] ?? this.#run.scenario.world.colleagues.find((one) => one.id === id);
  }

  /** Of the situation and of the house. */
  #everybody(): readonly NamedPerson[] {
    return [...Object.values(this.#run.variant.personas), ...this.#run.scenario.world.colleagues];
  }

  people(ids: readonly string[]): string {
    return joinWords(ids.map((id) => this.person(id)));
  }

  /** Somebody whose calendar is shared. */
  owner(id: OwnerId): string {
    const owner = calendars.bookOf(this.#run.model).agenda.owners.find((one) => one.id === id);
    return owner === undefined ? this.person(id) : this.#say(owner.name);
  }

  owners(ids: readonly OwnerId[]): string {
    return joinWords(ids.map((id) => this.owner(id)));
  }

  room(id: string): string {
    const name = this.#run.scenario.agenda?.rooms.find((one) => one.id === id)?.name;
    return this.#say(name ?? id);
  }

  thing(id: string): string {
    const name = this.#run.scenario.agenda?.equipment.find((one) => one.id === id)?.name;
    return this.#say(name ?? id);
  }

  /** « Comité de pilotage », as it is titled at the end. */
  meeting(id: MeetingId): string {
    const own = this.#run.state.programs.agenda.meetings.find((one) => one.id === id);
    return quote(this.#say(own?.plan.title ?? id));
  }

  /** « la facture F25-11872 de Papeterie Lantier » */
  record(id: RecordId): string {
    return this.#nameRecord(id, 'the', true);
  }

  /** « de la facture F25-11872 de Papeterie Lantier » */
  ofRecord(id: RecordId): string {
    return this.#nameRecord(id, 'of', true);
  }

  /** « du bon de commande BC 25-0417 »: whose it is was just said. */
  ofPlainRecord(id: RecordId): string {
    return this.#nameRecord(id, 'of', false);
  }

  #nameRecord(id: RecordId, form: 'the' | 'of', withParty: boolean): string {
    const record = findRecord(this.#run.model, this.#run.state, id);
    if (record === undefined) return id;
    const named = `${RECORDS[record.type][form]} ${record.number}`;
    return withParty ? `${named} ${ofName(this.party(record.party))}` : named;
  }

  party(id: string): string {
    return this.#say(ledgerOf(this.#run.model).parties.get(id)?.name ?? id);
  }

  product(id: string): string {
    return this.#say(ledgerOf(this.#run.model).products.get(id)?.name ?? id);
  }

  /** The file name of a document, whoever made it. */
  document(id: string): string {
    const { texts, files } = this.#run.state.programs.letters;
    const text = texts.find((one) => one.id === id);
    if (text !== undefined) return asDocument(text).name;
    const name = files.find((one) => one.id === id)?.name ?? this.#run.model.documents.get(id)?.name ?? id;
    return this.#say(name);
  }

  /** « Loïc Péan, Papeterie Lantier » */
  addressee(id: string): string {
    const found = findLetterAddressee(this.#run.scenario, id);
    return found === undefined ? this.person(id) : [found.name, found.organisation].filter(Boolean).join(', ');
  }

  procedure(id: string): string {
    const found = this.#run.scenario.world.procedures.find((one) => one.id === id);
    return this.#say(found?.title ?? id);
  }
}
