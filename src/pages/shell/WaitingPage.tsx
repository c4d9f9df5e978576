/** A page on its way: grey rules once the wait is felt. */

import { Skeleton } from '../../ui/states/Skeleton.tsx';
import styles from './WaitingPage.module.css';

export function WaitingPage() {
  return (
    <main className={styles.waiting}>
      <Skeleton label="La page arrive" lines={4} />
    </main>
  );
}
