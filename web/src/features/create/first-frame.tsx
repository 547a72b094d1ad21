import { useState } from 'preact/hooks';
import { draftsApi, type Draft } from '../../api';
import { Icon } from '../../design';
import { useApi } from '../services';
import styles from './create.module.css';
import { useObjectUrl } from './use-object-url';
import { useUpload } from './uploading';

/** What a draft looks like: the first picture of its file, where there is one to show. */
export function FirstFrame({ draft }: { draft: Draft }) {
  const api = useApi(draftsApi);
  const local = useObjectUrl(useUpload(draft.id)?.file);
  const [broken, setBroken] = useState<string>();
  const there = draft.file !== undefined && draft.file.received >= draft.file.bytes;
  const url =
    local ?? (there && draft.problem === undefined ? api.fileAddress(draft.id) : undefined);
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
