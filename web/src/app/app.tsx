import { useEffect } from 'preact/hooks';
import { Toasts } from '../design';
import { GuestPrompt } from '../features/accounts';
import { ServicesContext } from '../features/services';
import { language } from '../i18n';
import { useValue } from '../lib/use-store';
import styles from './app.module.css';
import { FeedScreen } from './feed-screen';
import { Rail } from './rail';
import { routeOf, type Route } from './routes';
import { MissingScreen, screens } from './screens';
import type { Session } from './session';
import { TabBar } from './tab-bar';
import { useAccountLanguage, useGestures, useLinks, useScrollMemory } from './use-page';

export function App({ session }: { session: Session }) {
  const spoken = useValue(language);
  useEffect(() => {
    document.documentElement.lang = spoken;
  }, [spoken]);
  return (
    <ServicesContext.Provider key={spoken} value={session.services}>
      <Page session={session} />
    </ServicesContext.Provider>
  );
}

function Page({ session }: { session: Session }) {
  const { navigation, viewer } = session.services;
  const place = useValue(navigation.place);
  const me = useValue(viewer.me);
  const route = routeOf(place.path);
  useLinks(navigation);
  useGestures(session);
  useScrollMemory(place);
  useAccountLanguage(me?.account?.language);
  useEffect(() => {
    if (me?.setupNeeded === true && route.screen !== 'setup') {
      navigation.go('/setup', { replace: true });
    }
  }, [me, route.screen]);
  return (
    <div class={styles['app']} data-screen={route.screen}>
      <Rail me={me} place={place} />
      <main class={styles['main']}>
        <Content session={session} route={route} />
      </main>
      {route.screen !== 'record' && <TabBar me={me} place={place} />}
      <Prompt session={session} />
      <Toasts store={session.toast} />
    </div>
  );
}

function Content({ session, route }: { session: Session; route: Route }) {
  const place = session.services.navigation.place.get();
  const { screen, parameters } = route;
  if (screen === 'for-you' || screen === 'following' || screen === 'clip') {
    const watching = session.surfaces.at(screen, parameters['clip'] ?? '', place);
    return <FeedScreen session={session} watching={watching} screen={screen} />;
  }
  const View = screens[screen];
  return View === undefined ? (
    <MissingScreen />
  ) : (
    <View key={place.path} parameters={parameters} query={place.query} />
  );
}

function Prompt({ session: { prompt, services } }: { session: Session }) {
  const purpose = useValue(prompt);
  const place = useValue(services.navigation.place);
  const close = () => prompt.set(undefined);
  useEffect(close, [place.path]);
  return purpose === undefined ? null : (
    <GuestPrompt purpose={purpose} from={place.path} onClose={close} />
  );
}
