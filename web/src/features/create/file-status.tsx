import type { Draft } from '../../api';
import { t } from '../../i18n';
import { ChooseFile } from './choose-file';
import { draftNeed, draftWords, type DraftWords } from './draft-words';
import styles from './editor.module.css';
import { Progress } from './progress';
import { UploadControls } from './upload-controls';
import { UnsentOffer } from './unsent-offer';
import { useUnsentTake, useUpload } from './uploading';
import type { UploadState } from './uploads';
import { useSendFile } from './use-send-file';

/** The draft's file: on its way, missing, or refused; nothing once all is well. */
export function FileStatus({ draft }: { draft: Draft }) {
  const unsent = useUnsentTake();
  return unsent?.draft === draft.id ? <UnsentOffer draft={draft.id} /> : <Status draft={draft} />;
}

function Status({ draft }: { draft: Draft }) {
  const send = useSendFile(draft);
  const upload = useUpload(draft.id);
  const words = draftWords(draft, upload);
  const need = draftNeed(draft, upload);
  const fine = draft.file?.durationSeconds !== undefined && draft.state === 'editing';
  if (fine && need === 'none' && words.share === undefined) {
    return null;
  }
  return (
    <div class={styles['file']} data-tone={words.tone} data-testid="file-status" role="status">
      <div class={styles['file-line']}>
        <p>{words.text}</p>
        {upload !== undefined && <UploadControls draft={draft.id} upload={upload} />}
      </div>
      <Share words={words} upload={upload} />
      {words.remedy !== undefined && <p class={styles['note']}>{words.remedy}</p>}
      {(need === 'file' || need === 'same-file' || need === 'retry') && (
        <div>
          <ChooseFile
            text={t(need === 'same-file' ? 'draft.choose-again' : 'draft.choose-other')}
            testId="draft-file"
            onFile={send}
          />
        </div>
      )}
    </div>
  );
}

function Share({ words, upload }: { words: DraftWords; upload: UploadState | undefined }) {
  return words.share === undefined ? null : (
    <Progress
      label={words.text}
      share={words.share}
      still={upload !== undefined && upload.status !== 'sending'}
      testId="upload-progress"
    />
  );
}
