/**
 * The meeting chosen: where it stands or would stand, what calendars show in its way, who has answered, what depends on it, and the verbs.
 * Knows the desk of the agenda; decides nothing.
 */
import { Button as AriaButton } from 'react-aria-components';
import type { AnswerView, MeetingView } from '../../../session/programs/agenda.ts';
import { Button, Icon, IconButton, Menu, type MenuEntry, Select } from '../../../ui/index.ts';
import { AnswerSignIcon } from './AnswerSignIcon.tsx';
import styles from './MeetingPane.module.css';
import type { AgendaDesk } from './useAgendaDesk.ts';
import { readWhere, sayWhere } from './usePlanning.ts';

/** « Noter… » of one person, and what may be sent to them alone. */
function listAnswerDeeds({ sign }: AnswerView, isCancelled: boolean): MenuEntry[] {
  const noted: MenuEntry[] = [
    { id: 'yes', label: 'Noter oui', icon: 'check', isDisabled: sign === 'yes' || isCancelled },
    { id: 'no', label: 'Noter non', icon: 'squareCross', isDisabled: sign === 'no' || isCancelled },
    {
      id: 'maybe',
      label: 'Noter une réponse provisoire',
      icon: 'halfDisc',
      isDisabled: sign === 'maybe' || isCancelled,
    },
  ];
  const message: MenuEntry =
    sign === 'untold'
      ? { id: 'invite', label: 'Prévenir', icon: 'send' }
      : { id: 'remind', label: 'Relancer', icon: 'bell', isDisabled: sign === 'yes' || sign === 'no' || isCancelled };
  return [...noted, message];
}

interface AnswerLineProps {
  readonly desk: AgendaDesk;
  readonly meeting: MeetingView;
  readonly answer: AnswerView;
}

/** One line, which opens on what may be done about that person when the meeting is mine to change. */
function AnswerLine({ desk, meeting, answer }: AnswerLineProps) {
  const { who, name, sign, words: said, isOptional } = answer;
  const choose = (id: string) => {
    if (id === 'yes' || id === 'no' || id === 'maybe') desk.note(meeting, who, id);
    else if (id === 'invite' || id === 'remind') {
      desk.draft.write('to', who);
      desk.openSheet(id);
    }
  };
  const line = (
    <>
      <AnswerSignIcon sign={sign} />
      <b>{name}</b>
      <small>{isOptional ? `${said}, facultatif` : said}</small>
    </>
  );
  return (
    <li className={styles[sign] ?? ''}>
      {meeting.whyNotTouch === null ? (
        <Menu label={`Réponse de ${name}`} entries={listAnswerDeeds(answer, meeting.isCancelled)} onChoose={choose}>
          <AriaButton className={styles.answer ?? ''}>{line}</AriaButton>
        </Menu>
      ) : (
        <span className={styles.answer}>{line}</span>
      )}
    </li>
  );
}

/** While it is proposed somewhere: the room may change too, and the choice is to set it down or to let it be. */
function ProposalPart({ desk, meeting }: { readonly desk: AgendaDesk; readonly meeting: MeetingView }) {
  const where = readWhere(desk);
  if (desk.proposal === null || where === null) return null;
  const rooms = [
    { id: '', label: 'Sans salle' },
    ...desk.view.rooms.map(({ id, name, note }) => ({ id, label: name, note })),
  ];
  return (
    <div className={styles.proposal}>
      <p>
        Proposition{'\u00a0'}: <b>{sayWhere(where)}</b>
      </p>
      <Select
        label="Salle"
        choices={rooms}
        value={where.room}
        onChange={(room) => desk.propose({ ...where, room })}
        className={styles.room ?? ''}
      />
      <div className={styles.two}>
        <Button look="ruled" variant="primary" icon="check" onPress={() => desk.pose()}>
          Poser
        </Button>
        <Button
          look="ruled"
          onPress={() => desk.propose(null)}
          aria-label={`Abandonner la proposition pour ${meeting.title}`}
        >
          Abandonner
        </Button>
      </div>
    </div>
  );
}

