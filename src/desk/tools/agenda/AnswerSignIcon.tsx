/** The sign of an answer: a shape for each, so that no colour is needed to tell them apart. */
import type { AnswerSign } from '../../../session/programs/agenda.ts';
import { Icon, type IconName, joinClasses } from '../../../ui/index.ts';
import styles from './AnswerSignIcon.module.css';
import { SIGN_WORDS } from './agendaWords.ts';

const ICONS: Readonly<Record<AnswerSign, IconName>> = {
  yes: 'check',
  no: 'squareCross',
  maybe: 'halfDisc',
  undelivered: 'warning',
  waiting: 'brokenRing',
  untold: 'unread',
};

export function AnswerSignIcon({ sign }: { readonly sign: AnswerSign }) {
  return <Icon name={ICONS[sign]} title={SIGN_WORDS[sign]} className={joinClasses(styles.sign, styles[sign])} />;
}
