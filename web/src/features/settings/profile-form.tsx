import { useState } from 'preact/hooks';
import { accountApi, type Account } from '../../api';
import { Avatar, Button, Buttons, Field, Form, TextArea } from '../../design';
import { language, t } from '../../i18n';
import { useSubmit } from '../../lib/use-submit';
import { useApi, useServices } from '../services';

export function ProfileForm({ account }: { account: Account }) {
  const { viewer, say } = useServices();
  const api = useApi(accountApi);
  const [name, setName] = useState(account.name);
  const [bio, setBio] = useState(account.bio);
  const { busy, failure, submit } = useSubmit(async () => {
    await api.changeProfile({ name: name.trim(), bio, language: language.get() });
    await viewer.refresh();
    say(t('settings.saved'));
  });
  return (
    <Form failure={failure} testId="profile-form" onSubmit={() => void submit()}>
      <Avatar name={name} color={account.color} size="large" />
      <Field
        label={t('account.name')}
        value={name}
        maxLength={50}
        required
        testId="name"
        onInput={setName}
      />
      <TextArea
        label={t('account.bio')}
        hint={t('account.bio-hint')}
        value={bio}
        maxLength={300}
        testId="bio"
        onInput={setBio}
      />
      <Buttons>
        <Button submit tone="primary" busy={busy} testId="save-profile">
          {t('settings.save')}
        </Button>
      </Buttons>
    </Form>
  );
}
