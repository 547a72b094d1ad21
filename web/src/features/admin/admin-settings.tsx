import { useState } from 'preact/hooks';
import { adminApi, type Setting } from '../../api';
import { Button, Failure, Field, Panel, Ready, Switch, TextArea } from '../../design';
import { hasMessage, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';
import styles from './admin.module.css';
import { settingProblem, valueOf } from './setting-value';

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
  const [text, setText] = useState(String(setting.value));
  const { busy, failure, submit } = useSubmit(async (value: Setting['value']) => {
    await api.changeSetting(setting.key, value);
    setSaved(value);
    setText(String(value));
    say(t('settings.saved'));
  });
  const problem = settingProblem(setting, text);
  const error =
    problem === undefined
      ? undefined
      : t(`admin.setting.${problem}`, { min: setting.min ?? 0, max: setting.max ?? 0 });
  const isDefault = String(saved) === String(setting.default);
  return (
    <div class={styles['setting']} data-testid="setting" data-key={setting.key}>
      <div class={styles['what']}>
        <p class={styles['key']}>{keyInWords(setting.key)}</p>
        <p class={styles['quiet']}>{setting.help}</p>
        {!isDefault && (
          <button
            class={styles['default']}
            type="button"
            onClick={() => void submit(setting.default)}
          >
            {t('admin.to-default', { value: String(setting.default) })}
          </button>
        )}
        <Failure failure={failure} />
      </div>
      {setting.type === 'boolean' ? (
        <Switch label={setting.key} on={saved === true} onChange={(on) => void submit(on)} />
      ) : (
        <form
          class={styles['value']}
          onSubmit={(event) => {
            event.preventDefault();
            void submit(valueOf(setting, text));
          }}
        >
          <Input setting={setting} text={text} error={error} onInput={setText} />
          {text !== String(saved) && (
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
  return setting.type === 'words' ? (
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

/** The server may have settings that we have no words for yet. */
function keyInWords(key: string): string {
  const name = `admin.key.${key}`;
  return hasMessage(name) ? t(name) : key;
}
