/** From what is kept to what the sound desk asks. Pure. */
import type { Variant } from '../../scenario/variant.ts';
import type { SoundSettings, VoiceRegister } from '../../sound/index.ts';
import type { Settings } from '../../store/settings.ts';

export function readSoundSettings(settings: Settings): SoundSettings {
  const { roomVolume, phoneVolume, voiceVolume, muted, voices } = settings;
  return { volumes: { room: roomVolume, phone: phoneVolume, voice: voiceVolume }, muted, voices };
}

/** A voice that fits how the person is addressed. */
export function readVoiceRegister({ personas }: Pick<Variant, 'personas'>, who: string): VoiceRegister {
  return personas[who]?.civility === 'M.' ? 'low' : 'high';
}
