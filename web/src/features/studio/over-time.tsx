import { useMemo } from 'preact/hooks';
import type { StudioDay } from '../../api';
import { Panel, Section } from '../../design';
import { short, t } from '../../i18n';
import { percent } from '../../lib/format';
import { Lines, type Line } from './lines';
import { watchTime } from './words';

const counts = ['replays', 'skips', 'likes', 'comments', 'shares', 'follows'] as const;

/** One of the numbers, day by day. */
export function OverTime({ days }: { days: readonly StudioDay[] }) {
  const lines = useMemo(() => linesOf(days), [days]);
  const dates = useMemo(() => days.map(({ day }) => day), [days]);
  return (
    <Section title={t('studio.over-time')} testId="over-time">
      <Panel>
        <Lines label={t('studio.measure')} days={dates} lines={lines} />
      </Panel>
    </Section>
  );
}

function linesOf(days: readonly StudioDay[]): Line[] {
  const count = (id: 'views' | (typeof counts)[number]) => ({
    id,
    name: t(`studio.${id}`),
    values: days.map((day) => day[id]),
    text: short,
  });
  return [
    count('views'),
    {
      id: 'watch',
      name: t('studio.watch'),
      values: days.map(({ watchSeconds }) => watchSeconds),
      text: watchTime,
    },
    {
      id: 'average',
      name: t('studio.average'),
      values: days.map(({ averagePortion }) => averagePortion),
      text: percent,
      max: 1,
    },
    ...counts.map(count),
  ];
}
