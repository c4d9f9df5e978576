/**
 * The frame of every page but the game: title of the tab, way past the head, one h1 that takes the focus when one arrives from
 * another page. Knows nothing of what the page holds.
 */
import { type ReactNode, useEffect, useRef } from 'react';
import { Icon } from '../../ui/icons/Icon.tsx';
import { joinClasses } from '../../ui/joinClasses.ts';
import { SkipLink } from '../../ui/messages/SkipLink.tsx';
import styles from './Page.module.css';
import { writeRoute } from './routes.ts';
import { useArrival } from './useArrival.ts';

export interface PageProps {
  /** The h1, and the tab's title. */
  readonly title: string;
  /** A line under the h1. */
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** Beside the title: signs, buttons. */
  readonly aside?: ReactNode;
  /** Where « Retour » leads; the opening page unless told. */
  readonly back?: { readonly href: string; readonly label: string };
  /** `wide` for tables. */
  readonly width?: 'text' | 'wide';
}

const homeward = { href: writeRoute({ page: 'home' }), label: 'Toutes les situations' };

export function Page({ title, lead, children, aside, back = homeward, width = 'text' }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useArrival(heading, title);
  useEffect(() => {
    window.scrollTo(0, 0);
  }, []);
  return (
    <>
      <SkipLink to="contenu">Aller au contenu</SkipLink>
      <header className={styles.wall}>
        <a className={styles.back} href={back.href}>
          <Icon name="back" className={styles.arrow} />
          {back.label}
        </a>
        <div className={styles.head}>
          <div>
            <h1 ref={heading} tabIndex={-1} className={styles.title}>
              {title}
            </h1>
            {lead === undefined ? null : <p className={styles.lead}>{lead}</p>}
          </div>
          {aside === undefined ? null : <div className={styles.aside}>{aside}</div>}
        </div>
      </header>
      <div className={styles.ledge} aria-hidden="true" />
      <main id="contenu" tabIndex={-1} className={joinClasses(styles.main, styles[width])}>
        {children}
      </main>
    </>
  );
}
