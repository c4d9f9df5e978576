/** Several messages chosen in a list: what Ctrl and Maj make of it. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseAll, NONE_CHOSEN, stepFrom, stretch, toggle } from '../../src/desk/tools/mail/chooseMails.ts';

const order = ['a', 'b', 'c', 'd', 'e'];

test('Ctrl adds to the message open, and takes off again', () => {
  const two = toggle(order, NONE_CHOSEN, 'd', 'b');
  expect(two.ids).toEqual(['b', 'd']);
  expect(toggle(order, two, 'b', 'b').ids).toEqual(['d']);
  expect(toggle(order, NONE_CHOSEN, 'b', 'b').ids).toEqual(['b']);
});

test('Maj goes from where one was, and turns round there', () => {
  const down = stretch(order, NONE_CHOSEN, 'd', 'b');
  expect(down.ids).toEqual(['b', 'c', 'd']);
  expect(stretch(order, down, 'a', 'b').ids).toEqual(['a', 'b']);
  expect(stretch(order, NONE_CHOSEN, 'c', null).ids).toEqual(['c']);
});

test('a stretch counted from a message that has gone begins anew', () => {
  expect(stretch(order, { ids: [], anchor: 'gone' }, 'c', null)).toEqual({ ids: ['c'], anchor: 'c' });
});

test('the ends of the list are ends', () => {
  expect(stepFrom(order, 'a', -1)).toBe('a');
  expect(stepFrom(order, 'e', 1)).toBe('e');
  expect(stepFrom(order, 'b', 1)).toBe('c');
  expect(chooseAll(order).ids).toEqual(order);
});

test('whatever one does, what is chosen is in the list, in its order, once', () => {
  const one = fc.constantFrom(...order);
  const open = fc.option(one, { nil: null });
  const deeds = fc.array(fc.tuple(fc.constantFrom(toggle, stretch), one, open));
  fc.assert(
    fc.property(deeds, (all) => {
      const { ids } = all.reduce((chosen, [choose, id, at]) => choose(order, chosen, id, at), NONE_CHOSEN);
      expect(ids).toEqual(order.filter((id) => ids.includes(id)));
    }),
  );
});

test('twice with Ctrl is nothing done, once something is chosen', () => {
  fc.assert(
    fc.property(fc.subarray(order, { minLength: 1 }), fc.constantFrom(...order), (ids, id) => {
      const once = toggle(order, { ids, anchor: null }, id, null);
      fc.pre(once.ids.length > 0);
      expect(toggle(order, once, id, null).ids).toEqual(ids);
    }),
  );
});
