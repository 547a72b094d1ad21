import { Button } from '../../design';
import { t } from '../../i18n';
import { useUploading } from './uploading';
import type { UploadState } from './uploads';

interface Props {
  draft: string;
  upload: UploadState;
}

/** Pausing an upload, and going on with it. */
export function UploadControls({ draft, upload: { status } }: Props) {
  const { uploads } = useUploading();
  if (status === 'sent') {
    return null;
  }
  if (status === 'sending') {
    return (
      <Button small testId="pause-upload" onClick={() => uploads.pause(draft)}>
        {t('upload.pause')}
      </Button>
    );
  }
  return (
    <Button small testId="resume-upload" onClick={() => uploads.resume(draft)}>
      {t(status === 'paused' ? 'upload.resume' : 'upload.try-now')}
    </Button>
  );
}
