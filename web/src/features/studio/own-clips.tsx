import { useEffect, useState } from 'preact/hooks';
import { studioApi, type StudioClip, type StudioOrder } from '../../api';
import { ButtonLink, Empty, Growing, Section, Tabs } from '../../design';
import { short, t } from '../../i18n';
import { percent } from '../../lib/format';
import { usePages } from '../../lib/use-pages';
import { useApi } from '../services';
import styles from './studio.module.css';
import { watchTime } from './words';

const orders = ['newest', 'views', 'watch'] as const;

interface Props {
  /** There are none. */
  onNone(): void;
}

/** One's clips and how they did. */
export function OwnClips({ onNone }: Props) {
  const [order, setOrder] = useState<StudioOrder>('newest');
  const tabs = orders.map((id) => ({ id, text: t(`studio.order.${id}`) }));
  return (
    <Section title={t('studio.your-clips')} testId="own-clips">
      <Tabs label={t('studio.order')} tabs={tabs} current={order} onChoose={(id) => setOrder(id)} />
      <ClipList key={order} order={order} onNone={onNone} />
    </Section>
  );
}

function ClipList({ order, onNone }: Props & { order: StudioOrder }) {
  const api = useApi(studioApi);
  const pages = usePages(
    async (cursor) => {
      const page = await api.clips(order, cursor);
      return { items: page.clips, next: page.next };
    },
    [order],
  );
  return (
    <Growing pages={pages} empty={<NoClips onShown={onNone} />}>
      {(clips) => (
        <ul class={styles['clips']} aria-label={t('studio.your-clips')}>
          {clips.map((row) => (
            <ClipRow key={row.clip.id} row={row} />
          ))}
        </ul>
      )}
    </Growing>
  );
}

function NoClips({ onShown }: { onShown(): void }) {
  useEffect(onShown, []);
  return (
    <Empty icon="film" title={t('studio.no-clips')} text={t('studio.no-clips-text')}>
      <ButtonLink href="/create" tone="primary" icon="plus">
        {t('profile.upload')}
      </ButtonLink>
    </Empty>
  );
}

function ClipRow({ row }: { row: StudioClip }) {
  const { clip, views, watchSeconds, averagePortion, likes, shares, follows } = row;
  const numbers: [string, string][] = [
    [t('studio.views'), short(views)],
    [t('studio.watch'), watchTime(watchSeconds)],
    [t('studio.average'), percent(averagePortion)],
    [t('studio.likes'), short(likes)],
    [t('studio.shares'), short(shares)],
    [t('studio.follows'), short(follows)],
  ];
  return (
    <li class={styles['clip']} data-testid="studio-clip" data-clip-id={clip.id}>
      <a class={styles['clip-link']} href={`/studio/${encodeURIComponent(clip.id)}`}>
        <img class={styles['thumb']} src={clip.poster} alt="" loading="lazy" decoding="async" />
        <span class={styles['clip-caption']} dir="auto">
          {clip.caption}
        </span>
      </a>
      <dl class={styles['facts']}>
        {numbers.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </li>
  );
}
