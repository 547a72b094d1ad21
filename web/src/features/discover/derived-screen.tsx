import { clipsApi } from '../../api';
import { Empty, Growing, Screen } from '../../design';
import { t } from '../../i18n';
import { usePages } from '../../lib/use-pages';
import { CardGrid } from '../cards';
import { useApi, useServices, useTitle, type ScreenProps } from '../services';

/** The duets and stitches that were made with a clip. */
export function DerivedScreen({ parameters }: ScreenProps) {
  const { navigation } = useServices();
  const api = useApi(clipsApi);
  const clip = parameters['clip'] ?? '';
  const pages = usePages(
    async (cursor) => {
      const page = await api.derived(clip, cursor);
      return { items: page.clips, next: page.next };
    },
    [clip],
  );
  useTitle(t('derived.title'));
  return (
    <Screen
      title={t('derived.title')}
      testId="screen-derived"
      wide
      onBack={() => navigation.back(`/c/${encodeURIComponent(clip)}`)}
    >
      <Growing
        pages={pages}
        skeleton="grid"
        empty={<Empty icon="duet" title={t('derived.none')} text={t('derived.none-text')} />}
      >
        {(cards) => <CardGrid label={t('derived.title')} cards={cards} withCreator />}
      </Growing>
    </Screen>
  );
}
