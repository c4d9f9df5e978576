import { describe, expect, test } from 'vitest';
import { drawOffice } from '../../src/pages/play/officePicture.ts';
import type { SessionView } from '../../src/session/index.ts';
import { diallo, heldPhone, perrin, quietView, ringingPhone, roux, talkingPhone } from '../desk/fixtures.ts';

const makeView = (changes: Partial<SessionView>): SessionView => ({ ...quietView, ...changes });

const open = { right: 0, bottom: 254 };
const tool = { right: 970, bottom: 254 };

describe('what the drawn hall shows', () => {
  test.each(['counter', 'desk'] as const)('is the place of the situation: %s', (place) => {
    expect(drawOffice(makeView({ place }), open, false).place).toBe(place);
  });

  test('whoever is on the line is not in the hall', () => {
    expect(drawOffice(makeView({ people: [perrin, diallo, roux] }), open, false).people.map(({ id }) => id)).toEqual([
      'visiteur',
      'deuxieme',
    ]);
  });

  test('whoever has not come yet is not in the hall, whoever leaves is seen leaving', () => {
    const people = [
      { ...perrin, place: 'gone' as const },
      { ...diallo, place: 'away' as const },
    ];
    expect(drawOffice(makeView({ people }), open, false).people.map(({ place }) => place)).toEqual(['gone']);
  });

  test.each([
    ['visiteur', open, 'counter', 'visiteur'],
    ['deuxieme', open, 'queue', 'deuxieme'],
    ['phone', open, 'phone', null],
    // In a small window the tool lies below the strip: the one at the counter stays in sight.
    ['screen', open, 'counter', null],
    ['desk', open, 'nobody', null],
    ['appel-1', open, 'nobody', null],
    ['desk', tool, 'screen', null],
    ['visiteur', tool, 'screen', 'visiteur'],
  ] as const)('looking at %s, with %j covered, turns the eyes to %s', (gaze, cover, shown, on) => {
    const picture = drawOffice(makeView({ people: [perrin, diallo, roux], gaze }), cover, false);
    expect([picture.gaze, picture.gazeOn]).toEqual([shown, on]);
  });

  test.each([
    [ringingPhone, 'ringing'],
    [talkingPhone, 'lifted'],
    [heldPhone, 'held'],
    [{ ...talkingPhone, state: 'consulting' as const }, 'lifted'],
  ])('the set is drawn as it is', (phone, shown) => {
    expect(drawOffice(makeView({ phone }), open, false).phone).toBe(shown);
  });

  test('stillness, works and what is covered are passed on', () => {
    expect(drawOffice(makeView({ works: true }), tool, true)).toMatchObject({
      works: true,
      reducedMotion: true,
      inset: tool,
    });
  });
});
