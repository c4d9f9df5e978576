/** The desk as a view may know it: phone, files, register, binder. */
import { formatTimeOfDay } from '../model/time.ts';
import { minutesOfDay } from '../scenario/fillText.ts';
import type { FileRecord } from '../scenario/schema/index.ts';
import type { Run } from '../simulation/index.ts';
import { listPresent, type PhoneMode, whyNot, wording } from '../statechart/index.ts';
import { nameOf } from './names.ts';
import type { FileSummaryView, FileView, PhoneView, ProcedureView, RegisterView } from './view.ts';

const RING_EVERY_MS = 4000;

const timeAt = (run: Run, atMs: number): string => formatTimeOfDay(minutesOfDay(run.scenario, atMs));

function shownOnSet(run: Run): string {
  const { call, who } = run.state.phone;
  if (call === null || who === null) return '';
  const known = run.model.calls.get(call);
  if (known) return wording(run.model, run.state, known.shown);
  return `${call.replace('poste-', '')} ${nameOf(run, who)}`;
}

function listSlips(run: Run): PhoneView['slips'] {
  return run.scenario.calls.flatMap(({ id, from, shown }) => {
    const atMs = run.state.marks[`call.${id}.answered`];
    if (atMs === undefined || run.model.characters.get(from)?.role !== 'caller') return [];
    return [
      {
        call: id,
        callerName: `${wording(run.model, run.state, shown)}, ${timeAt(run, atMs)}`,
        sent: run.state.desk.slips[id] ?? null,
      },
    ];
  });
}

function findLastDial(run: Run): PhoneView['lastDial'] {
  const last = run.log.findLast((entry) => entry.kind === 'dialled');
  if (last?.kind !== 'dialled' || last.outcome === 'answered') return null;
  return { extension: last.extension, outcome: last.outcome };
}

/** Contacts one may call, as the address book has them. */
function listOutside({ scenario }: Run): PhoneView['outside'] {
  return scenario.contacts.flatMap(({ phone, name, role, organisation }) =>
    phone === undefined ? [] : [{ extension: phone, name, role: [role, organisation].filter(Boolean).join(', ') }],
  );
}

export function viewPhone(run: Run): PhoneView {
  const { state, model } = run;
  const mode = state.now.phone as PhoneMode;
  const can = (act: 'pickUp' | 'hold' | 'resume' | 'hangUp') => whyNot(model, state, { do: act }) === null;
  const held = state.phone.held;
  return {
    state: mode,
    shown: shownOnSet(run),
    call: state.phone.call,
    rings: mode === 'ringing' ? 1 + Math.floor((state.clockMs - state.phone.ringFromMs) / RING_EVERY_MS) : 0,
    lastDial: findLastDial(run),
    heldName: held ? nameOf(run, held.who) : '',
    heldMs: held ? state.clockMs - held.sinceMs : 0,
    directory: run.scenario.world.colleagues.map(({ extension, civility, name, role }) => ({
      extension,
      name: `${civility}\u00a0${name}`,
      role,
    })),
    outside: listOutside(run),
    slips: listSlips(run),
    can: {
      pickUp: can('pickUp'),
      hold: can('hold'),
      resume: can('resume'),
      hangUp: can('hangUp'),
      transfer: mode === 'talking' || mode === 'onHold' || (mode === 'consulting' && held !== null),
      dial: mode === 'idle' || mode === 'onHold',
    },
  };
}

function summarise(run: Run, file: FileRecord): FileSummaryView {
  const say = (text: string) => wording(run.model, run.state, text);
  return { id: file.id, holder: say(file.holder), born: say(file.born), title: say(file.title) };
}

function viewFile(run: Run, file: FileRecord): FileView {
  const say = (text: string) => wording(run.model, run.state, text);
  return {
    ...summarise(run, file),
    steps: file.steps.map((step) => ({ ...step, name: say(step.name), note: say(step.note) })),
    pieces: file.pieces.map((piece) => ({ ...piece, name: say(piece.name), note: say(piece.note) })),
    journal: file.journal.map(({ at, text }) => ({ at: say(at), text: say(text) })),
    tellable: file.tellable.map(say),
    secret: file.secret.map(say),
  };
}

export function viewFiles(run: Run): { query: string; results: FileSummaryView[]; opened: FileView | null } {
  const { query, results, openedFile } = run.state.desk;
  const opened = openedFile === null ? undefined : run.model.files.get(openedFile);
  const found = results.flatMap((id) => run.model.files.get(id) ?? []);
  return { query, results: found.map((file) => summarise(run, file)), opened: opened ? viewFile(run, opened) : null };
}

export function viewRegister(run: Run): RegisterView {
  const { register } = run.state.desk;
  return {
    badges: run.scenario.world.badges.map((number) => ({
      number,
      free: !register.some(({ entry }) => entry.badge === number),
    })),
    entries: register.map(({ atMs, entry }) => ({
      time: timeAt(run, atMs),
      name: entry.name,
      reason: entry.reason,
      host: entry.host,
      badge: entry.badge,
    })),
    present: listPresent(run.model, run.state).map((id) => ({ id, name: nameOf(run, id) })),
  };
}

export function viewProcedures(run: Run): ProcedureView[] {
  return run.scenario.world.procedures.map(({ id, title, sections }) => ({
    id,
    title,
    read: run.state.marks[`read.${id}`] !== undefined,
    sections: sections.map((section) => ({ title: section.title, text: wording(run.model, run.state, section.text) })),
  }));
}
