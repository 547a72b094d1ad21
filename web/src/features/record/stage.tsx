import { Button, Icon, Skeleton } from '../../design';
import { t } from '../../i18n';
import { useValue } from '../../lib/use-store';
import type { DuetLayout } from './hand-over';
import { Mount } from './mount';
import type { OpenSession } from './open-session';
import { ProblemPanel } from './problem-panel';
import styles from './room.module.css';

interface Props {
  open: OpenSession;
  layout: DuetLayout;
  onPhotos(): void;
  onUseTake(): void;
}

/** What is being recorded, beside the clip of a duet; or why there is nothing to see. */
export function Stage({ open: { session, canvas, partner }, layout, onPhotos, onUseTake }: Props) {
  const { phase, problem, source, left, segments } = useValue(session.state);
  return (
    <div
      class={styles['stage']}
      data-layout={partner === undefined ? 'alone' : layout}
      data-testid="stage"
    >
      <Mount element={canvas} class={styles['own']} label={t('record.preview')} testId="preview" />
      {partner !== undefined && (
        <Mount
          element={partner}
          class={styles['partner']}
          label={t('record.partner')}
          testId="partner"
        />
      )}
      {phase === 'counting' && (
        <p key={left} class={styles['count']} role="timer" data-testid="count">
          {left}
        </p>
      )}
      {phase === 'opening' && <Opening />}
      {problem !== undefined && (
        <ProblemPanel
          problem={problem}
          hasTake={segments.length > 0}
          onRetry={() => void session.open(source)}
          onPhotos={onPhotos}
          onUseTake={onUseTake}
        />
      )}
      {phase === 'idle' && problem === undefined && source === 'screen' && (
        <div class={styles['panel']}>
          <span class={styles['panel-icon']}>
            <Icon name="screen" />
          </span>
          <h2 class={styles['panel-title']}>{t('record.screen.title')}</h2>
          <p class={styles['panel-text']}>{t('record.screen.text')}</p>
          <Button tone="primary" testId="share-screen" onClick={() => void session.open('screen')}>
            {t('record.screen.do')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Opening() {
  return (
    <div class={styles['opening']}>
      <Skeleton count={1} />
      <p>{t('record.opening')}</p>
    </div>
  );
}
