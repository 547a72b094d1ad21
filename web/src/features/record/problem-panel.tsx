import { Button, ButtonLink, Icon, type IconName } from '../../design';
import { t } from '../../i18n';
import type { RecordProblem } from './problems';
import styles from './room.module.css';

const icons: Partial<Record<RecordProblem, IconName>> = {
  denied: 'lock',
  'screen-refused': 'screen',
  'sound-missing': 'note',
  storage: 'warning',
};

interface Props {
  problem: RecordProblem;
  /** Whether something was recorded before. */
  hasTake: boolean;
  onRetry(): void;
  onPhotos(): void;
  onUseTake(): void;
}

/** Why there is nothing to record with, and the ways on. */
export function ProblemPanel({ problem, hasTake, onRetry, onPhotos, onUseTake }: Props) {
  return (
    <div class={styles['panel']} role="alert" data-testid="record-problem" data-problem={problem}>
      <span class={styles['panel-icon']}>
        <Icon name={icons[problem] ?? 'camera'} />
      </span>
      <h2 class={styles['panel-title']}>{t(`record.problem.${problem}.title`)}</h2>
      <p class={styles['panel-text']}>{t(`record.problem.${problem}.text`)}</p>
      {hasTake && (
        <Button tone="primary" testId="use-take" onClick={onUseTake}>
          {t('record.use-take')}
        </Button>
      )}
      {problem !== 'unsupported' && (
        <Button tone={hasTake ? 'plain' : 'primary'} testId="record-retry" onClick={onRetry}>
          {t('record.retry')}
        </Button>
      )}
      <ButtonLink tone="quiet" href="/create" testId="upload-instead">
        {t('record.upload-instead')}
      </ButtonLink>
      <Button tone="quiet" testId="photos-instead" onClick={onPhotos}>
        {t('record.photos-instead')}
      </Button>
    </div>
  );
}
