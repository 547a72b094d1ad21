import { useEffect, useMemo } from 'preact/hooks';
import { draftsApi, type Draft } from '../../api';
import { Ready, Screen, Skeleton } from '../../design';
import { t } from '../../i18n';
import { systemTimers } from '../../lib/timers';
import { GuestState } from '../guest-state';
import { useApi, useMe, useServices, useTitle, type ScreenProps } from '../services';
import { DraftEditing } from './editing';
import { Editor } from './editor';
import { moves } from './moves';
import { Outcome } from './outcome';
import { useFollowed } from './use-followed';

/** A draft: to be edited, or on its way to being a clip. */
export function EditScreen({ parameters }: ScreenProps) {
  const me = useMe();
  useTitle(t('edit.title'));
  if (me?.signedIn !== true) {
    return <GuestState purpose="upload" title={t('edit.title')} icon="edit" />;
  }
  return <OneDraft id={parameters['draft'] ?? ''} />;
}

function OneDraft({ id }: { id: string }) {
  const { lastDraft, navigation } = useServices();
  const api = useApi(draftsApi);
  const { loading, reload, set } = useFollowed<Draft>(
    { load: () => api.one(id), moving: moves, news: lastDraft },
    [id],
  );
  if (loading.state !== 'ready') {
    return (
      <Screen
        title={t('edit.title')}
        testId="screen-edit"
        wide
        onBack={() => navigation.back('/create')}
      >
        <Ready loading={loading} onRetry={reload} skeleton={<Skeleton count={4} />}>
          {() => null}
        </Ready>
      </Screen>
    );
  }
  const draft = loading.value;
  const change = (next: Draft) => set(() => next);
  return draft.state === 'editing' || draft.state === 'failed' ? (
    <Editing draft={draft} onChange={change} />
  ) : (
    <Outcome draft={draft} onChange={change} />
  );
}

interface EditingProps {
  draft: Draft;
  onChange(draft: Draft): void;
}

function Editing({ draft, onChange }: EditingProps) {
  const api = useApi(draftsApi);
  const editing = useMemo(
    () =>
      new DraftEditing({
        draft,
        save: (version, fields) => api.change(draft.id, version, fields),
        load: () => api.one(draft.id),
        timers: systemTimers,
      }),
    [draft.id],
  );
  useEffect(() => editing.told(draft), [draft]);
  useEffect(() => {
    const retry = () => editing.retry();
    window.addEventListener('online', retry);
    return () => {
      window.removeEventListener('online', retry);
      void editing.flush().finally(() => editing.close());
    };
  }, [editing]);
  return <Editor editing={editing} onPublished={onChange} />;
}
