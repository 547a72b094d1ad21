import { useMemo } from 'preact/hooks';
import { Panel, Section } from '../../design';
import { t } from '../../i18n';
import { percent } from '../../lib/format';
import { Plot } from './plot';

/** How much of a clip views see, over clips of whatever length. */
export function RetentionOfAll({ retention }: { retention: readonly number[] }) {
  const points = useMemo(
    () => retention.map((value, at) => ({ name: percent(at / (retention.length - 1)), value })),
    [retention],
  );
  const text = t('studio.retention-of-all');
  return (
    <Section title={t('studio.retention')} text={text} testId="studio-retention">
      <Panel>
        <Plot label={text} across={t('studio.portion')} points={points} text={percent} max={1} />
      </Panel>
    </Section>
  );
}
