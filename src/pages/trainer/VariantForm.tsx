/** The choices of a variant, and the link they make. */
import { useState } from 'react';
import type { Scenario } from '../../scenario/index.ts';
import { Button, Link, Paper, Select, TextField, useAnnounce } from '../../ui/index.ts';
import { readSeed, writeRoute } from '../shell/routes.ts';
import styles from './TrainerPage.module.css';
import { drawn, listPinChoices, listPins } from './variantChoices.ts';

function useCopy(): { readonly isCopied: boolean; readonly copy: (text: string) => void } {
  const [copied, setCopied] = useState('');
  const announce = useAnnounce();
  const [last, setLast] = useState('');
  const refuse = (): void => announce('La copie n’est pas permise ici : sélectionnez le lien, puis copiez-le.');
  const copy = (text: string): void => {
    setLast(text);
    // Missing on a plain http address of the class network.
    if (navigator.clipboard === undefined) {
      refuse();
      return;
    }
    navigator.clipboard.writeText(text).then(() => {
      setCopied(text);
      announce('Lien copié.');
    }, refuse);
  };
  return { isCopied: copied !== '' && copied === last, copy };
}

export function VariantForm({ scenario }: { readonly scenario: Scenario }) {
  const [seedText, setSeedText] = useState('');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const { isCopied, copy } = useCopy();
  const seed = readSeed(seedText);
  const isSeedWrong = seedText.trim() !== '' && seed === null;
  const address = writeRoute({
    page: 'briefing',
    scenario: scenario.id,
    choices: { seed, pins: listPins(values) },
  });
  const link = new URL(address, window.location.href).href;
  return (
    <div className={styles.form}>
      <div className={styles.pins}>
        {listPinChoices(scenario).map(({ name, title, values: choices }) => (
          <Select
            key={name}
            label={title}
            choices={choices}
            value={values[name] ?? drawn}
            onChange={(id) => setValues({ ...values, [name]: id })}
          />
        ))}
        <TextField
          label="Tirage"
          help="Un nombre : même nombre, même variante jusque dans les détails. Vide, chaque partie est tirée au sort."
          value={seedText}
          onChange={setSeedText}
          fault={isSeedWrong ? 'Un nombre entier, de 0 à 2 147 483 647.' : undefined}
        />
      </div>
      <Paper kind="aim" className={styles.linkSheet ?? ''}>
        <h2 className={styles.heading}>Le lien à donner</h2>
        <p className={styles.address}>{link}</p>
        <p className={styles.buttons}>
          <Button icon={isCopied ? 'check' : 'clip'} variant="primary" onPress={() => copy(link)}>
            {isCopied ? 'Lien copié' : 'Copier le lien'}
          </Button>
          <Link button="ghost" icon="play" href={address}>
            Essayer cette variante
          </Link>
        </p>
        <p className={styles.note}>
          Sans tirage ni choix, chaque personne reçoit une variante différente, avec les mêmes critères. Les réglages
          d’accessibilité (temps, voix, espacement) ne font pas partie du lien : chacun garde les siens, et aucun ne
          change un verdict.
        </p>
      </Paper>
    </div>
  );
}
