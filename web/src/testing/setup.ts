import { loadMessages, speak } from '../i18n';

await speak('en');
await loadMessages('screens');
await loadMessages('desk');
await loadMessages('create');
await loadMessages('record');
