import type { LearningState as LearningAnswer } from '../../api';
import { t } from '../../i18n';
import { milliseconds } from '../../lib/format';
import { useValue } from '../../lib/use-store';
import styles from './chip.module.css';
import type { Learning } from './learning';

/** The panel in one word, for small screens: lights up with each event learned. */
export function LearningChip({ learning, onOpen }: { learning: Learning; onOpen(): void }) {
  const { answer, pulses } = useValue(learning.state);
  const words = wordsOf(answer);
  return (
    <button
      class={styles['chip']}
      type="button"
      aria-label={t('learning.chip', { words })}
      data-testid="learning-chip"
      data-off={answer?.enabled === false}
      onClick={onOpen}
    >
      <span key={pulses} class={styles['dot']} data-lit={pulses > 0} />
      <span class={styles['words']}>{words}</span>
    </button>
  );
}

function wordsOf(answer: LearningAnswer | undefined): string {
  if (answer?.enabled === false) {
    return t('learning.chip-off');
  }
  const last = answer?.lastEvent;
  return last
    ? t('learning.chip-learned', { time: milliseconds(last.learnedMillis) })
    : t('learning.chip-on');
}
