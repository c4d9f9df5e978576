import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openSpeech } from '../../src/sound/speech.ts';
import { chooseDelivery, type KnownVoice, listFrenchVoices, toSpokenText } from '../../src/sound/voice.ts';

const voice = (name: string, lang: string, localService = true): KnownVoice => ({ name, lang, localService });
const paul = voice('Microsoft Paul', 'fr-FR');
const hortense = voice('Microsoft Hortense', 'fr-FR');

describe('the voices of the browser', () => {
  test('are the French ones, those of the machine and of France first', () => {
    const all = [
      voice('Zira', 'en-US'),
      voice('Réseau', 'fr-FR', false),
      voice('Amélie', 'fr-CA'),
      paul,
      voice('Tiret', 'fr_FR'),
    ];
    expect(listFrenchVoices(all).map(({ name }) => name)).toEqual(['Microsoft Paul', 'Tiret', 'Amélie', 'Réseau']);
  });

  test('give each person one that fits, always the same', () => {
    const voices = [hortense, paul];
    const first = chooseDelivery('visiteur', 'low', 'calm', voices);
    expect(voices[first.voice ?? -1]).toBe(paul);
    expect(voices[chooseDelivery('deuxieme', 'high', 'calm', voices).voice ?? -1]).toBe(hortense);
    expect(chooseDelivery('visiteur', 'low', 'calm', voices)).toEqual(first);
  });

  test('are higher and faster in anger, lower and slower in a threat', () => {
    const say = (mood: Parameters<typeof chooseDelivery>[2]) => chooseDelivery('visiteur', 'low', mood, [paul]);
    expect(say('angry').rate).toBeGreaterThan(say('calm').rate);
    expect(say('angry').pitch).toBeGreaterThan(say('calm').pitch);
    expect(say('threatening').rate).toBeLessThan(say('calm').rate);
    expect(say('threatening').pitch).toBeLessThan(say('calm').pitch);
  });

  test('stay within what browsers accept, whoever speaks', () => {
    const moods = ['calm', 'impatient', 'angry', 'aggressive', 'threatening', 'soothed'] as const;
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('low', 'high'), fc.constantFrom(...moods), (who, register, mood) => {
        const { pitch, rate, voice: rank } = chooseDelivery(who, register, mood, [hortense, paul]);
        expect(Math.min(pitch, rate)).toBeGreaterThanOrEqual(0.5);
        expect(Math.max(pitch, rate)).toBeLessThanOrEqual(1.6);
        expect([0, 1]).toContain(rank);
      }),
    );
  });

  test('may be missing: nothing is said and nothing breaks', () => {
    const speech = openSpeech(null);
    expect(speech.hasVoice()).toBe(false);
    expect(() => {
      speech.say({ who: 'visiteur', register: 'low', mood: 'calm', text: 'Bonjour.', volume: 1 });
      speech.pause(true);
      speech.hush();
    }).not.toThrow();
    expect(chooseDelivery('visiteur', 'low', 'calm', []).voice).toBeNull();
  });
});

test('signs that a voice would spell out are not said', () => {
  expect(toSpokenText('Il a dit\u00a0: «\u202fdemain\u202f»… peut-être')).toBe('Il a dit : demain . peut-être');
});
