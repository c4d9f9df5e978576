/** What must be known can be learnt; what can be said or promised is said or promised somewhere. */
import { type Check, type Draft, inside } from '../draft.ts';
import { eachMark } from '../walk.ts';

function listTaught(draft: Draft): Set<string> {
  const procedures = draft.world?.value.procedures ?? [];
  return new Set([
    ...draft.lines.flatMap(({ value }) => value.reveals),
    ...draft.files.flatMap(({ value }) => value.teaches),
    ...draft.mails.flatMap(({ value }) => value.teaches),
    ...draft.documents.flatMap(({ value }) => value.teaches),
    ...(draft.erp?.value.records ?? []).flatMap(({ teaches }) => teaches),
    ...(draft.erp?.value.records ?? []).flatMap(({ teaches }) => teaches),
    ...procedures.flatMap(({ sections }) => sections.flatMap(({ teaches }) => teaches ?? [])),
  ]);
}

function listNeeders(draft: Draft): Map<string, string[]> {
  const needers = new Map<string, string[]>();
  const need = (info: string, who: string) => needers.set(info, [...(needers.get(info) ?? []), who]);
  for (const { value } of [...draft.claims, ...draft.promises]) for (const info of value.needs) need(info, value.id);
  for (const { value } of eachMark(draft)) {
    const [head, info] = value.split('.');
    if (head === 'known' && info !== undefined) need(info, value);
  }
  return needers;
}

export const checkInfosTaught: Check = (draft, report) => {
  // A world that could not be read may teach anything: nobody is blamed by guess.
  if (draft.world === null) return;
  const taught = listTaught(draft);
  const needers = listNeeders(draft);
  for (const { value, place } of draft.infos) {
    if (taught.has(value.id)) continue;
    const who = needers.get(value.id);
    if (who === undefined) report('SC161', inside(place, 'id'), { info: value.id });
    else report('SC160', inside(place, 'id'), { info: value.id, needers: [...new Set(who)].slice(0, 3) });
  }
};

export const checkClaimsUsed: Check = ({ claims, promises, utterances }, report) => {
  const stated = new Set(utterances.flatMap(({ value }) => value.claims));
  const promised = new Set(utterances.map(({ value }) => value.promises));
  for (const { value, place } of claims) {
    if (!stated.has(value.id)) report('SC162', inside(place, 'id'), { claim: value.id });
  }
  for (const { value, place } of promises) {
    if (!promised.has(value.id)) report('SC163', inside(place, 'id'), { promise: value.id });
  }
};
