import type { LearningState as LearningAnswer } from '../../api';
import { Switch } from '../../design';
import { milliseconds } from '../../lib/format';
import { useValue } from '../../lib/use-store';
import { BeliefBars } from './belief-bars';
import { beliefs, deedInWords } from './beliefs';
import type { Learning } from './learning';
import styles from './panel.module.css';

interface Props {
  learning: Learning;
  onSwitch(enabled: boolean): void;
}

/** Watch the feed learn: the last event and when it counted, and what is believed now. */
export function LearningPanel({ learning, onSwitch }: Props) {
  const { answer, pulses } = useValue(learning.state);
  if (answer === undefined) {
    return <p class={styles['quiet']}>Looking at what the feed knows …</p>;
  }
  return (
    <div class={styles['panel']} data-testid="learning-panel" data-enabled={answer.enabled}>
      <div class={styles['switch']}>
        <div>
          <p class={styles['state']}>{answer.enabled ? 'Learning is on' : 'Learning is off'}</p>
          <p class={styles['quiet']}>
            {answer.enabled
              ? 'What you watch changes the next clips.'
              : 'Nothing is recorded, and the feed is the same for everyone.'}
          </p>
        </div>
        <Switch
          label="Learn from what I watch"
          on={answer.enabled}
          onChange={onSwitch}
          testId="learning-switch"
        />
      </div>
      {answer.enabled && <LastEvent key={pulses} answer={answer} />}
      {answer.enabled && <Beliefs answer={answer} />}
      <p class={styles['totals']}>
        <span data-testid="events-learned">{answer.events.toLocaleString('en')}</span> of your
        events learned · {answer.engine.items.toLocaleString('en')} clips known
      </p>
    </div>
  );
}

function LastEvent({ answer: { lastEvent } }: { answer: LearningAnswer }) {
  if (!lastEvent) {
    return <p class={styles['quiet']}>Nothing learned yet. Watch a clip, or move on from it.</p>;
  }
  return (
    <div class={styles['last']} data-testid="last-event" data-type={lastEvent.type}>
      <p class={styles['deed']}>
        {deedInWords(lastEvent.type)} <q>{lastEvent.caption}</q>
      </p>
      <p class={styles['learned']}>learned in {milliseconds(lastEvent.learnedMillis)}</p>
    </div>
  );
}

function Beliefs({ answer }: { answer: LearningAnswer }) {
  const shown = beliefs(answer.interests);
  return (
    <section class={styles['beliefs']} aria-label="What the feed believes about your taste">
      <h3 class={styles['heading']}>What it believes about your taste</h3>
      {shown.length === 0 ? (
        <p class={styles['quiet']}>No opinion yet.</p>
      ) : (
        <BeliefBars beliefs={shown} />
      )}
    </section>
  );
}
