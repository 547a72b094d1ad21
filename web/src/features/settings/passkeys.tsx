import { useState } from 'preact/hooks';
import { accountApi, passkeysApi, passkeysSupported, type Passkey } from '../../api';
import { Button, Confirm, Field, Form, Icon, List, ListRow, Panel, Ready } from '../../design';
import { ago, day, t } from '../../i18n';
import { useLoading } from '../../lib/use-loading';
import { useSubmit } from '../../lib/use-submit';
import { useApi } from '../services';

export function Passkeys() {
  const api = useApi(accountApi);
  const { loading, reload } = useLoading(async () => (await api.passkeys()).passkeys, []);
  const [removing, setRemoving] = useState<Passkey>();
  return (
    <Panel>
      <Ready loading={loading} onRetry={reload}>
        {(passkeys) => (
          <List label={t('passkey.title')}>
            {passkeys.map((passkey) => (
              <ListRow
                key={passkey.id}
                testId="passkey"
                lead={<Icon name="key" />}
                title={passkey.label}
                text={
                  passkey.usedAt === undefined
                    ? t('passkey.made', { day: day(passkey.createdAt) })
                    : t('passkey.used', { time: ago(passkey.usedAt) })
                }
                end={
                  <Button
                    small
                    tone="danger"
                    testId="remove-passkey"
                    onClick={() => setRemoving(passkey)}
                  >
                    {t('settings.remove')}
                  </Button>
                }
              />
            ))}
            {passkeys.length === 0 && <li>{t('passkey.none')}</li>}
          </List>
        )}
      </Ready>
      {passkeysSupported() ? <AddPasskey onAdded={reload} /> : <p>{t('passkey.unsupported')}</p>}
      {removing !== undefined && (
        <Confirm
          title={t('passkey.remove-title', { name: removing.label })}
          text={t('passkey.remove-text')}
          action={t('settings.remove')}
          danger
          onConfirm={async () => {
            await api.removePasskey(removing.id);
            reload();
          }}
          onClose={() => setRemoving(undefined)}
        />
      )}
    </Panel>
  );
}

function AddPasskey({ onAdded }: { onAdded(): void }) {
  const passkeys = useApi(passkeysApi);
  const [label, setLabel] = useState('');
  const { busy, failure, submit } = useSubmit(async () => {
    await passkeys.register(label.trim() === '' ? t('passkey.first') : label.trim());
    setLabel('');
    onAdded();
  });
  return (
    <Form failure={failure} onSubmit={() => void submit()}>
      <Field
        label={t('passkey.label')}
        hint={t('passkey.label-hint')}
        value={label}
        maxLength={60}
        testId="passkey-label"
        onInput={setLabel}
      />
      <div>
        <Button submit icon="plus" busy={busy} testId="add-passkey">
          {t('passkey.add')}
        </Button>
      </div>
    </Form>
  );
}
