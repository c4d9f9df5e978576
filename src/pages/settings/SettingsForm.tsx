/**
 * Every setting, in words, applied and kept at once: there is nothing to validate. None changes a verdict, and it says so.
 * Knows the settings; nothing of who reads them.
 */
import { DEFAULT_SETTINGS, type Settings } from '../../store/settings.ts';
import { Button, RadioGroup, Select, Slider, Switch } from '../../ui/index.ts';
import { useMemory } from '../shell/memory.ts';
import { documents, readDocument } from './documents.ts';
import styles from './SettingsForm.module.css';

const percent = (value: number): string => `${Math.round(value * 100)}\u00a0%`;

const motions = [
  { id: 'auto', label: 'Comme sur cet ordinateur', note: 'suit le réglage du système' },
  { id: 'full', label: 'Toujours', note: 'même si le système demande le calme' },
  { id: 'reduced', label: 'Réduits', note: 'rien ne glisse ni ne respire ; les états se remplacent' },
] as const;

const faces = [
  { id: 'lettered', label: 'Lettrée à la main' },
  { id: 'plain', label: 'Atkinson, faite pour lire' },
] as const;

const times = [
  { id: '1', label: 'Le temps du travail', note: 'une minute dure une minute' },
  { id: '1.25', label: 'Un quart de plus', note: 'une minute dure 1\u00a0min\u00a015\u00a0s' },
  { id: '1.5', label: 'Moitié plus', note: 'une minute dure 1\u00a0min\u00a030\u00a0s' },
] as const;

interface PartProps {
  readonly settings: Settings;
  readonly change: (changes: Partial<Settings>) => void;
}

function ReadingPart({ settings, change }: PartProps) {
  return (
    <fieldset className={styles.part}>
      <legend>Lire et voir</legend>
      <RadioGroup
        label="Mouvements"
        choices={motions}
        value={settings.motion}
        onChange={(motion) => change({ motion })}
      />
      <RadioGroup
        label="Écriture des paroles"
        choices={faces}
        value={settings.voiceFace}
        onChange={(voiceFace) => change({ voiceFace })}
      />
      <Switch
        isSelected={settings.spacing === 'wide'}
        onChange={(isWide) => change({ spacing: isWide ? 'wide' : 'normal' })}
        help="Lettres, mots et lignes plus écartés, partout."
      >
        Texte espacé
      </Switch>
      <Switch
        isSelected={settings.captions}
        onChange={(captions) => change({ captions })}
        help="Les dernières paroles restent sous les yeux, en grand, au bas de la scène."
      >
        Sous-titres au bas de la scène
      </Switch>
    </fieldset>
  );
}

function TimePart({ settings, change }: PartProps) {
  const chosen = times.find(({ id }) => Number(id) === settings.timeFactor)?.id ?? '1';
  return (
    <fieldset className={styles.part}>
      <legend>Le temps</legend>
      <Switch
        isSelected={!settings.timed}
        onChange={(isUntimed) => change({ timed: !isUntimed })}
        help="Personne ne s’impatiente pendant que vous réfléchissez : le temps ne passe que lorsqu’on parle ou qu’on agit."
      >
        Sans minuterie
      </Switch>
      <RadioGroup
        label="Temps accordé"
        choices={times}
        value={chosen}
        isDisabled={!settings.timed}
        onChange={(id) => change({ timeFactor: id === '1.5' ? 1.5 : id === '1.25' ? 1.25 : 1 })}
      />
    </fieldset>
  );
}

function SoundPart({ settings, change, hasVoice }: PartProps & { readonly hasVoice: boolean | null }) {
  return (
    <fieldset className={styles.part}>
      <legend>Entendre</legend>
      <Switch
        isSelected={settings.muted}
        onChange={(muted) => change({ muted })}
        help="Tout se lit : rien ne manque sans le son."
      >
        Couper le son
      </Switch>
      <Slider
        label="Ambiance du lieu"
        value={settings.roomVolume}
        max={1}
        step={0.05}
        formatValue={percent}
        isDisabled={settings.muted}
        onChange={(roomVolume) => change({ roomVolume })}
      />
      <Slider
        label="Téléphone"
        value={settings.phoneVolume}
        max={1}
        step={0.05}
        formatValue={percent}
        isDisabled={settings.muted}
        onChange={(phoneVolume) => change({ phoneVolume })}
      />
      <Switch
        isSelected={settings.voices}
        onChange={(voices) => change({ voices })}
        isDisabled={settings.muted}
        help={
          hasVoice === false
            ? 'Ce navigateur n’a pas de voix française : les paroles restent écrites.'
            : 'Les paroles sont aussi dites par les voix du navigateur. Elles restent toujours écrites.'
        }
      >
        Voix
      </Switch>
      <Slider
        label="Volume des voix"
        value={settings.voiceVolume}
        max={1}
        step={0.05}
        formatValue={percent}
        isDisabled={settings.muted || !settings.voices}
        onChange={(voiceVolume) => change({ voiceVolume })}
      />
    </fieldset>
  );
}

function DocumentPart({ settings, change }: PartProps) {
  return (
    <fieldset className={styles.part}>
      <legend>Lire les bilans</legend>
      <Select
        label="Mon référentiel"
        choices={documents.map(({ id, sigle, title }) => ({ id, label: sigle, note: title }))}
        value={readDocument(settings).id}
        onChange={(referentiel) => change({ referentiel })}
        help="Celui que vos bilans et votre progression montrent d’abord. Chaque partie est lue dans les cinq."
      />
    </fieldset>
  );
}

export interface SettingsFormProps {
  /** Whether the browser has a French voice; null while nobody has asked it. */
  readonly hasVoice?: boolean | null;
}

export function SettingsForm({ hasVoice = null }: SettingsFormProps) {
  const { keeper, memory } = useMemory();
  const { settings } = memory;
  const change = (changes: Partial<Settings>): void => void keeper.changeSettings(changes);
  return (
    <div className={styles.form}>
      <p className={styles.promise}>
        Chaque réglage s’applique tout de suite et reste attaché à votre code. Aucun ne change un verdict.
      </p>
      <ReadingPart settings={settings} change={change} />
      <TimePart settings={settings} change={change} />
      <SoundPart settings={settings} change={change} hasVoice={hasVoice} />
      <DocumentPart settings={settings} change={change} />
      <p>
        <Button look="ruled" icon="replay" onPress={() => change(DEFAULT_SETTINGS)}>
          Remettre les réglages de départ
        </Button>
      </p>
    </div>
  );
}
