import { Icon, IconButton } from '../../design';
import { t } from '../../i18n';
import { clock } from '../../lib/format';
import { useValue } from '../../lib/use-store';
import { LevelMeter } from './level-meter';
import styles from './room.module.css';
import type { RecordSession } from './session';
import { totalSeconds } from './takes';

interface Props {
  session: RecordSession;
  /** What one performs to, or whom one answers. */
  subject: { icon: 'note' | 'duet' | 'stitch'; text: string } | undefined;
  onClose(): void;
}

/** The way out, what one performs to, and the time. */
export function RoomTop({ session, subject, onClose }: Props) {
  const { phase, microphone } = useValue(session.state);
  return (
    <header class={styles['top']}>
      <IconButton icon="close" label={t('record.close')} testId="record-close" onClick={onClose} />
      {subject !== undefined && (
        <p class={styles['subject']} data-testid="record-subject">
          <Icon name={subject.icon} />
          <span>{subject.text}</span>
        </p>
      )}
      <p class={styles['time']} data-live={phase === 'recording'}>
        {microphone && phase !== 'idle' && <LevelMeter level={session.level} />}
        <Time session={session} />
      </p>
    </header>
  );
}

function Time({ session }: { session: RecordSession }) {
  const { segments } = useValue(session.state);
  const seconds = totalSeconds(segments) + useValue(session.elapsed);
  return (
    <span data-testid="record-time" data-seconds={seconds.toFixed(2)}>
      {clock(seconds + 0.005)} / {clock(session.limitSeconds)}
    </span>
  );
}
