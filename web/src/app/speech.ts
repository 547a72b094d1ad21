import { chooseLanguage, speak } from '../i18n';
import { languageKey } from '../features/speech';
import { storageOr } from '../lib/storage';

/**
 * Speaks the language that was chosen on this device, or else the browser's; English where its
 * words cannot be had.
 */
export async function speakFirst(window: Window): Promise<void> {
  const chosen = storageOr(() => window.localStorage).getItem(languageKey);
  await speak(chooseLanguage(chosen, window.navigator.languages)).catch(() => speak('en'));
}
