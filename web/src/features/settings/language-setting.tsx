import { accountApi } from '../../api';
import { Panel, Select } from '../../design';
import { language, languages, t, type Language } from '../../i18n';
import { useValue } from '../../lib/use-store';
import { useApi, useMe } from '../services';
import { useSpeak } from '../speech';

/** The language of the app; those who are signed in take it along to their other devices. */
export function LanguageSetting() {
  const account = useMe()?.account;
  const api = useApi(accountApi);
  const speak = useSpeak();
  const current = useValue(language);
  const change = async (next: Language) => {
    if (account !== undefined) {
      const { name, bio = '' } = account;
      await api.changeProfile({ name, bio, language: next }).catch(() => undefined);
    }
    await speak(next);
  };
  return (
    <Panel>
      <Select
        label={t('settings.language')}
        value={current}
        testId="language"
        options={(Object.keys(languages) as Language[]).map((value) => ({
          value,
          text: languages[value],
        }))}
        onChange={(next) => void change(next)}
      />
    </Panel>
  );
}
