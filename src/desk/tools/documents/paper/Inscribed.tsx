/** What was put on the page afterwards: a stamp, a few words by hand, a signature. */
import type { Inscriptions } from '../../../../session/paper/paperView.ts';
import { VisuallyHidden } from '../../../../ui/index.ts';
import styles from './Inscribed.module.css';
import { paperWords as words } from './paperWords.ts';

export function Inscribed({ paper: { stamp, signature, handwriting } }: { readonly paper: Inscriptions }) {
  return (
    <>
      {handwriting === '' && signature === '' ? null : (
        <div className={styles.hand}>
          {handwriting === '' ? null : (
            <p className={styles.written}>
              <VisuallyHidden isInline>{words.handwriting}</VisuallyHidden>
              {handwriting}
            </p>
          )}
          {signature === '' ? null : (
            <p className={styles.signed}>
              <VisuallyHidden isInline>{words.signature}</VisuallyHidden>
              {signature}
              <svg viewBox="0 0 120 18" aria-hidden="true">
                <path d="M2 11C22 3 30 15 46 9S74 3 84 9S108 12 118 5" />
              </svg>
            </p>
          )}
        </div>
      )}
      {stamp === '' ? null : (
        <p className={styles.stamp}>
          <VisuallyHidden isInline>{words.stamp}</VisuallyHidden>
          {stamp}
        </p>
      )}
    </>
  );
}
