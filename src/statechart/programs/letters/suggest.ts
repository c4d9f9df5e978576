/** Letters one may think of writing now: sensible ones, gibberish, keywords thrown together; to anybody, by any way. */
import type { LetterDeed, WrittenText } from '../../../model/letters.ts';
import { SENDINGS } from '../../../model/letters.ts';
import type { Model } from '../../model.ts';
import type { Office } from '../../office.ts';
import { documentsAtHand } from '../cabinet/index.ts';
import { listAddressees } from './addressees.ts';

/** A bot that goes on for ever keeps no more than this. */
const MOST_KEPT = 6;

const GIBBERISH: WrittenText = { kind: 'letter', title: 'xqzt', body: 'wkrt plmq zxvb\nqsd jkl mpo wxc vbn azer' };
const BLAND: WrittenText = {
  kind: 'note',
  title: 'Note',
  body: 'Bonjour,\n\nJe reviens vers vous dès que possible.\n\nCordialement',
};

/** Every word of the rubrics, one after the other: what somebody would write who knew what is looked for, and nothing else. */
function pileKeywords({ scenario }: Model): WrittenText {
  const words = scenario.writings.flatMap(({ facts }) =>
    facts.flatMap(({ amount, reference, date, hour, text }) => {
      const wanted = [text ?? []].flat().flatMap(({ any = [], all = [] }) => [...any, ...all]);
      return [amount, reference, date, hour, ...wanted].filter((word) => word !== undefined);
    }),
  );
  return { kind: 'letter', title: 'urgent', body: `Objet : urgent\n${words.join(' ')}`.slice(0, 4000) };
}

export function suggestLetterDeeds(model: Model, office: Office): readonly LetterDeed[] {
  const { texts } = office.programs.letters;
  const everybody = listAddressees(model.scenario);
  const near = documentsAtHand(model, office).slice(0, 2);
  const keeps: LetterDeed[] =
    texts.length >= MOST_KEPT
      ? []
      : [GIBBERISH, BLAND, pileKeywords(model)].map((written) => ({ do: 'keep', text: '', written }));
  const last = texts.at(-1);
  if (last === undefined) return keeps;
  const sends = everybody.flatMap(({ id: to }) =>
    SENDINGS.map((by): LetterDeed => ({ do: 'send', text: last.id, to, by, enclosed: near })),
  );
  return [...keeps, ...sends, { do: 'remove', text: last.id }];
}
