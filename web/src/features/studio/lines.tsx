import { useMemo, useState } from 'preact/hooks';
import { Tabs } from '../../design';
import { t } from '../../i18n';
import { Plot } from './plot';
import { shortDay } from './words';

/** A number of each day. */
export interface Line {
  id: string;
  name: string;
  values: readonly number[];
  text(value: number): string;
  max?: number;
}

interface Props {
  /** What is chosen between. */
  label: string;
  days: readonly string[];
  lines: readonly Line[];
}

/** One of several numbers, day by day. */
export function Lines({ label, days, lines }: Props) {
  const [chosen, setChosen] = useState('');
  const line = lines.find(({ id }) => id === chosen) ?? lines[0];
  const points = useMemo(
    () => days.map((day, at) => ({ name: shortDay(day), value: line?.values[at] ?? 0 })),
    [days, line],
  );
  if (line === undefined) {
    return null;
  }
  return (
    <>
      <Tabs
        label={label}
        tabs={lines.map(({ id, name }) => ({ id, text: name }))}
        current={line.id}
        onChoose={setChosen}
      />
      <Plot
        label={line.name}
        across={t('studio.day')}
        points={points}
        text={line.text}
        {...(line.max !== undefined && { max: line.max })}
      />
    </>
  );
}
