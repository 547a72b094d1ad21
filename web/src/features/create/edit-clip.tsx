import { useState } from 'preact/hooks';
import { clipsApi, type Clip, type ClipDetails } from '../../api';
import { Button, Buttons, Confirm, Form, Panel, Section } from '../../design';
import { t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import { CaptionFiles } from './caption-files';
import { ClipFields } from './clip-fields';
import styles from './edit-clip.module.css';

interface Props {
  clip: Clip;
  onChange(clip: Clip): void;
}

export function EditClip({ clip, onChange }: Props) {
  const { say } = useServices();
  const api = useApi(clipsApi);
  const [details, setDetails] = useState<ClipDetails>({
    caption: clip.caption,
    visibility: clip.visibility,
    commentsAllowed: clip.commentsAllowed,
    duetAllowed: clip.duetAllowed,
    stitchAllowed: clip.stitchAllowed,
    soundAllowed: clip.soundAllowed,
    derivedFall: clip.derivedFall,
  });
  const { busy, failure, submit } = useSubmit(async () => {
    onChange(await api.change(clip.id, details));
    say(t('settings.saved'));
  });
  return (
    <div class={styles['columns']}>
      <div class={styles['preview']}>
        <img class={styles['video']} src={clip.poster} alt="" />
      </div>
      <div class={styles['sections']}>
        <Form failure={failure} testId="edit-form" onSubmit={() => void submit()}>
          <ClipFields
            details={details}
            onChange={(change) => setDetails((now) => ({ ...now, ...change }))}
          />
          <Buttons>
            <Button submit tone="primary" busy={busy} testId="save-clip">
              {t('settings.save')}
            </Button>
          </Buttons>
        </Form>
        <Section title={t('captions.title')} text={t('captions.text')}>
          <Panel>
            <CaptionFiles clip={clip} onChange={(captions) => onChange({ ...clip, captions })} />
          </Panel>
        </Section>
        <Delete clip={clip} />
      </div>
    </div>
  );
}

function Delete({ clip }: { clip: Clip }) {
  const { gone, navigation, viewer } = useServices();
  const api = useApi(clipsApi);
  const [asking, setAsking] = useState(false);
  const remove = async () => {
    await api.remove(clip.id);
    gone({ clips: [clip.id] });
    navigation.go(`/@${encodeURIComponent(viewer.account?.handle ?? '')}`, { replace: true });
  };
  return (
    <div>
      <Button tone="danger" icon="trash" testId="delete-clip" onClick={() => setAsking(true)}>
        {t('upload.delete')}
      </Button>
      {asking && (
        <Confirm
          title={t('upload.delete-title')}
          text={t('upload.delete-text')}
          action={t('upload.delete')}
          danger
          onConfirm={remove}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}