/** `isBrief`: while it is proposed elsewhere, what is in its way where it stands matters less. */
function Where({ meeting, isBrief }: { readonly meeting: MeetingView; readonly isBrief: boolean }) {
  return (
    <div className={styles.where}>
      {meeting.isCancelled ? (
        <p className={styles.cancelled}>Réunion annulée</p>
      ) : (
        <p>
          <b>{meeting.when}</b>
        </p>
      )}
      {meeting.insteadOf === '' ? null : <p>au lieu de {meeting.insteadOf}</p>}
      {(isBrief ? [] : meeting.zones).map((zone) => (
        <p key={zone}>
          <Icon name="globe" className={styles.globe} /> {zone}
        </p>
      ))}
      {isBrief || meeting.conflicts.length === 0 ? null : (
        <ul className={styles.conflicts} aria-label="Conflits">
          {meeting.conflicts.map((conflict) => (
            <li key={conflict}>
              <Icon name="triangle" className={styles.triangle} />
              <span>{conflict}</span>
            </li>
          ))}
        </ul>
      )}
      {meeting.plan.note === '' ? null : <p>{meeting.plan.note}</p>}
    </div>
  );
}

function Depends({ meeting }: { readonly meeting: MeetingView }) {
  const { dependsOn, documents, equipment } = meeting;
  if (dependsOn.length + documents.length + equipment.length === 0) return null;
  return (
    <section>
      <h4>Ce qui en dépend</h4>
      <ul className={styles.depends}>
        {dependsOn.map(({ text, note }) => (
          <li key={text}>
            <Icon name="parcel" className={styles.sign} />
            <span>{text}</span>
            <small>{note}</small>
          </li>
        ))}
        {documents.map(({ id, title }) => (
          <li key={id}>
            <Icon name="clip" className={styles.sign} />
            <span>{title}</span>
            <small>joint</small>
          </li>
        ))}
        {equipment.map((name) => (
          <li key={name}>
            <Icon name="parcel" className={styles.sign} />
            <span>{name}</span>
            <small>matériel</small>
          </li>
        ))}
      </ul>
    </section>
  );
}

function listMore({ isCancelled, canUndo }: MeetingView): MenuEntry[] {
  return [
    { id: 'move', label: 'Déplacer au clavier', icon: 'agenda', isDisabled: isCancelled },
    { id: 'form', label: 'Modifier', icon: 'pencil', isDisabled: isCancelled },
    { id: 'undo', label: 'Annuler le dernier changement', icon: 'replay', isDisabled: !canUndo },
    { id: 'cancel', label: 'Annuler la réunion', icon: 'trash', isDisabled: isCancelled },
  ];
}

export interface MeetingPaneProps {
  readonly desk: AgendaDesk;
  readonly meeting: MeetingView;
  readonly onEdit: () => void;
  /** Puts the keyboard on the frame of the planning. */
  readonly onMove: () => void;
}

export function MeetingPane({ desk, meeting, onEdit, onMove }: MeetingPaneProps) {
  const { title, whyNotTouch } = meeting;
  const doMore = (id: string) => {
    if (id === 'move') onMove();
    else if (id === 'form') onEdit();
    else if (id === 'undo') desk.undo(meeting);
    else desk.openSheet('cancel');
  };
  const send = (how: 'invite' | 'remind') => {
    desk.draft.write('to', '');
    desk.openSheet(how);
  };
  return (
    <article className={styles.pane} aria-label={title}>
      <header className={styles.head}>
        <h3>{title}</h3>
        {whyNotTouch === null ? (
          <Menu label={`Autres actes, ${title}`} entries={listMore(meeting)} onChoose={doMore}>
            <IconButton icon="more" look="plain" label={`Autres actes, ${title}`} />
          </Menu>
        ) : null}
      </header>
      <div className={styles.scroll}>
        <ProposalPart desk={desk} meeting={meeting} />
        <Where meeting={meeting} isBrief={desk.proposal !== null} />
        <section>
          <h4>
            Réponses{'\u00a0'}: {meeting.answered}
          </h4>
          <ul className={styles.answers}>
            {meeting.answers.map((answer) => (
              <AnswerLine key={answer.who} desk={desk} meeting={meeting} answer={answer} />
            ))}
          </ul>
        </section>
        <Depends meeting={meeting} />
        {whyNotTouch === null ? null : (
          <p className={styles.closed}>
            <Icon name="lock" className={styles.sign} /> {whyNotTouch}
          </p>
        )}
      </div>
      {whyNotTouch === null ? (
        <footer className={styles.acts}>
          <Button look="ruled" variant="primary" icon="send" onPress={() => send('invite')}>
            Envoyer
          </Button>
          <Button look="ruled" icon="bell" isDisabled={meeting.isCancelled} onPress={() => send('remind')}>
            Relancer
          </Button>
        </footer>
      ) : null}
    </article>
  );
}
