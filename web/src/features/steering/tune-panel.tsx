import { useState } from 'preact/hooks';
import {
  steeringApi,
  watchingApi,
  type Clip,
  type Direction,
  type Person,
  type Steering,
} from '../../api';
import { Button, Confirm, Ready, Section, SettingRow, Switch } from '../../design';
import { failureText, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useStore } from '../../lib/use-store';
import { LearnedBeliefs, type Learning } from '../learning';
import { useApi, useServices } from '../services';
import { SteerRow } from './steer-row';
import styles from './tune-panel.module.css';
import { directionOf, steeredCreator, steeredTag } from './steering-state';

interface Props {
  clip: Clip | undefined;
  learning: Learning;
  onSwitchLearning(enabled: boolean): void;
}

/** Everything by which a viewer steers their feed; each acts on the next clip. */
export function TunePanel({ clip, learning, onSwitchLearning }: Props) {
  const api = useApi(steeringApi);
  const { loading, reload, set } = useLoading(() => api.steering(), []);
  return (
    <div class={styles['panel']} data-testid="tune-panel">
      <Ready loading={loading} onRetry={reload}>
        {(steering) => (
          <Controls
            steering={steering}
            onSteering={set}
            clip={clip}
            learning={learning}
            onSwitchLearning={onSwitchLearning}
          />
        )}
      </Ready>
    </div>
  );
}

interface ControlsProps extends Props {
  steering: Steering;
  onSteering(change: (steering: Steering) => Steering): void;
}

function Controls({ steering, onSteering, clip, learning, onSwitchLearning }: ControlsProps) {
  const api = useApi(steeringApi);
  const { say, steered } = useServices();
  const change = async (next: Steering, send: () => Promise<unknown>) => {
    onSteering(() => next);
    try {
      await send();
      steered();
    } catch (failure) {
      onSteering(() => steering);
      say(failureText(failure));
    }
  };
  const steerTag = (tag: string, to: Direction | 'none') =>
    void change(steeredTag(steering, tag, to), () => api.steerTag(tag, to));
  const steerCreator = (person: Clip['creator'], to: Direction | 'none') =>
    void change(steeredCreator(steering, person, to), () => api.steerCreator(person.id, to));
  const ofClip = clip?.tags.filter((tag) => !steering.tags.some((each) => each.tag === tag)) ?? [];
  const creatorIsNew = !steering.creators.some(({ person }) => person.id === clip?.creator.id);
  return (
    <>
      {clip !== undefined && (ofClip.length > 0 || creatorIsNew) && (
        <Section title={t('tune.this-clip')}>
          <ul>
            {ofClip.map((tag) => (
              <SteerRow key={tag} label={`#${tag}`} onSteer={(to) => steerTag(tag, to)} />
            ))}
            {creatorIsNew && (
              <SteerRow
                label={clip.creator.name}
                onSteer={(to) => steerCreator(clip.creator, to)}
              />
            )}
          </ul>
        </Section>
      )}
      <Asked steering={steering} onTag={steerTag} onCreator={steerCreator} />
      <LearnedBeliefs learning={learning} />
      <Section title={t('tune.order')}>
        <SettingRow title={t('tune.chronological')} hint={t('tune.chronological-hint')}>
          <Switch
            label={t('tune.chronological')}
            on={steering.chronological}
            testId="chronological"
            onChange={(enabled) =>
              void change({ ...steering, chronological: enabled }, () =>
                api.setChronological(enabled),
              )
            }
          />
        </SettingRow>
        <LearningSwitch learning={learning} onSwitch={onSwitchLearning} />
        <Reset learning={learning} />
      </Section>
    </>
  );
}

interface AskedProps {
  steering: Steering;
  onTag(tag: string, to: Direction | 'none'): void;
  onCreator(person: Person, to: Direction | 'none'): void;
}

function Asked({ steering, onTag, onCreator }: AskedProps) {
  return (
    <Section title={t('tune.asked')}>
      {steering.tags.length + steering.creators.length === 0 && (
        <p class={styles['quiet']}>{t('tune.asked-nothing')}</p>
      )}
      <ul>
        {steering.tags.map(({ tag }) => (
          <SteerRow
            key={tag}
            label={`#${tag}`}
            direction={directionOf(steering, tag)}
            onSteer={(to) => onTag(tag, to)}
          />
        ))}
        {steering.creators.map(({ person, direction }) => (
          <SteerRow
            key={person.id}
            label={person.name}
            direction={direction}
            onSteer={(to) => onCreator(person, to)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface SwitchProps {
  learning: Learning;
  onSwitch(enabled: boolean): void;
}

function LearningSwitch({ learning, onSwitch }: SwitchProps) {
  const enabled = useStore(learning.state, ({ answer }) => answer?.enabled !== false);
  return (
    <SettingRow
      title={t('learning.switch')}
      hint={enabled ? t('learning.on-text') : t('learning.off-text')}
    >
      <Switch
        label={t('learning.switch')}
        on={enabled}
        testId="tune-learning"
        onChange={onSwitch}
      />
    </SettingRow>
  );
}

function Reset({ learning }: { learning: Learning }) {
  const api = useApi(watchingApi);
  const { say, steered } = useServices();
  const [asking, setAsking] = useState(false);
  const reset = async () => {
    await api.resetLearning();
    await learning.refresh();
    steered();
    say(t('tune.reset-done'));
  };
  return (
    <>
      <Button tone="danger" testId="reset-learning" onClick={() => setAsking(true)}>
        {t('tune.reset')}
      </Button>
      {asking && (
        <Confirm
          title={t('tune.reset-title')}
          text={t('tune.reset-text')}
          action={t('tune.reset')}
          danger
          onConfirm={reset}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
