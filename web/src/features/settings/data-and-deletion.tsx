import { useState } from 'preact/hooks';
import { accountApi, exportAddress, type Account } from '../../api';
import { Button, ButtonLink, Confirm, Failure, Field, Panel, Section } from '../../design';
import { day, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';

/** Taking one's data along, and leaving. */
export function DataAndDeletion({ account }: { account: Account }) {
  return (
    <>
      <Section title={t('export.title')} text={t('export.text')}>
        <div>
          <ButtonLink href={exportAddress} download icon="download" testId="export">
            {t('export.do')}
          </ButtonLink>
        </div>
      </Section>
      <Section title={t('delete.title')} text={t('delete.text')}>
        {account.deletionAt === undefined ? (
          <Delete account={account} />
        ) : (
          <Restore deletionAt={account.deletionAt} />
        )}
      </Section>
    </>
  );
}

function Delete({ account }: { account: Account }) {
  const { viewer } = useServices();
  const api = useApi(accountApi);
  const [asking, setAsking] = useState(false);
  const [password, setPassword] = useState('');
  return (
    <div>
      <Button tone="danger" icon="trash" testId="delete-account" onClick={() => setAsking(true)}>
        {t('delete.do')}
      </Button>
      {asking && (
        <Confirm
          title={t('delete.sure')}
          text={t('delete.sure-text')}
          action={t('delete.do')}
          danger
          onConfirm={async () => {
            await api.remove(account.hasPassword ? password : undefined);
            await viewer.refresh();
          }}
          onClose={() => setAsking(false)}
        >
          {account.hasPassword && (
            <Field
              label={t('account.password')}
              type="password"
              value={password}
              autoComplete="current-password"
              required
              testId="delete-password"
              onInput={setPassword}
            />
          )}
        </Confirm>
      )}
    </div>
  );
}

function Restore({ deletionAt }: { deletionAt: string }) {
  const { viewer } = useServices();
  const api = useApi(accountApi);
  const { busy, failure, submit } = useSubmit(async () => {
    await api.restore();
    await viewer.refresh();
  });
  return (
    <Panel testId="deletion-pending">
      <p>{t('delete.pending', { day: day(deletionAt) })}</p>
      <div>
        <Button tone="primary" busy={busy} testId="restore-account" onClick={() => void submit()}>
          {t('delete.restore')}
        </Button>
      </div>
      <Failure failure={failure} />
    </Panel>
  );
}
