import { useEffect } from 'preact/hooks';
import { watchingApi } from '../../api';
import { Ready, Screen } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { GuestState } from '../guest-state';
import { useApi, useMe, useServices, useTitle, type ScreenProps } from '../services';
import { EditClip } from './edit-clip';
import { NewClipForm } from './new-clip-form';

/** Posts a clip, or changes one that was posted. */
export function UploadScreen({ query }: ScreenProps) {
  const me = useMe();
  const clip = query.get('clip');
  useTitle(clip === null ? t('nav.upload') : t('upload.edit'));
  if (me?.signedIn !== true) {
    return <GuestState purpose="upload" title={t('nav.upload')} icon="plus" />;
  }
  return clip === null ? (
    <Screen title={t('upload.title')} testId="screen-upload" wide>
      <NewClipForm />
    </Screen>
  ) : (
    <Edit key={clip} id={clip} />
  );
}

function Edit({ id }: { id: string }) {
  const { navigation } = useServices();
  const api = useApi(watchingApi);
  const { loading, reload, set } = useLoading(() => api.clip(id), [id]);
  useEffect(() => {
    if (loading.state === 'ready' && !loading.value.mine) {
      navigation.go(`/c/${id}`, { replace: true });
    }
  }, [loading]);
  return (
    <Screen
      title={t('upload.edit')}
      testId="screen-edit-clip"
      wide
      onBack={() => navigation.back(`/c/${id}`)}
    >
      <Ready loading={loading} onRetry={reload}>
        {(clip) => <EditClip clip={clip} onChange={(next) => set(() => next)} />}
      </Ready>
    </Screen>
  );
}
