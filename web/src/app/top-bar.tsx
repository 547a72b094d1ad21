import { LearningChip, type Learning } from '../features/learning';
import styles from './top-bar.module.css';
import { Wordmark } from './wordmark';

/** The head of a screen that has no room for panels. */
export function TopBar({ learning, onOpen }: { learning: Learning; onOpen(): void }) {
  return (
    <div class={styles['bar']}>
      <Wordmark />
      <LearningChip learning={learning} onOpen={onOpen} />
    </div>
  );
}
