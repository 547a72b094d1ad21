import type { StudioStage } from '../../api';
import { Panel, Section } from '../../design';
import { fromTo, t, whole } from '../../i18n';
import styles from './studio.module.css';

/** By which steps the feed came to know the clip. */
export function Introduction({ stages }: { stages: readonly StudioStage[] }) {
  return (
    <Section
      title={t('studio.introduction')}
      text={t('studio.introduction-text')}
      testId="studio-introduction"
    >
      <Panel>
        <ol class={styles['stages']}>
          {stages.map((stage) => (
            <Stage key={stage.stage} stage={stage} />
          ))}
        </ol>
      </Panel>
    </Section>
  );
}

function Stage({ stage: { stage, end, impressions, explored, views, from, to } }: StageProps) {
  const facts: [string, string][] = [
    [t('studio.impressions'), whole(impressions)],
    [t('studio.explored'), whole(explored)],
    [t('studio.views'), whole(views)],
  ];
  return (
    <li>
      <h3 class={styles['subtitle']}>
        {end === undefined ? t('studio.stage-after') : t('studio.stage-to', { stage, end })}
      </h3>
      <p class={styles['note']}>{fromTo(from, to)}</p>
      <dl class={styles['facts']}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

interface StageProps {
  stage: StudioStage;
}
