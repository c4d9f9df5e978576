/**
 * The telephone set opened before me: what it displays, its keys to dial, the directory of the house and of its contacts.
 * Knows the phone's view; who answers is not known here.
 */
import { useState } from 'react';
import { nameTool } from '../../../model/toolNames.ts';
import { Button, Strip, VisuallyHidden } from '../../../ui/index.ts';
import { findNumber, notePhone } from '../../phone/callState.ts';
import { Directory } from '../../phone/Directory.tsx';
import { DeskPaper } from '../frame/DeskPaper.tsx';
import type { ToolProps } from '../tool.ts';
import styles from './StandardTool.module.css';

const words = {
  directory: 'Annuaire',
  display: 'Affichage',
  ready: 'Ligne libre',
  keys: 'Touches',
  key: (figure: string) => `Chiffre ${figure}`,
  number: 'Poste composé',
  erase: 'Effacer',
  call: 'Appeler',
  unanswered: {
    busy: (line: string) => `${line} est occupé.`,
    absent: (line: string) => `${line} ne répond pas.`,
    unknown: (line: string) => `${line} n’existe pas.`,
  },
  /** « Le poste 214 », « Le 02 00 55 14 30 » */
  line: (extension: string) =>
    extension.includes(' ') ? `Le ${extension.replaceAll(' ', '\u00a0')}` : `Le poste ${extension}`,
  ringing: 'Le téléphone sonne\u00a0: décrochez, ou attendez qu’il se taise pour appeler.',
  busy: 'La ligne est prise\u00a0: mettez en attente ou raccrochez avant d’appeler.',
};

const FIGURES = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '*', '0', '#'];
const LONGEST = 14;

export function StandardTool({ view, act }: ToolProps) {
  const { phone } = view;
  const [typed, setTyped] = useState('');
  const [called, setCalled] = useState('');
  const [fault, setFault] = useState('');
  const dial = (extension: string) => {
    if (extension === '') return;
    const why = act({ do: 'dial', extension });
    setFault(why ?? '');
    setCalled(why === null ? extension : '');
    setTyped('');
  };
  const isOnLine = phone.state === 'talking' || phone.state === 'consulting';
  const display = phone.shown === '' ? words.ready : phone.shown;
  const { lastDial } = phone;
  const inVain = lastDial !== null && lastDial.extension === called && !isOnLine ? lastDial : null;
  const unanswered = inVain === null ? '' : words.unanswered[inVain.outcome](words.line(inVain.extension));
  const said = fault === '' ? unanswered : fault;
  return (
    <DeskPaper
      kind="set"
      icon="phone"
      title={nameTool('phone', view.place)}
      note={notePhone(phone.state) ?? words.ready}
    >
      <div className={styles.set}>
        <div className={styles.keys}>
          <output className={styles.display} aria-label={words.display}>
            {typed === '' ? display : typed}
            <span>{notePhone(phone.state) ?? view.time}</span>
          </output>
          <fieldset className={styles.pad}>
            <legend>
              <VisuallyHidden>{words.keys}</VisuallyHidden>
            </legend>
            {FIGURES.map((figure) => (
              <button
                key={figure}
                type="button"
                className={styles.key}
                aria-label={words.key(figure)}
                onClick={() => setTyped((before) => (before + figure).slice(0, LONGEST))}
              >
                {figure}
              </button>
            ))}
          </fieldset>
          <div className={styles.row}>
            <Button
              variant="warm"
              icon="call"
              isDisabled={!phone.can.dial || typed === ''}
              onPress={() => dial(findNumber(phone, typed))}
            >
              {words.call}
            </Button>
            <Button isDisabled={typed === ''} onPress={() => setTyped('')}>
              {words.erase}
            </Button>
          </div>
        </div>
        <section className={styles.card} aria-label={words.directory}>
          <h3 className={styles.subtitle}>{words.directory}</h3>
          {said === '' ? null : <Strip tone="fault">{said}</Strip>}
          {phone.can.dial ? null : (
            <p className={styles.busy}>{phone.state === 'ringing' ? words.ringing : words.busy}</p>
          )}
          <Directory
            entries={phone.directory}
            outside={phone.outside}
            verb={words.call}
            isDisabled={!phone.can.dial}
            onChoose={dial}
          />
        </section>
      </div>
    </DeskPaper>
  );
}
