import { useEffect } from 'preact/hooks';
import { watchingApi } from '../../api';
import { Ready, Screen } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { GuestState } from '../guest-state';
import { useApi, useMe, useServices, useTitle, type ScreenProps } from '../services';
import { EditClip } from './edit-clip';

/** Changes a clip that is out, or takes it back. */
export function EditClipScreen({ parameters }: ScreenProps) {
  const me = useMe();
  useTitle(t('upload.edit'));
  return me?.signedIn === true ? (
    <Edit id={parameters['clip'] ?? ''} />
  ) : (
    <GuestState purpose="upload" title={t('upload.edit')} icon="edit" />
  );
}

function Edit({ id }: { id: string }) {
  const { navigation } = useServices();
  const api = useApi(watchingApi);
  const { loading, reload, set } = useLoading(() => api.clip(id), [id]);
  useEffect(() => {
    if (loading.state === 'ready' && !loading.value.mine) {
      navigation.go(`/c/${encodeURIComponent(id)}`, { replace: true });
    }
  }, [loading]);
  return (
    <Screen
      title={t('upload.edit')}
      testId="screen-edit-clip"
      wide
      onBack={() => navigation.back(`/c/${encodeURIComponent(id)}`)}
    >
      <Ready loading={loading} onRetry={reload}>
        {(clip) => <EditClip clip={clip} onChange={(next) => set(() => next)} />}
      </Ready>
    </Screen>
  );
}
