/**
 * Plays the files of `public/sounds` by Howler, and nothing else does. Fetched when the game opens, never before.
 * Knows names of sounds and volumes; nothing of why they are heard.
 */
import { Howl, Howler } from 'howler';
import type { Cue } from './cues.ts';
import { sprite } from './sprite.generated.ts';
import { toGain, type Volumes } from './volumes.ts';

type Family = keyof Volumes;
type Loop = 'ring' | 'hold';

const families: Readonly<Record<Cue | Loop, Family>> = {
  ring: 'phone',
  hold: 'phone',
  ringback: 'phone',
  lift: 'phone',
  hangUp: 'phone',
  door: 'room',
  slam: 'room',
  step: 'room',
  keyboard: 'room',
  paper: 'room',
  chair: 'room',
};

const steps = ['stepA', 'stepB', 'stepC'] as const;
const fadeMs = 600;
/** The hall is behind everything else. */
const roomGain = 0.5;

export interface Player {
  cue(name: Cue): void;
  /** Starts or stops a loop; saying it twice changes nothing. */
  loop(name: Loop, isHeard: boolean): void;
  room(isHeard: boolean): void;
  setVolumes(volumes: Volumes, muted: boolean): void;
  close(): void;
}

export function openPlayer(base: string): Player {
  const address = (name: string): string[] => [`${base}sounds/${name}.webm`, `${base}sounds/${name}.mp3`];
  const cues = new Howl({ src: address('cues'), sprite: { ...sprite } as never });
  const room = new Howl({ src: address('room'), loop: true, volume: 0 });
  const looping = new Map<Loop, number>();
  let gains = { room: 1, phone: 1, voice: 1 };
  let isRoomHeard = false;
  let roomId: number | null = null;
  let stepCount = 0;

  const play = (place: string, family: Family): number => {
    const id = cues.play(place);
    cues.volume(gains[family], id);
    return id;
  };
  const fitRoom = (): void => {
    if (roomId === null && isRoomHeard) roomId = room.play();
    if (roomId === null) return;
    room.fade(Number(room.volume(roomId)), isRoomHeard ? gains.room * roomGain : 0, fadeMs, roomId);
  };

  return {
    cue: (name) => {
      if (name !== 'step') {
        play(name, families[name]);
        return;
      }
      stepCount += 1;
      const id = play(steps[stepCount % steps.length] ?? 'stepA', 'room');
      cues.rate(0.94 + Math.random() * 0.12, id);
    },
    loop: (name, isHeard) => {
      const id = looping.get(name);
      if (isHeard && id === undefined) looping.set(name, play(name, families[name]));
      if (!isHeard && id !== undefined) {
        cues.stop(id);
        looping.delete(name);
      }
    },
    room: (isHeard) => {
      isRoomHeard = isHeard;
      fitRoom();
    },
    setVolumes: (volumes, muted) => {
      gains = { room: toGain(volumes.room), phone: toGain(volumes.phone), voice: toGain(volumes.voice) };
      Howler.mute(muted);
      for (const [name, id] of looping) cues.volume(gains[families[name]], id);
      fitRoom();
    },
    close: () => {
      cues.unload();
      room.unload();
    },
  };
}
