/**
 * The forms of one word of a rubric: « demander » gives demande, demandons, demandé…; « manquant » gives manquante,
 * manquants. Regular endings and a short table of irregular verbs: what it accepts can be listed. Knows no text.
 */
import { fold } from '../text/fold.ts';
import { ER_ENDINGS, IR_ENDINGS, IRREGULAR, RE_ENDINGS } from './irregular.ts';

/** `forms` are folded. `ending` is set when the last « é » must be one: « facturé » is not « facture ». */
export interface WordForms {
  readonly forms: ReadonlySet<string>;
  readonly ending: 'é' | 'e' | null;
}

const attach = (stem: string, endings: readonly string[]): string[] => endings.map((ending) => stem + ending);

/** Verbs in -er whose stem changes: « appelle », « envoie », « paie », « enverrai ». */
function erForms(word: string): string[] {
  const stem = word.slice(0, -2);
  const forms = attach(stem, ER_ENDINGS);
  if (/[lt]$/.test(stem)) forms.push(...attach(stem + stem.slice(-1), ER_ENDINGS));
  if (stem.endsWith('y')) forms.push(...attach(`${stem.slice(0, -1)}i`, ER_ENDINGS));
  if (stem.endsWith('envoy'))
    forms.push(
      ...attach(`${stem.slice(0, -3)}v`, ['errai', 'erras', 'erra', 'errons', 'errez', 'erront', 'errait', 'erriez']),
    );
  // « premier », « dernier »: the same ending, an adjective.
  if (word.endsWith('ier')) forms.push(`${word}s`, `${word}e`, `${word}es`);
  forms.push(`${word}s`);
  return forms;
}

function irregularForms(word: string): string[] | null {
  for (const [model, forms] of Object.entries(IRREGULAR)) {
    if (!word.endsWith(model)) continue;
    const prefix = word.slice(0, word.length - model.length);
    if (prefix.length > 6 || (model.length < 5 && prefix.length > 4)) continue;
    return [word, ...forms.split(' ').map((form) => prefix + form)];
  }
  if (/(?:[aeo]indre)$/.test(word)) return irregularLike('joindre', word, 5);
  if (word.endsWith('uire')) return irregularLike('produire', word, 4);
  if (/(?:ff|uv)rir$/.test(word))
    return [
      ...attach(word.slice(0, -2), ER_ENDINGS),
      word,
      `${word.slice(0, -3)}ert`,
      `${word.slice(0, -3)}erte`,
      `${word.slice(0, -3)}erts`,
    ];
  return null;
}

/** Borrows the endings of a model of the same family. */
function irregularLike(model: string, word: string, shared: number): string[] {
  const modelStem = model.slice(0, model.length - shared);
  const stem = word.slice(0, word.length - shared);
  const vowels: readonly [string, string] = [model.slice(-shared, -shared + 1), word.slice(-shared, -shared + 1)];
  const tail = (IRREGULAR[model] ?? '').split(' ').map((form) => form.slice(modelStem.length));
  return [word, ...tail.map((ending) => stem + (ending.startsWith(vowels[0]) ? vowels[1] + ending.slice(1) : ending))];
}

function nominalForms(word: string): string[] {
  const forms = [word, `${word}s`, `${word}e`, `${word}es`];
  const single = word.replace(/[sx]$/, '');
  if (single !== word && single.length > 2) forms.push(single, `${single}e`, `${single}es`, `${single}s`);
  if (single.endsWith('e') && single.length > 3) forms.push(single.slice(0, -1), `${single.slice(0, -1)}s`);
  if (single.endsWith('ive')) forms.push(`${single.slice(0, -2)}f`, `${single.slice(0, -2)}fs`);
  if (single.endsWith('euse'))
    forms.push(`${single.slice(0, -2)}x`, `${single.slice(0, -2)}r`, `${single.slice(0, -2)}rs`);
  if (/(?:elle|enne|onne|ette)$/.test(single)) forms.push(single.slice(0, -2), `${single.slice(0, -2)}s`);
  if (word.endsWith('al')) forms.push(`${word.slice(0, -2)}aux`);
  if (word.endsWith('eau') || word.endsWith('eu')) forms.push(`${word}x`);
  if (word.endsWith('if')) forms.push(`${word.slice(0, -1)}ve`, `${word.slice(0, -1)}ves`);
  if (word.endsWith('eux')) forms.push(`${word.slice(0, -1)}se`, `${word.slice(0, -1)}ses`);
  if (/(?:en|on|el|il|et)$/.test(word)) forms.push(`${word}${word.slice(-1)}e`, `${word}${word.slice(-1)}es`);
  return forms;
}

/** Auxiliaries are everywhere: a rubric’s « avoir » is the credit note, « être » the noun. */
const INVARIABLE = new Set(['avoir', 'etre', 'merci', 'apres', 'plus', 'pas', 'moins']);

/** Every form a word of a rubric may take. Short words and figures take none but their own. */
export function formsOf(word: string): WordForms {
  const folded = fold(word);
  if (INVARIABLE.has(folded))
    return { forms: new Set(folded === 'avoir' ? ['avoir', 'avoirs'] : [folded]), ending: null };
  if (folded.length < 4 || /\d/.test(folded)) return { forms: new Set([folded, ...shortForms(folded)]), ending: null };
  const participle = /^(.{2,})é(e?s?)$/u.exec(word.normalize('NFC').toLowerCase());
  if (participle)
    return { forms: new Set(attach(fold(participle[1] ?? ''), ['e', 'ee', 'es', 'ees', 'er'])), ending: 'é' };
  const irregular = irregularForms(folded);
  if (irregular) return { forms: new Set(irregular), ending: null };
  if (folded.endsWith('er')) return { forms: new Set(erForms(folded)), ending: null };
  if (folded.endsWith('ir'))
    return { forms: new Set([folded, ...attach(folded.slice(0, -2), IR_ENDINGS)]), ending: null };
  if (/[dptc]re$/.test(folded) && folded.length > 5) {
    return { forms: new Set([...nominalForms(folded), ...attach(folded.slice(0, -2), RE_ENDINGS)]), ending: null };
  }
  if (/(?:ons|ez)$/.test(folded) && folded.length > 5) {
    return { forms: new Set([...erForms(`${folded.replace(/(?:i?ons|i?ez)$/, '')}er`), folded]), ending: null };
  }
  return { forms: new Set(nominalForms(folded)), ending: 'e' };
}

/** « du » is no plural of « d »; only short nouns of three letters take an « s ». */
const shortForms = (word: string): string[] => (/^\p{L}{3}$/u.test(word) && !/[sxz]$/.test(word) ? [`${word}s`] : []);
