export { languageKey, useSpeak } from './use-speak';
