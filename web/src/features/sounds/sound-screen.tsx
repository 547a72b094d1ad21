import { soundsApi, type Sound } from '../../api';
import { Empty, Growing, Ready, Screen, Section } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { usePages } from '../../lib/use-pages';
import { CardGrid } from '../cards';
import { useApi, useServices, useTitle, type ScreenProps } from '../services';
import { SoundHead } from './sound-head';
import { soundName } from './sound-name';

/** A sound, and all clips that use it. */
export function SoundScreen({ parameters }: ScreenProps) {
  const { navigation } = useServices();
  const api = useApi(soundsApi);
  const id = parameters['sound'] ?? '';
  const { loading, reload, set } = useLoading(() => api.one(id), [id]);
  useTitle(loading.state === 'ready' ? soundName(loading.value) : t('sound.screen'));
  return (
    <Screen
      title={t('sound.screen')}
      testId="screen-sound"
      wide
      onBack={() => navigation.back('/discover')}
    >
      <Ready loading={loading} onRetry={reload}>
        {(sound) => (
          <>
            <SoundHead sound={sound} onChange={(next) => set(() => next)} />
            <Clips sound={sound} />
          </>
        )}
      </Ready>
    </Screen>
  );
}

function Clips({ sound }: { sound: Sound }) {
  const api = useApi(soundsApi);
  const pages = usePages(
    async (cursor) => {
      const page = await api.clips(sound.id, cursor);
      return { items: page.clips, next: page.next };
    },
    [sound.id],
  );
  return (
    <Section title={t('sound.clips-title')}>
      <Growing
        pages={pages}
        skeleton="grid"
        empty={<Empty icon="film" title={t('sound.no-clips')} text={t('sound.no-clips-text')} />}
      >
        {(cards) => <CardGrid label={t('sound.clips-title')} cards={cards} withCreator />}
      </Growing>
    </Section>
  );
}
