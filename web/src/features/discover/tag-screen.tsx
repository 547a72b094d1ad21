import { useState } from 'preact/hooks';
import { discoverApi, steeringApi, type Direction } from '../../api';
import { Empty, Growing, Screen } from '../../design';
import { failureText, short, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { usePages } from '../../lib/use-pages';
import { CardGrid } from '../cards';
import { useApi, useServices, useTitle, type ScreenProps } from '../services';
import { SteerRow } from '../steering';
import styles from './discover.module.css';

/** All clips with a hashtag, and more or less of it in one's feed. */
export function TagScreen({ parameters }: ScreenProps) {
  const { navigation } = useServices();
  const api = useApi(discoverApi);
  const tag = (parameters['tag'] ?? '').toLowerCase();
  const [facts, setFacts] = useState<{ clips: number; views: number }>();
  useTitle(`#${tag}`);
  const pages = usePages(
    async (after) => {
      const page = await api.tag(tag, after);
      setFacts(page);
      return { items: page.cards, next: page.next };
    },
    [tag],
  );
  return (
    <Screen title={`#${tag}`} testId="screen-tag" wide onBack={() => navigation.back('/discover')}>
      <div class={styles['head']}>
        {facts !== undefined && (
          <p>
            {t('tag.clips', { n: facts.clips, count: short(facts.clips) })} ·{' '}
            {t('tag.views', { n: facts.views, count: short(facts.views) })}
          </p>
        )}
        <ul class={styles['steer']}>
          <Steer tag={tag} />
        </ul>
      </div>
      <Growing
        pages={pages}
        skeleton="grid"
        empty={<Empty icon="tag" title={t('tag.none')} text={t('tag.none-text')} />}
      >
        {(cards) => <CardGrid label={`#${tag}`} cards={cards} withCreator />}
      </Growing>
    </Screen>
  );
}

function Steer({ tag }: { tag: string }) {
  const api = useApi(steeringApi);
  const { steered, say } = useServices();
  const { loading, set } = useLoading(
    async () => (await api.steering()).tags.find((each) => each.tag === tag)?.direction,
    [tag],
  );
  const direction = loading.state === 'ready' ? loading.value : undefined;
  const steer = async (to: Direction | 'none') => {
    set(() => (to === 'none' ? undefined : to));
    try {
      await api.steerTag(tag, to);
      steered();
    } catch (failure) {
      set(() => direction);
      say(failureText(failure));
    }
  };
  return (
    <SteerRow label={t('tag.in-feed')} direction={direction} onSteer={(to) => void steer(to)} />
  );
}
