import type { FunctionComponent } from 'preact';
import { Button, Empty, Screen } from '../design';
import { useServices, useTitle, type ScreenProps } from '../features/services';
import { t } from '../i18n';
import { lazyScreen } from './lazy';
import type { ScreenName } from './routes';

const discover = () => import('../features/discover');
const profiles = () => import('../features/profiles');
const entrance = () => import('../features/entrance');
const studio = () => import('../features/studio');
const create = () => import('../features/create');
const moderation = () => import('../features/moderation');

/** Every screen that is not a feed; each group of screens is a chunk of its own. */
export const screens: Partial<Record<ScreenName, FunctionComponent<ScreenProps>>> = {
  discover: lazyScreen(() => discover().then((m) => m.DiscoverScreen), 'screens'),
  search: lazyScreen(() => discover().then((m) => m.SearchScreen), 'screens'),
  tag: lazyScreen(() => discover().then((m) => m.TagScreen), 'screens'),
  profile: lazyScreen(() => profiles().then((m) => m.ProfileScreen), 'screens'),
  followers: lazyScreen(() => profiles().then((m) => m.FollowersScreen), 'screens'),
  inbox: lazyScreen(() => import('../features/inbox').then((m) => m.InboxScreen), 'screens'),
  create: lazyScreen(() => create().then((m) => m.CreateScreen), 'screens', 'create'),
  'edit-draft': lazyScreen(() => create().then((m) => m.EditScreen), 'screens', 'create'),
  'edit-clip': lazyScreen(() => create().then((m) => m.EditClipScreen), 'screens', 'create'),
  sound: lazyScreen(
    () => import('../features/sounds').then((m) => m.SoundScreen),
    'screens',
    'create',
  ),
  derived: lazyScreen(() => discover().then((m) => m.DerivedScreen), 'screens'),
  record: lazyScreen(recordAndEdit, 'screens', 'record', 'create'),
  settings: lazyScreen(
    () => import('../features/settings').then((m) => m.SettingsScreen),
    'screens',
  ),
  'sign-in': lazyScreen(() => entrance().then((m) => m.SignInScreen), 'screens'),
  'sign-up': lazyScreen(() => entrance().then((m) => m.SignUpScreen), 'screens'),
  forgotten: lazyScreen(() => entrance().then((m) => m.ForgottenScreen), 'screens'),
  reset: lazyScreen(() => entrance().then((m) => m.ResetScreen), 'screens'),
  'confirm-mail': lazyScreen(() => entrance().then((m) => m.ConfirmMailScreen), 'screens'),
  setup: lazyScreen(() => entrance().then((m) => m.SetupScreen), 'screens'),
  studio: lazyScreen(() => studio().then((m) => m.StudioScreen), 'screens', 'studio'),
  'studio-clip': lazyScreen(() => studio().then((m) => m.StudioClipScreen), 'screens', 'studio'),
  moderation: lazyScreen(() => moderation().then((m) => m.ModerationScreen), 'screens', 'desk'),
  case: lazyScreen(() => moderation().then((m) => m.CaseScreen), 'screens', 'desk'),
  admin: lazyScreen(
    () => import('../features/admin').then((m) => m.AdminScreen),
    'screens',
    'desk',
  ),
};

/** What is recorded goes on in the editor. */
async function recordAndEdit(): Promise<FunctionComponent<ScreenProps>> {
  const [{ RecordScreen }, { UnsentQuestion, useTakeReceiver }] = await Promise.all([
    import('../features/record'),
    create(),
  ]);
  return function Record(props: ScreenProps) {
    return (
      <>
        <RecordScreen {...props} onTake={useTakeReceiver()} />
        <UnsentQuestion />
      </>
    );
  };
}

export function MissingScreen() {
  const { navigation } = useServices();
  useTitle(t('missing.title'));
  return (
    <Screen title="" testId="screen-missing">
      <Empty icon="search" title={t('missing.title')} text={t('missing.text')}>
        <Button onClick={() => navigation.go('/')}>{t('missing.home')}</Button>
      </Empty>
    </Screen>
  );
}
