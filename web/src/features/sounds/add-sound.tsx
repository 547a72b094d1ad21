import { useState } from 'preact/hooks';
import { soundsApi, type Sound } from '../../api';
import { Button, Field, FilePicker, Form, Icon, Meter, SettingRow, Switch } from '../../design';
import { bytes, t } from '../../i18n';
import { percent } from '../../lib/format';
import { useSubmit } from '../../lib/use-submit';
import { useApi } from '../services';

/** A sound of one's own: the file, what it is called, and whose it is. */
export function AddSound({ onAdded }: { onAdded(sound: Sound): void }) {
  const api = useApi(soundsApi);
  const [file, setFile] = useState<File>();
  const [title, setTitle] = useState('');
  const [attribution, setAttribution] = useState('');
  const [rights, setRights] = useState(false);
  const [share, setShare] = useState(0);
  const { busy, failure, submit } = useSubmit(async () => {
    if (file !== undefined) {
      onAdded(await api.add({ file, title, attribution }, setShare));
    }
  });
  const choose = (chosen: File) => {
    setFile(chosen);
    setTitle((now) => (now === '' ? chosen.name.replace(/\.[^.]*$/, '').slice(0, 80) : now));
  };
  return (
    <Form failure={failure} testId="add-sound" onSubmit={() => void submit()}>
      <FilePicker
        label={t('sound.file')}
        accept="audio/*,video/*"
        testId="sound-file"
        onFile={choose}
      >
        <Icon name="note" />
        <strong>{file?.name ?? t('sound.file')}</strong>
        <span>{file === undefined ? t('sound.file-hint') : bytes(file.size)}</span>
      </FilePicker>
      <Field
        label={t('sound.title')}
        value={title}
        maxLength={80}
        required
        testId="sound-title"
        onInput={setTitle}
      />
      <Field
        label={t('sound.attribution')}
        hint={t('sound.attribution-hint')}
        value={attribution}
        maxLength={120}
        required
        testId="sound-attribution"
        onInput={setAttribution}
      />
      <SettingRow title={t('sound.rights')} hint={t('sound.rights-hint')}>
        <Switch label={t('sound.rights')} on={rights} testId="sound-rights" onChange={setRights} />
      </SettingRow>
      {busy && <Meter label={t('upload.sending')} share={share} value={percent(share)} />}
      <div>
        <Button
          submit
          tone="primary"
          busy={busy}
          disabled={file === undefined || !rights}
          testId="save-sound"
        >
          {t('sound.add')}
        </Button>
      </div>
    </Form>
  );
}
