import { useMemo } from 'preact/hooks';
import type { StudioDay, StudioSource } from '../../api';
import { Meter, Panel, Section } from '../../design';
import { short, t, whole } from '../../i18n';
import { percents } from '../../lib/format';
import { Lines } from './lines';

const nameOf = ({ name }: StudioSource) => t(`studio.source.${name}`);

/** Where views of a clip came from. */
export function Sources({ sources }: { sources: readonly StudioSource[] }) {
  return (
    <Section title={t('studio.sources')} testId="studio-sources">
      <Panel>
        <Meters sources={sources} />
      </Panel>
    </Section>
  );
}

interface AllProps {
  sources: readonly StudioSource[];
  days: readonly StudioDay[];
}

/** Where views of all clips came from, together and day by day. */
export function SourcesOverTime({ sources, days }: AllProps) {
  const dates = useMemo(() => days.map(({ day }) => day), [days]);
  const lines = useMemo(
    () =>
      sources.map((source) => ({
        id: source.name,
        name: nameOf(source),
        values: source.days ?? [],
        text: short,
      })),
    [sources],
  );
  return (
    <Section title={t('studio.sources-of-all')} testId="studio-sources">
      <Panel>
        <Meters sources={sources} />
        <Lines label={t('studio.sources-of-all')} days={dates} lines={lines} />
      </Panel>
    </Section>
  );
}

function Meters({ sources }: { sources: readonly StudioSource[] }) {
  const views = sources.map((source) => source.views);
  const all = views.reduce((sum, each) => sum + each, 0);
  const shares = percents(views);
  return (
    <>
      {sources.map((source, at) => (
        <Meter
          key={source.name}
          label={nameOf(source)}
          share={source.views / all}
          value={`${whole(source.views)} · ${shares[at]}`}
        />
      ))}
    </>
  );
}
