export { failureText } from './failures';
export { ago, bytes, day, dayAndTime, fromTo, short, whole } from './formats';
export { chooseLanguage, isLanguage, languages, type Language } from './language';
export {
  hasMessage,
  language,
  loadMessages,
  nameOf,
  pieces,
  speak,
  t,
  type Group,
  type MessageKey,
  type Values,
} from './messages';
