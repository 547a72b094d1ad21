import { useEffect, useState } from 'preact/hooks';
import { Button, Buttons, Screen } from '../../design';
import { t } from '../../i18n';
import type { RecordedTake } from './hand-over';
import styles from './room.module.css';

/** A take that is finished, where nothing else has taken over the page. */
export function TakeKept({ take, onAgain }: { take: RecordedTake; onAgain(): void }) {
  const [url, setUrl] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(take.file);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [take]);
  return (
    <Screen title={t('record.kept.title')} testId="take-kept" onBack={onAgain}>
      <p class={styles['lead']}>{t('record.kept.text')}</p>
      {url !== undefined && (
        <video
          class={styles['piece']}
          src={url}
          controls
          playsInline
          data-testid="take-video"
          data-seconds={take.seconds}
          data-latency={take.latencyMillis}
          data-voice={take.hasVoice}
        />
      )}
      <Buttons>
        <Button testId="record-again" onClick={onAgain}>
          {t('record.again')}
        </Button>
      </Buttons>
    </Screen>
  );
}
