import { useMemo, useState } from 'preact/hooks';
import type { StudioDay } from '../../api';
import { Panel, Section, Tabs } from '../../design';
import { short, t } from '../../i18n';
import { Plot } from './plot';
import { shortDay, watchTime } from './words';

const measures = ['views', 'watch', 'likes', 'comments', 'shares', 'follows'] as const;
type Measure = (typeof measures)[number];

const valueOf = (day: StudioDay, measure: Measure) =>
  measure === 'watch' ? day.watchSeconds : day[measure];

/** One of the numbers, day by day. */
export function OverTime({ days }: { days: readonly StudioDay[] }) {
  const [measure, setMeasure] = useState<Measure>('views');
  const points = useMemo(
    () => days.map((day) => ({ name: shortDay(day.day), value: valueOf(day, measure) })),
    [days, measure],
  );
  const tabs = measures.map((id) => ({ id, text: t(`studio.${id}`) }));
  return (
    <Section title={t('studio.over-time')} testId="over-time">
      <Panel>
        <Tabs
          label={t('studio.measure')}
          tabs={tabs}
          current={measure}
          onChoose={(id) => setMeasure(id)}
        />
        <Plot
          label={t(`studio.${measure}`)}
          across={t('studio.day')}
          points={points}
          text={measure === 'watch' ? watchTime : short}
        />
      </Panel>
    </Section>
  );
}
