import { useState } from 'preact/hooks';
import { studioApi, type StudioNumbers, type StudioPeriod } from '../../api';
import { ButtonLink, Empty, Ready, Screen, Tabs } from '../../design';
import { short, t } from '../../i18n';
import { percent } from '../../lib/format';
import { useLoading } from '../../lib/use-loading';
import { GuestState } from '../guest-state';
import { useApi, useMe, useServices, useTitle } from '../services';
import { Audience } from './audience';
import { OverTime } from './over-time';
import { OwnClips } from './own-clips';
import { RetentionOfAll } from './retention-of-all';
import { SourcesOverTime } from './sources';
import styles from './studio.module.css';
import { Tiles } from './tiles';
import { isQuiet, watchTime } from './words';

const periods = { '7': 7, '28': 28, '90': 90 } as const satisfies Record<string, StudioPeriod>;
type Period = keyof typeof periods;

/** How one's clips are watched, all together and one by one. */
export function StudioScreen() {
  const { navigation } = useServices();
  const me = useMe();
  useTitle(t('nav.studio'));
  if (me?.signedIn !== true) {
    return <GuestState purpose="profile" title={t('nav.studio')} icon="gauge" />;
  }
  return (
    <Screen
      title={t('nav.studio')}
      testId="screen-studio"
      wide
      onBack={() => navigation.back(`/@${encodeURIComponent(me.account?.handle ?? '')}`)}
    >
      <Studio />
      <p class={styles['note']}>{t('studio.counted')}</p>
    </Screen>
  );
}

/** Who has no clips is told how to begin, and nothing else. */
function Studio() {
  const [none, setNone] = useState(false);
  return (
    <>
      {!none && <Overview />}
      <OwnClips onNone={() => setNone(true)} />
    </>
  );
}

function Overview() {
  const api = useApi(studioApi);
  const [period, setPeriod] = useState<Period>('28');
  const { loading, reload } = useLoading(() => api.overview(periods[period]), [period]);
  const tabs = (Object.keys(periods) as Period[]).map((id) => ({
    id,
    text: t('studio.days', { n: periods[id] }),
  }));
  return (
    <>
      <Tabs
        label={t('studio.period')}
        tabs={tabs}
        current={period}
        onChoose={(id) => setPeriod(id)}
      />
      <Ready loading={loading} onRetry={reload}>
        {({ totals, days, retention, sources, audience }) => (
          <>
            <Tiles tiles={tilesOf(totals)} />
            {isQuiet(days) ? <Quiet /> : <OverTime days={days} />}
            {retention.length > 0 && <RetentionOfAll retention={retention} />}
            {sources.length > 0 && <SourcesOverTime sources={sources} days={days} />}
            <Audience audience={audience} />
          </>
        )}
      </Ready>
    </>
  );
}

function Quiet() {
  return (
    <Empty icon="eye" title={t('studio.quiet')} text={t('studio.quiet-text')} testId="studio-quiet">
      <ButtonLink href="/create" icon="plus">
        {t('profile.upload')}
      </ButtonLink>
    </Empty>
  );
}

function tilesOf(totals: StudioNumbers) {
  const { views, watchSeconds, averagePortion } = totals;
  const counts = ['replays', 'skips', 'likes', 'comments', 'shares', 'follows'] as const;
  return [
    { id: 'views', name: t('studio.views'), value: short(views) },
    { id: 'watch', name: t('studio.watch'), value: watchTime(watchSeconds) },
    { id: 'average', name: t('studio.average'), value: percent(averagePortion) },
    ...counts.map((id) => ({ id, name: t(`studio.${id}`), value: short(totals[id]) })),
  ];
}
