import { useEffect, useState } from 'preact/hooks';
import { draftsApi, type Draft } from '../../api';
import { Button, Confirm, Failure, IconButton } from '../../design';
import { t } from '../../i18n';
import { useStore } from '../../lib/use-store';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import type { Bench } from './bench';
import styles from './editor.module.css';
import { NotSaved, publishingOf } from './publishing';
import { useUpload, useUploading } from './uploading';

interface Props {
  bench: Bench;
  onPublished(draft: Draft): void;
}

/** The last step; while the file is on its way, it is done as soon as that has arrived. */
export function PublishBar({ bench, onPublished }: Props) {
  const { draft, editing } = bench;
  const api = useApi(draftsApi);
  const { wished, wish, publishBy } = useUploading();
  const upload = useUpload(draft.id);
  const wanted = useStore(wished, (drafts) => drafts.has(draft.id));
  const { busy, failure, submit } = useSubmit(async () => {
    if (!(await editing.flush())) {
      throw new NotSaved('not-saved');
    }
    await editing.act(() => api.publish(draft.id));
    onPublished(editing.draft.get());
  });
  useEffect(() => publishBy(draft.id, () => submit()), [draft.id]);
  const state = publishingOf(draft, upload, wanted);
  const press = () => (state === 'send-first' ? wish(draft.id, true) : void submit());
  return (
    <div class={styles['publish']}>
      <Failure failure={failure} />
      <div class={styles['publish-row']}>
        {state === 'wished' ? (
          <Button testId="cancel-wish" onClick={() => wish(draft.id, false)}>
            {t('edit.publish-not')}
          </Button>
        ) : (
          <Button
            tone="primary"
            busy={busy}
            disabled={state === 'no-file'}
            testId="publish"
            onClick={press}
          >
            {t(draft.publishAt === undefined ? 'edit.publish' : 'edit.publish-later')}
          </Button>
        )}
        <p class={styles['note']}>{state !== 'ready' && t(`edit.publish.${state}`)}</p>
        <DeleteDraft draft={draft} />
      </div>
    </div>
  );
}

function DeleteDraft({ draft }: { draft: Draft }) {
  const { navigation } = useServices();
  const api = useApi(draftsApi);
  const { uploads } = useUploading();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    await api.remove(draft.id);
    uploads.forget(draft.id);
    navigation.go('/create', { replace: true });
  };
  return (
    <>
      <IconButton
        icon="trash"
        label={t('draft.delete')}
        testId="delete-draft"
        onClick={() => setAsking(true)}
      />
      {asking && (
        <Confirm
          title={t('draft.delete-title')}
          text={t('draft.delete-text')}
          action={t('draft.delete')}
          danger
          onConfirm={remove}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
