import type { LearningState as LearningAnswer } from '../../api';
import { Button, Switch } from '../../design';
import { pieces, t, whole } from '../../i18n';
import { milliseconds } from '../../lib/format';
import { useValue } from '../../lib/use-store';
import { BeliefBars } from './belief-bars';
import { beliefs, deedInWords } from './beliefs';
import type { Learning } from './learning';
import styles from './panel.module.css';

interface Props {
  learning: Learning;
  onSwitch(enabled: boolean): void;
  /** Opens the way to steer the feed, where it is not beside the panel already. */
  onTune?(): void;
}

/** Watch the feed learn: the last event and when it counted, and what is believed now. */
export function LearningPanel({ learning, onSwitch, onTune }: Props) {
  const { answer, pulses } = useValue(learning.state);
  if (answer === undefined) {
    return <p class={styles['quiet']}>{t('learning.looking')}</p>;
  }
  return (
    <div class={styles['panel']} data-testid="learning-panel" data-enabled={answer.enabled}>
      <div class={styles['switch']}>
        <div>
          <p class={styles['state']}>{answer.enabled ? t('learning.on') : t('learning.off')}</p>
          <p class={styles['quiet']}>
            {answer.enabled ? t('learning.on-text') : t('learning.off-text')}
          </p>
        </div>
        <Switch
          label={t('learning.switch')}
          on={answer.enabled}
          onChange={onSwitch}
          testId="learning-switch"
        />
      </div>
      {answer.enabled && <LastEvent key={pulses} answer={answer} />}
      {answer.enabled && <Beliefs answer={answer} />}
      {onTune !== undefined && (
        <Button icon="tune" wide testId="open-tune" onClick={onTune}>
          {t('sheet.tune')}
        </Button>
      )}
      <p class={styles['totals']}>
        {pieces('learning.totals', {
          n: answer.events,
          events: <span data-testid="events-learned">{whole(answer.events)}</span>,
          clips: whole(answer.engine.items),
        })}
      </p>
    </div>
  );
}

function LastEvent({ answer: { lastEvent } }: { answer: LearningAnswer }) {
  if (!lastEvent) {
    return <p class={styles['quiet']}>{t('learning.nothing-yet')}</p>;
  }
  return (
    <div class={styles['last']} data-testid="last-event" data-type={lastEvent.type}>
      <p class={styles['deed']}>
        {deedInWords(lastEvent.type)} <q>{lastEvent.caption}</q>
      </p>
      <p class={styles['learned']}>
        {t('learning.learned-in', { time: milliseconds(lastEvent.learnedMillis) })}
      </p>
    </div>
  );
}

function Beliefs({ answer }: { answer: LearningAnswer }) {
  const shown = beliefs(answer.interests);
  return (
    <section class={styles['beliefs']} aria-label={t('learning.beliefs-label')}>
      <h3 class={styles['heading']}>{t('learning.beliefs')}</h3>
      {shown.length === 0 ? (
        <p class={styles['quiet']}>{t('learning.no-opinion')}</p>
      ) : (
        <BeliefBars beliefs={shown} />
      )}
    </section>
  );
}
