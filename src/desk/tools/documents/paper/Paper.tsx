/**
 * A document as a page of paper, as wide as the box it stands in. Paper never looks like our interface: the firm’s own face and
 * colour, stamps and handwriting as they were put. Knows the page; opens and prints nothing.
 */
import type { CSSProperties } from 'react';
import type { PaperView } from '../../../../session/paper/paperView.ts';
import { joinClasses } from '../../../../ui/index.ts';
import { BusinessPage } from './BusinessPage.tsx';
import { Inscribed } from './Inscribed.tsx';
import styles from './Paper.module.css';
import { SheetPage } from './SheetPage.tsx';

export interface PaperProps {
  readonly paper: PaperView;
  readonly className?: string;
}

export function Paper({ paper, className }: PaperProps) {
  const firm = { '--firm': paper.colour } as CSSProperties;
  return (
    <div className={joinClasses(styles.box, className)}>
      <article className={styles.page} aria-label={paper.title} data-face={paper.face} style={firm}>
        {paper.kind === 'business' ? <BusinessPage paper={paper} /> : <SheetPage paper={paper} />}
        <Inscribed paper={paper} />
      </article>
    </div>
  );
}
