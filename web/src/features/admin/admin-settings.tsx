import { useState } from 'preact/hooks';
import { adminApi, type Setting } from '../../api';
import { Button, Failure, Field, Panel, Ready, Switch, TextArea } from '../../design';
import { nameOf, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import styles from './admin.module.css';
import { settingProblem } from './setting-value';

/** How the place is set; each setting is checked, saved and remembered on its own. */
export function AdminSettings() {
  const api = useApi(adminApi);
  const { loading, reload } = useLoading(async () => (await api.settings()).settings, []);
  return (
    <Ready loading={loading} onRetry={reload}>
      {(settings) => (
        <Panel>
          {settings.map((setting) => (
            <SettingForm key={setting.key} setting={setting} />
          ))}
        </Panel>
      )}
    </Ready>
  );
}

function SettingForm({ setting }: { setting: Setting }) {
  const { say } = useServices();
  const api = useApi(adminApi);
  const [saved, setSaved] = useState(setting.value);
  const [text, setText] = useState(setting.value);
  const { busy, failure, submit } = useSubmit(async (value: string) => {
    await api.changeSetting(setting.key, value);
    setSaved(value);
    setText(value);
    say(t('settings.saved'));
  });
  const problem = settingProblem(setting, text);
  const error =
    problem === undefined
      ? undefined
      : t(`admin.setting.${problem}`, { min: setting.min, max: setting.max });
  const isDefault = saved === setting.initial;
  return (
    <div class={styles['setting']} data-testid="setting" data-key={setting.key}>
      <div class={styles['what']}>
        <p class={styles['key']}>{nameOf('admin.key', setting.key)}</p>
        <p class={styles['quiet']}>{nameOf('admin.help', setting.key, setting.help)}</p>
        {!isDefault && (
          <button
            class={styles['default']}
            type="button"
            onClick={() => void submit(setting.initial)}
          >
            {t('admin.to-default', { value: setting.initial })}
          </button>
        )}
        <Failure failure={failure} />
      </div>
      {setting.kind === 'switch' ? (
        <Switch
          label={nameOf('admin.key', setting.key)}
          on={saved === 'true'}
          onChange={(on) => void submit(String(on))}
        />
      ) : (
        <form
          class={styles['value']}
          onSubmit={(event) => {
            event.preventDefault();
            void submit(text.trim());
          }}
        >
          <Input setting={setting} text={text} error={error} onInput={setText} />
          {text !== saved && (
            <Button submit small tone="primary" busy={busy} disabled={problem !== undefined}>
              {t('settings.save')}
            </Button>
          )}
        </form>
      )}
    </div>
  );
}

interface InputProps {
  setting: Setting;
  text: string;
  error: string | undefined;
  onInput(text: string): void;
}

function Input({ setting, text, error, onInput }: InputProps) {
  const label = t('admin.value');
  return setting.kind === 'words' ? (
    <TextArea
      label={label}
      value={text}
      error={error}
      maxLength={10_000}
      rows={2}
      onInput={onInput}
    />
  ) : (
    <Field label={label} value={text} error={error} testId="setting-value" onInput={onInput} />
  );
}
