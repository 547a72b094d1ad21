import { watchingApi, recordingApi, type Clip, type SoundToPerform } from '../../api';
import { Ready } from '../../design';
import { t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { GuestState, SuspendedState } from '../guest-state';
import { useApi, useMe, useTitle, type ScreenProps } from '../services';
import { keepTake, type TakeReceiver } from './hand-over';
import { planOf } from './plan';
import { RecordFlow } from './record-flow';

interface Props extends ScreenProps {
  /** Takes the finished take on. */
  onTake?: TakeReceiver;
}

/** Records a clip: from the camera, a screen or photos; to a sound, beside a clip, or after one. */
export function RecordScreen({ query, onTake = keepTake }: Props) {
  const me = useMe();
  useTitle(t('record.title'));
  if (me?.account?.suspended === true) {
    return <SuspendedState title={t('record.title')} />;
  }
  return me?.signedIn === true ? (
    <Prepared key={query.toString()} query={query} onTake={onTake} />
  ) : (
    <GuestState purpose="upload" title={t('record.title')} icon="camera" />
  );
}

function Prepared({ query, onTake }: { query: URLSearchParams; onTake: TakeReceiver }) {
  const plan = planOf(query);
  const sounds = useApi(recordingApi);
  const clips = useApi(watchingApi);
  const { loading, reload } = useLoading<[SoundToPerform | undefined, Clip | undefined]>(
    () =>
      Promise.all([
        plan.sound && sounds.sound(plan.sound.id),
        plan.base && clips.clip(plan.base.clip),
      ]),
    [],
  );
  return (
    <Ready loading={loading} onRetry={reload}>
      {([sound, clip]) => (
        <RecordFlow
          plan={plan}
          sound={
            sound && {
              id: sound.id,
              url: sound.url,
              title: sound.title,
              start: plan.sound?.start ?? 0,
            }
          }
          clip={clip}
          onTake={onTake}
        />
      )}
    </Ready>
  );
}
