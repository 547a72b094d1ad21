import { useState } from 'preact/hooks';
import { draftsApi, type Draft } from '../../api';
import { Button, ButtonLink, Confirm, Menu, MenuItem } from '../../design';
import { failureText, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import { ChooseFile } from './choose-file';
import styles from './create.module.css';
import { draftNeed, draftWords } from './draft-words';
import { FirstFrame } from './first-frame';
import { Progress } from './progress';
import { UploadControls } from './upload-controls';
import { useUpload, useUploading } from './uploading';
import { useSendFile } from './use-send-file';

interface Props {
  draft: Draft;
  onChange(): void;
  onGone(): void;
}

/** A draft in the list: what it looks like, how far it is, and what it needs. */
export function DraftRow({ draft, onChange, onGone }: Props) {
  const upload = useUpload(draft.id);
  const words = draftWords(draft, upload);
  const address = addressOf(draft);
  return (
    <li
      class={styles['draft']}
      data-testid="draft"
      data-draft-id={draft.id}
      data-state={draft.state}
    >
      <a href={address} tabIndex={-1} aria-hidden="true">
        <FirstFrame draft={draft} />
      </a>
      <div class={styles['draft-words']}>
        <a class={styles['draft-name']} href={address} data-testid="open-draft">
          <bdi>{nameOf(draft)}</bdi>
        </a>
        <p class={styles['status']} data-tone={words.tone} data-testid="draft-status">
          {words.text}
        </p>
        {words.remedy !== undefined && <p class={styles['remedy']}>{words.remedy}</p>}
        {words.share !== undefined && (
          <Progress
            label={words.text}
            share={words.share}
            still={upload !== undefined && upload.status !== 'sending'}
            testId="draft-progress"
          />
        )}
        <Deeds draft={draft} onChange={onChange} />
      </div>
      {draft.state !== 'playable' && <DraftMenu draft={draft} onGone={onGone} />}
    </li>
  );
}

export function nameOf({ caption, file }: Draft): string {
  return caption.trim() === '' ? (file?.name ?? t('draft.unnamed')) : caption;
}

function addressOf({ id, state, clip }: Draft): string {
  return state === 'done' && clip !== undefined
    ? `/c/${encodeURIComponent(clip)}`
    : `/create/edit/${encodeURIComponent(id)}`;
}

function Deeds({ draft, onChange }: { draft: Draft; onChange(): void }) {
  const { say } = useServices();
  const api = useApi(draftsApi);
  const send = useSendFile(draft);
  const upload = useUpload(draft.id);
  const need = draftNeed(draft, upload);
  const { busy, submit } = useSubmit(async () => {
    await api.publish(draft.id).catch((failure: unknown) => say(failureText(failure)));
    onChange();
  });
  return (
    <div class={styles['deeds']}>
      {upload !== undefined && <UploadControls draft={draft.id} upload={upload} />}
      {(need === 'file' || need === 'same-file') && (
        <ChooseFile
          text={t(need === 'file' ? 'draft.choose-file' : 'draft.choose-again')}
          testId="draft-file"
          onFile={send}
        />
      )}
      {need === 'retry' && (
        <Button small busy={busy} testId="retry-draft" onClick={() => void submit()}>
          {t('state.retry')}
        </Button>
      )}
      {draft.clip !== undefined && (
        <ButtonLink small href={`/c/${encodeURIComponent(draft.clip)}`} testId="watch-clip">
          {t('upload.watch')}
        </ButtonLink>
      )}
    </div>
  );
}

function DraftMenu({ draft, onGone }: { draft: Draft; onGone(): void }) {
  const api = useApi(draftsApi);
  const { uploads } = useUploading();
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    await api.remove(draft.id);
    uploads.forget(draft.id);
    onGone();
  };
  const published = draft.state === 'done';
  return (
    <>
      <Menu label={t('draft.menu')} testId="draft-menu">
        <MenuItem
          icon="trash"
          text={t(published ? 'draft.dismiss' : 'draft.delete')}
          danger={!published}
          testId="delete-draft"
          onClick={() => setAsking(true)}
        />
      </Menu>
      {asking && (
        <Confirm
          title={t(published ? 'draft.dismiss-title' : 'draft.delete-title')}
          text={t(published ? 'draft.dismiss-text' : 'draft.delete-text')}
          action={t(published ? 'draft.dismiss' : 'draft.delete')}
          danger={!published}
          onConfirm={remove}
          onClose={() => setAsking(false)}
        />
      )}
    </>
  );
}
