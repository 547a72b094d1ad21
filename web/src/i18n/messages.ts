import { Store } from '../lib/store';
import core from './en/core.json';
import type create from './en/create.json';
import type desk from './en/desk.json';
import type record from './en/record.json';
import type screens from './en/screens.json';
import type studio from './en/studio.json';
import type { Language } from './language';

/** A text with {placeholders}, or one for each plural category of its number {n}. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
export type Group = 'core' | 'screens' | 'desk' | 'create' | 'record' | 'studio';
export type MessageKey =
  | keyof typeof core
  | keyof typeof screens
  | keyof typeof desk
  | keyof typeof create
  | keyof typeof record
  | keyof typeof studio;
export type Values = Readonly<Record<string, string | number>>;

type Messages = Readonly<Record<string, Message>>;

/** English comes with the app, which can then always start. */
const files = import.meta.glob<Messages>(['./*/*.json', '!./en/core.json'], { import: 'default' });
const placeholder = /\{(\w+)\}/;

/** The language in use; everything that shows text renders again when it changes. */
export const language = new Store<Language>('en');
let messages: Messages = {};
const groups = new Set<Group>();

/** Brings a group of messages in the language in use; other languages are never loaded. */
export async function loadMessages(group: Group): Promise<void> {
  while (!groups.has(group)) {
    const tag = language.get();
    const loaded = await read(tag, group);
    // Where the language has changed in the meantime, its own words are to come.
    if (tag === language.get()) {
      groups.add(group);
      messages = { ...messages, ...loaded };
    }
  }
}

/** Changes the language, once all that was loaded before, or comes meanwhile, is there in it. */
export async function speak(next: Language): Promise<void> {
  const loaded = new Map<Group, Messages>();
  const missing = () =>
    [...new Set<Group>([...groups, 'core'])].filter((each) => !loaded.has(each));
  for (let wanted = missing(); wanted.length > 0; wanted = missing()) {
    await Promise.all(wanted.map(async (group) => loaded.set(group, await read(next, group))));
  }
  messages = Object.assign({}, ...loaded.values());
  groups.add('core');
  language.set(next);
}

function read(tag: Language, group: Group): Promise<Messages> {
  if (tag === 'en' && group === 'core') {
    return Promise.resolve(core);
  }
  const load = files[`./${tag}/${group}.json`];
  return load === undefined ? Promise.reject(new Error(`no messages ${tag}/${group}`)) : load();
}

export function hasMessage(key: string): key is MessageKey {
  return Object.hasOwn(messages, key);
}

/** What a word of the server's is called; the word itself where we have no name for it. */
export function nameOf(group: string, word: string, otherwise = word): string {
  const key = `${group}.${word}`;
  return hasMessage(key) ? t(key) : otherwise;
}

/** The message in the language in use, with its placeholders filled; `n` also chooses the plural. */
export function t(key: MessageKey, values: Values = {}): string {
  return pieces(key, values).join('');
}

/** The message in pieces, so that a placeholder may hold more than text. */
export function pieces<T>(key: MessageKey, values: Readonly<Record<string, T>>): (string | T)[] {
  return patternOf(key, values['n'])
    .split(new RegExp(placeholder.source))
    .map((piece, index) => (index % 2 === 0 ? piece : filled(piece, values)))
    .filter((piece) => piece !== '');
}

function filled<T>(name: string, values: Readonly<Record<string, T>>): string | T {
  const value = values[name] ?? `{${name}}`;
  return typeof value === 'number' ? value.toLocaleString(language.get()) : value;
}

function patternOf(key: string, n: unknown): string {
  const message = messages[key] ?? key;
  if (typeof message === 'string') {
    return message;
  }
  const category = new Intl.PluralRules(language.get()).select(typeof n === 'number' ? n : 0);
  return message[category] ?? message.other ?? key;
}
