import { useState } from 'preact/hooks';
import { soundsApi, type Sound } from '../../api';
import { Confirm, Field, Menu, MenuItem, Sheet } from '../../design';
import { t } from '../../i18n';
import { ReportForm } from '../reports';
import { useApi, useServices } from '../services';

interface Props {
  sound: Sound;
  onChange(sound: Sound): void;
}

type Asking = 'rename' | 'delete' | 'report' | undefined;

/** Rename and delete what is one's own, report what is others'. */
export function SoundMenu({ sound, onChange }: Props) {
  const [asking, setAsking] = useState<Asking>();
  const close = () => setAsking(undefined);
  return (
    <>
      <Menu label={t('sound.more')} testId="sound-menu">
        {sound.mine && (
          <MenuItem
            icon="edit"
            text={t('sound.rename')}
            testId="sound-rename"
            onClick={() => setAsking('rename')}
          />
        )}
        {sound.mine && sound.clip === undefined && (
          <MenuItem
            icon="trash"
            text={t('sound.delete')}
            danger
            testId="sound-delete"
            onClick={() => setAsking('delete')}
          />
        )}
        {!sound.mine && (
          <MenuItem
            icon="flag"
            text={t('menu.report')}
            testId="sound-report"
            onClick={() => setAsking('report')}
          />
        )}
      </Menu>
      {asking === 'rename' && <Rename sound={sound} onChange={onChange} onClose={close} />}
      {asking === 'delete' && <Delete sound={sound} onClose={close} />}
      {asking === 'report' && (
        <Sheet title={t('sound.report')} testId="sheet-report" onClose={close}>
          <ReportForm kind="sound" id={sound.id} onDone={close} />
        </Sheet>
      )}
    </>
  );
}

function Rename({ sound, onChange, onClose }: Props & { onClose(): void }) {
  const api = useApi(soundsApi);
  const [title, setTitle] = useState(sound.original ? '' : sound.title);
  return (
    <Confirm
      title={t('sound.rename-title')}
      text={t('sound.rename-text')}
      action={t('sound.rename')}
      onConfirm={async () => onChange(await api.change(sound.id, { title: title.trim() }))}
      onClose={onClose}
    >
      <Field
        label={t('sound.title')}
        value={title}
        maxLength={100}
        required
        autoFocus
        testId="sound-new-title"
        onInput={setTitle}
      />
    </Confirm>
  );
}

function Delete({ sound, onClose }: { sound: Sound; onClose(): void }) {
  const { navigation, say } = useServices();
  const api = useApi(soundsApi);
  return (
    <Confirm
      title={t('sound.delete-title')}
      text={t('sound.delete-text')}
      action={t('sound.delete')}
      danger
      onConfirm={async () => {
        await api.remove(sound.id);
        say(t('sound.deleted'));
        navigation.back('/discover');
      }}
      onClose={onClose}
    />
  );
}
