import { IconButton } from '../../design';
import { t } from '../../i18n';
import { useValue } from '../../lib/use-store';
import { limits } from './record-state';
import styles from './room.module.css';
import type { RecordSession } from './session';
import { Shutter } from './shutter';
import { shortestTakeSeconds, totalSeconds } from './takes';
import { Row } from './tray';

interface Props {
  session: RecordSession;
  /** Whether the length is given by something else. */
  fixed: boolean;
  onDone(): void;
}

/** How long, the big button, undo and done. */
export function RoomFoot({ session, fixed, onDone }: Props) {
  const { phase, segments, limit } = useValue(session.state);
  const ready = phase === 'ready' || phase === 'idle';
  const total = totalSeconds(segments);
  return (
    <div class={styles['foot']}>
      {segments.length === 0 && ready && !fixed && (
        <Row
          label={t('record.length')}
          options={limits}
          value={limit}
          text={(each) => t('record.seconds', { n: each })}
          onChoose={(chosen) => session.set({ limit: chosen })}
        />
      )}
      <Notice session={session} />
      <div class={styles['shutter-row']}>
        <span class={styles['side']}>
          {segments.length > 0 && ready && (
            <IconButton
              icon="undo"
              label={t('record.undo')}
              testId="record-undo"
              onClick={() => session.undo()}
            >
              {t('record.undo-word')}
            </IconButton>
          )}
        </span>
        <Shutter session={session} />
        <span class={styles['side']} data-primary="true">
          {total >= shortestTakeSeconds && (ready || phase === 'finishing') && (
            <IconButton
              icon="check"
              label={t('record.done')}
              testId="record-done"
              disabled={!ready}
              onClick={onDone}
            >
              {t('record.done-word')}
            </IconButton>
          )}
        </span>
      </div>
    </div>
  );
}

/** What happened, in words; also how far one is, for those who do not see the ring. */
function Notice({ session }: { session: RecordSession }) {
  const { notice, phase, segments } = useValue(session.state);
  const seconds = Math.round(totalSeconds(segments) * 10) / 10;
  return (
    <>
      {notice !== undefined && (
        <p class={styles['notice']} role="status" data-testid="record-notice" data-notice={notice}>
          {t(`record.notice.${notice}`)}
        </p>
      )}
      <p class="visually-hidden" role="status">
        {phase === 'recording' && t('record.is-recording')}
        {phase === 'ready' && seconds > 0 && t('record.so-far', { n: seconds })}
        {phase === 'finishing' && t('record.finishing')}
      </p>
    </>
  );
}
