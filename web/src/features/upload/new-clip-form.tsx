import { useEffect, useRef, useState } from 'preact/hooks';
import { clipsApi, type Clip, type ClipDetails } from '../../api';
import {
  Button,
  ButtonLink,
  Buttons,
  Empty,
  FilePicker,
  Form,
  Icon,
  SettingRow,
  Switch,
} from '../../design';
import { bytes, language, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import { ClipFields } from './clip-fields';
import { fileProblem } from './file-problem';
import styles from './upload.module.css';

const blank: ClipDetails = { caption: '', visibility: 'public', commentsAllowed: true };

/** A file, what to say about it, and how far it is on its way. */
export function NewClipForm() {
  const api = useApi(clipsApi);
  const [file, setFile] = useState<File>();
  const [details, setDetails] = useState(blank);
  const [generated, setGenerated] = useState(false);
  const [share, setShare] = useState(0);
  const [posted, setPosted] = useState<Clip>();
  const cancel = useRef(new AbortController());
  const { busy, failure, submit, forgetFailure } = useSubmit(async () => {
    if (file !== undefined) {
      cancel.current = new AbortController();
      const clip = { ...details, file, generated, language: language.get() };
      setPosted(await api.publish(clip, setShare, cancel.current.signal));
    }
  });
  useLeavingWarning(busy);
  if (posted !== undefined) {
    return <Posted clip={posted} />;
  }
  const problem = file && fileProblem(file);
  return (
    <div class={styles['columns']}>
      <Preview
        file={file}
        onFile={(chosen) => {
          setFile(chosen);
          forgetFailure();
        }}
      />
      <Form
        failure={problem ?? (cancel.current.signal.aborted ? undefined : failure)}
        testId="upload-form"
        onSubmit={() => void submit()}
      >
        <ClipFields
          details={details}
          onChange={(change) => setDetails((now) => ({ ...now, ...change }))}
        />
        <SettingRow title={t('upload.generated')} hint={t('upload.generated-hint')}>
          <Switch
            label={t('upload.generated')}
            on={generated}
            testId="clip-generated"
            onChange={setGenerated}
          />
        </SettingRow>
        {busy && <Progress share={share} />}
        <Buttons>
          <Button
            submit
            tone="primary"
            busy={busy}
            disabled={file === undefined || problem !== undefined}
            testId="post-clip"
          >
            {busy ? t('upload.posting') : t('upload.post')}
          </Button>
          {busy && (
            <Button tone="quiet" testId="cancel-upload" onClick={() => cancel.current.abort()}>
              {t('common.cancel')}
            </Button>
          )}
        </Buttons>
      </Form>
    </div>
  );
}

interface PreviewProps {
  file: File | undefined;
  onFile(file: File): void;
}

/** The chosen file as it will play, where the browser can and the page's policy lets it. */
function Preview({ file, onFile }: PreviewProps) {
  const [url, setUrl] = useState<string>();
  const [shown, setShown] = useState(true);
  useEffect(() => {
    if (file === undefined) {
      return undefined;
    }
    const made = URL.createObjectURL(file);
    setUrl(made);
    setShown(true);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  if (file === undefined || url === undefined) {
    return (
      <div class={styles['preview']}>
        <FilePicker label={t('upload.choose')} accept="video/*" testId="clip-file" onFile={onFile}>
          <span class={styles['plus']} aria-hidden="true">
            +
          </span>
          <strong>{t('upload.choose')}</strong>
          <span>{t('upload.choose-hint')}</span>
        </FilePicker>
      </div>
    );
  }
  return (
    <div class={styles['preview']}>
      {shown ? (
        <video
          class={styles['video']}
          src={url}
          controls
          muted
          playsInline
          data-testid="preview"
          onError={() => setShown(false)}
        />
      ) : (
        <p class={styles['unseen']}>
          <Icon name="film" />
        </p>
      )}
      <p class={styles['file']}>
        <span>
          {file.name} · {bytes(file.size)}
        </span>
        <label class={styles['change']}>
          {t('upload.other-file')}
          <input
            class="visually-hidden"
            type="file"
            accept="video/*"
            onChange={(event) => {
              const [chosen] = event.currentTarget.files ?? [];
              if (chosen !== undefined) {
                onFile(chosen);
              }
            }}
          />
        </label>
      </p>
    </div>
  );
}

function Progress({ share }: { share: number }) {
  const done = Math.round(share * 100);
  return (
    <div>
      <p class={styles['file']} role="status">
        {share < 1 ? t('upload.sent', { percent: done }) : t('upload.preparing')}
      </p>
      <div
        class={styles['rail']}
        role="progressbar"
        aria-label={t('upload.posting')}
        aria-valuenow={done}
        data-testid="upload-progress"
      >
        <div class={styles['done']} style={{ transform: `scaleX(${share})` }} />
      </div>
    </div>
  );
}

function Posted({ clip }: { clip: Clip }) {
  const { viewer } = useServices();
  const handle = viewer.account?.handle ?? '';
  const held = clip.state === 'held';
  return (
    <Empty
      icon="check"
      title={t(held ? 'upload.held' : 'upload.done')}
      text={t(held ? 'upload.held-text' : 'upload.done-text')}
      testId="posted"
    >
      <ButtonLink tone="primary" href={`/c/${clip.id}`} testId="watch-posted">
        {t('upload.watch')}
      </ButtonLink>
      <ButtonLink tone="quiet" href={`/@${encodeURIComponent(handle)}`}>
        {t('upload.profile')}
      </ButtonLink>
    </Empty>
  );
}

/** The browser asks before it leaves a page that is still sending. */
function useLeavingWarning(busy: boolean): void {
  useEffect(() => {
    if (!busy) {
      return undefined;
    }
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [busy]);
}
