import { failureText, speak, type Language } from '../../i18n';
import { storageOr } from '../../lib/storage';
import { useServices } from '../services';

export const languageKey = 'riffle.language';

/** Changes the language of the page, and remembers it on this device. */
export function useSpeak(): (language: Language) => Promise<void> {
  const { say } = useServices();
  return async (next) => {
    try {
      await speak(next);
      storageOr(() => localStorage).setItem(languageKey, next);
    } catch (failure) {
      say(failureText(failure));
    }
  };
}
