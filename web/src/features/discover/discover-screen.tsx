import { discoverApi, type Discovery } from '../../api';
import { Empty, Ready, Screen, Section, Skeleton } from '../../design';
import { short, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useApi, useTitle } from '../services';
import { Categories } from './categories';
import styles from './discover.module.css';
import { SearchBox } from './search-box';

/** Where to look for something new: search, categories to start from, what is rising. */
export function DiscoverScreen() {
  const api = useApi(discoverApi);
  const { loading, reload } = useLoading(() => api.discover(), []);
  useTitle(t('nav.discover'));
  return (
    <Screen title={t('nav.discover')} testId="screen-discover" wide>
      <SearchBox query="" />
      <Ready loading={loading} onRetry={reload} skeleton={<Skeleton shape="grid" count={9} />}>
        {(found) => <Found found={found} />}
      </Ready>
    </Screen>
  );
}

function Found({ found: { trending, categories } }: { found: Discovery }) {
  if (trending.length + categories.length === 0) {
    return <Empty icon="search" title={t('discover.nothing')} text={t('feed.empty.text')} />;
  }
  return (
    <>
      {categories.length > 0 && <Categories categories={categories} />}
      {trending.length > 0 && (
        <Section title={t('discover.trending')}>
          <ol class={styles['trending']}>
            {trending.map(({ tag, clips, views, poster }) => (
              <li key={tag}>
                <a
                  class={styles['trend']}
                  href={`/tag/${encodeURIComponent(tag)}`}
                  data-testid="trend"
                >
                  <img class={styles['thumb']} src={poster} alt="" loading="lazy" />
                  <span class={styles['words']}>
                    <span class={styles['tag']}>#{tag}</span>
                    <span class={styles['facts']}>
                      {t('tag.clips', { n: clips, count: short(clips) })} ·{' '}
                      {t('tag.views', { n: views, count: short(views) })}
                    </span>
                  </span>
                </a>
              </li>
            ))}
          </ol>
        </Section>
      )}
    </>
  );
}
