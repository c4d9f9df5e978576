/** Numbers of the address book: listed apart from the house, dialled, answered by whoever the situation says. */
import { expect, it } from 'vitest';
import type { Scenario } from '../../src/scenario/schema/index.ts';
import { viewPhone } from '../../src/session/viewDesk.ts';
import { openRun } from '../../src/simulation/index.ts';
import { situation } from '../support/situations.ts';

const base = situation('exemple-courrier');
const number = '02 00 55 14 30';
const scenario: Scenario = {
  ...base,
  contacts: base.contacts.map((contact) => (contact.id === 'arnaud' ? { ...contact, phone: number } : contact)),
  extensions: [...base.extensions, { extension: number, outcomes: [{ outcome: 'absent' }] }],
};

it('a contact with a number is in the directory, with where they are', () => {
  const phone = viewPhone(openRun(scenario, { seed: 1 }));
  expect(phone.outside).toEqual([{ extension: number, name: 'Lucie Arnaud', role: 'présidente, Les Mots passants' }]);
  expect(phone.directory.map(({ extension }) => extension)).not.toContain(number);
});

it('the number is dialled as the book writes it, and who does not answer is said', () => {
  const run = openRun(scenario, { seed: 1 });
  run.act({ do: 'dial', extension: number });
  expect(run.log.find(({ kind }) => kind === 'dialled')).toMatchObject({ extension: number, outcome: 'absent' });
  expect(viewPhone(run).lastDial).toEqual({ extension: number, outcome: 'absent' });
  expect(run.whyNot({ do: 'dial', extension: '02 00 55 14 31' })).toBe('Ce poste n’existe pas.');
});

it('nobody is outside where no contact has a number', () => {
  expect(viewPhone(openRun(base, { seed: 1 })).outside).toEqual([]);
});
