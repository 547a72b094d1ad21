import { useState } from 'preact/hooks';
import { draftsApi, watchingApi, type Draft } from '../../api';
import { Icon } from '../../design';
import { useLoading } from '../../lib/use-loading';
import { useApi } from '../services';
import styles from './create.module.css';
import { useObjectUrl } from './use-object-url';
import { useUpload } from './uploading';

/** What a draft looks like: its clip's poster, or the first picture of its file. */
export function FirstFrame({ draft }: { draft: Draft }) {
  const poster = usePoster(draft.clip);
  if (draft.clip !== undefined) {
    return (
      <span class={styles['frame']}>
        {poster === undefined ? <Icon name="film" /> : <img src={poster} alt="" />}
      </span>
    );
  }
  return <FileFrame draft={draft} />;
}

function usePoster(clip: string | undefined): string | undefined {
  const api = useApi(watchingApi);
  const { loading } = useLoading(
    async () => (clip === undefined ? undefined : (await api.clip(clip)).poster),
    [clip],
  );
  return loading.state === 'ready' ? loading.value : undefined;
}

function FileFrame({ draft }: { draft: Draft }) {
  const api = useApi(draftsApi);
  const local = useObjectUrl(useUpload(draft.id)?.file);
  const [broken, setBroken] = useState<string>();
  const there = draft.file !== undefined && draft.file.received >= draft.file.bytes;
  const kept = there && draft.problem === undefined ? api.fileAddress(draft.id) : undefined;
  const url = local ?? kept;
  const at = (draft.trim?.start ?? 0) + (draft.coverSeconds ?? 0) + 0.05;
  return (
    <span class={styles['frame']}>
      {url === undefined || broken === url ? (
        <Icon name="film" />
      ) : (
        <video
          key={url}
          src={`${url}#t=${at}`}
          muted
          playsInline
          preload="metadata"
          tabIndex={-1}
          aria-hidden="true"
          onError={() => setBroken(url)}
        />
      )}
    </span>
  );
}
