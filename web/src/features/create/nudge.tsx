import { IconButton, Section } from '../../design';
import { t } from '../../i18n';
import type { Bench } from './bench';
import styles from './editor.module.css';
import { Refused } from './refused';

const stepMillis = 10;
const furthestMillis = 1000;

/** Lips and sound, brought together by ear in steps of ten milliseconds. */
export function Nudge({ bench: { draft, editing } }: { bench: Bench }) {
  const { sync } = draft;
  const { nudgeMillis } = sync;
  const nudge = (by: number) => {
    const to = Math.min(furthestMillis, Math.max(-furthestMillis, nudgeMillis + by));
    const { latencyMillis } = sync;
    editing.change({ sync: { ...sync, latencyMillis, nudgeMillis: to } });
  };
  const words =
    nudgeMillis === 0
      ? t('edit.nudge-none')
      : t(nudgeMillis > 0 ? 'edit.nudge-later' : 'edit.nudge-earlier', {
          n: Math.abs(nudgeMillis),
        });
  return (
    <Section title={t('edit.nudge')} text={t('edit.nudge-text')}>
      <div class={styles['nudge']} role="group" aria-label={t('edit.nudge')}>
        <IconButton
          icon="back"
          label={t('edit.nudge-down')}
          disabled={nudgeMillis <= -furthestMillis}
          testId="nudge-earlier"
          onClick={() => nudge(-stepMillis)}
        />
        <output class={styles['nudged']} aria-live="polite" data-testid="nudge">
          {words}
        </output>
        <IconButton
          icon="forward"
          label={t('edit.nudge-up')}
          disabled={nudgeMillis >= furthestMillis}
          testId="nudge-later"
          onClick={() => nudge(stepMillis)}
        />
      </div>
      <Refused editing={editing} of={['sync']} />
      {sync.measuredMillis !== undefined && (
        <p class={styles['note']}>{t('edit.nudge-measured', { n: sync.measuredMillis })}</p>
      )}
    </Section>
  );
}
