import { describe, expect, it } from 'vitest';
import { placeWords } from '../../src/model/workPlace.ts';
import { narrate } from '../../src/session/narrate.ts';

const sentences = (place: keyof typeof placeWords): readonly string[] => Object.values(placeWords[place]);

describe('the words of a place', () => {
  it('never name the other place', () => {
    expect(sentences('desk').filter((text) => /guichet|comptoir|\bhall\b/i.test(text))).toEqual([]);
    expect(sentences('counter').filter((text) => /bureau/i.test(text))).toEqual([]);
  });

  it('are written with the curly apostrophe and no double space', () => {
    const all = [...sentences('desk'), ...sentences('counter')];
    expect(all.filter((text) => /'| {2}|\s[;!?]/.test(text))).toEqual([]);
  });
});

describe('a move told at a desk', () => {
  const desk = { place: 'desk', isMate: (who: string) => who === 'kaci' } as const;
  const tell = (who: string, to: 'counter' | 'gone' | 'door'): string | null =>
    narrate({ kind: 'personMoved', atMs: 0, who, to } as Parameters<typeof narrate>[0], (id) => id, desk);

  it('brings people before the desk, not before a counter', () => {
    expect(tell('vasseur', 'counter')).toBe('vasseur est devant votre bureau.');
    expect(tell('vasseur', 'gone')).toBe('vasseur quitte le bureau.');
  });

  it('lets whoever sits there turn, and go back to work: she neither comes nor goes', () => {
    expect(tell('kaci', 'door')).toBeNull();
    expect(tell('kaci', 'counter')).toBe('kaci se tourne vers vous.');
    expect(tell('kaci', 'gone')).toBe('kaci se remet au travail.');
  });
});
