import { Select } from '../../design';
import { language, languages, t, type Language } from '../../i18n';
import { useValue } from '../../lib/use-store';
import { useSpeak } from '../speech';

/** The language of the page, for those who have no settings yet. */
export function LanguageChoice() {
  const current = useValue(language);
  const speak = useSpeak();
  return (
    <Select
      label={t('settings.language')}
      value={current}
      testId="language"
      options={(Object.keys(languages) as Language[]).map((value) => ({
        value,
        text: languages[value],
      }))}
      onChange={(next) => void speak(next)}
    />
  );
}
