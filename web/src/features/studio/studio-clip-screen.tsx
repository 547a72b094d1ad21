import { useMemo } from 'preact/hooks';
import { studioApi, watchingApi, type Sprite, type StudioClipDetails } from '../../api';
import { ButtonLink, Empty, Panel, Ready, Screen, Section } from '../../design';
import { short, t } from '../../i18n';
import { clock, percent } from '../../lib/format';
import { useLoading } from '../../lib/use-loading';
import { GuestState } from '../guest-state';
import { useApi, useMe, useServices, useTitle, type ScreenProps } from '../services';
import { Frame } from './frame';
import { Introduction } from './introduction';
import { OverTime } from './over-time';
import { Plot } from './plot';
import { Sources } from './sources';
import styles from './studio.module.css';
import { Tiles } from './tiles';
import { isQuiet, watchTime } from './words';

/** How one clip of one's own is watched. */
export function StudioClipScreen({ parameters }: ScreenProps) {
  const me = useMe();
  useTitle(t('nav.studio'));
  return me?.signedIn === true ? (
    <OwnClip id={parameters['clip'] ?? ''} />
  ) : (
    <GuestState purpose="profile" title={t('nav.studio')} icon="gauge" />
  );
}

function OwnClip({ id }: { id: string }) {
  const { navigation } = useServices();
  const api = useApi(studioApi);
  const { loading, reload } = useLoading(() => api.clip(id), [id]);
  return (
    <Screen
      title={t('nav.studio')}
      testId="screen-studio-clip"
      wide
      onBack={() => navigation.back('/studio')}
    >
      <Ready loading={loading} onRetry={reload}>
        {(details) => (
          <>
            <Head details={details} />
            {details.views === 0 && details.introduction.length === 0 ? (
              <Empty
                icon="eye"
                title={t('studio.not-watched')}
                text={t('studio.not-watched-text')}
              />
            ) : (
              <Numbers details={details} />
            )}
          </>
        )}
      </Ready>
    </Screen>
  );
}

function Head({ details: { clip } }: { details: StudioClipDetails }) {
  const path = `/c/${encodeURIComponent(clip.id)}`;
  return (
    <header class={styles['head']}>
      <img class={styles['thumb']} src={clip.poster} alt="" />
      <p class={styles['clip-caption']} dir="auto">
        {clip.caption}
      </p>
      <ButtonLink href={path} small icon="play">
        {t('studio.watch-clip')}
      </ButtonLink>
    </header>
  );
}

function Numbers({ details }: { details: StudioClipDetails }) {
  return (
    <>
      <Tiles tiles={tilesOf(details)} />
      {details.retention.length > 0 && <Retention details={details} />}
      <div class={styles['pair']}>
        {details.views > 0 && <Sources sources={details.sources} />}
        {details.introduction.length > 0 && <Introduction stages={details.introduction} />}
      </div>
      {!isQuiet(details.days) && <OverTime days={details.days} />}
    </>
  );
}

function tilesOf(details: StudioClipDetails) {
  const counts = [
    'views',
    'viewers',
    'finishes',
    'replays',
    'skips',
    'likes',
    'comments',
    'shares',
    'follows',
  ] as const;
  const [views, viewers, ...others] = counts.map((id) => ({
    id,
    name: t(`studio.${id}`),
    value: short(details[id]),
  }));
  return [
    ...(views ? [views] : []),
    ...(viewers ? [viewers] : []),
    { id: 'watch', name: t('studio.watch'), value: watchTime(details.watchSeconds) },
    { id: 'average', name: t('studio.average'), value: percent(details.averagePortion) },
    ...others,
  ];
}

function Retention({ details }: { details: StudioClipDetails }) {
  const { retention, clip } = details;
  const sprite = useSprite(clip.id);
  const points = useMemo(
    () => retention.map((value, second) => ({ name: clock(second), value })),
    [retention],
  );
  return (
    <Section
      title={t('studio.retention')}
      text={t('studio.retention-text')}
      testId="studio-retention"
    >
      <Panel>
        <Plot
          label={t('studio.retention-text')}
          across={t('studio.second')}
          points={points}
          text={percent}
          max={1}
          behind={(at) => <Frame poster={clip.poster} sprite={sprite} second={at} />}
        />
      </Panel>
    </Section>
  );
}

/** The clip's frames, where it has them; the page does without. */
function useSprite(id: string): Sprite | undefined {
  const api = useApi(watchingApi);
  const { loading } = useLoading(() => api.clip(id), [id]);
  return loading.state === 'ready' ? loading.value.sprite : undefined;
}
