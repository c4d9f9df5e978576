/** The models of messages of the house: their names, and what the one chosen says. Knows texts; which one fits is not said. */
import { useState } from 'react';
import type { MailboxView } from '../../../session/view.ts';
import { Button, EmptyState, Icon, joinClasses, moveByArrows } from '../../../ui/index.ts';
import { words } from './mailWords.ts';
import styles from './TemplateList.module.css';

type Template = MailboxView['templates'][number];

export interface TemplateListProps {
  readonly templates: readonly Template[];
  readonly onUse: (template: Template) => void;
}

function Model({ template, onUse }: Pick<TemplateListProps, 'onUse'> & { readonly template: Template }) {
  return (
    <article className={styles.model} aria-label={template.title}>
      <header className={styles.head}>
        <div>
          <h3>{template.title}</h3>
          {template.subject === '' ? null : (
            <p>
              {words.subject} : {template.subject}
            </p>
          )}
        </div>
        <Button look="ruled" variant="primary" icon="pencil" onPress={() => onUse(template)}>
          {words.templateUse}
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a text one scrolls through, with nothing in it to focus */}
      <section className={styles.text} tabIndex={0} aria-label={words.body}>
        {template.body}
      </section>
    </article>
  );
}

export function TemplateList({ templates, onUse }: TemplateListProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const open = templates.find(({ id }) => id === chosen) ?? templates[0];
  if (open === undefined) {
    return (
      <EmptyState icon="page" title={words.templateNone}>
        {words.templateHelp}
      </EmptyState>
    );
  }
  return (
    <div className={styles.panes}>
      <nav aria-label={words.templateList} className={styles.rail}>
        <ul className={styles.names} onKeyDown={moveByArrows}>
          {templates.map((template) => (
            <li key={template.id}>
              <button
                type="button"
                aria-current={template === open || undefined}
                className={joinClasses(styles.name, template === open && styles.open)}
                onClick={() => setChosen(template.id)}
              >
                <Icon name="page" className={styles.icon} />
                {template.title}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <Model template={open} onUse={onUse} />
    </div>
  );
}
