/** The languages that the app speaks, each with its name in itself. */
export const languages = { en: 'English', de: 'Deutsch', it: 'Italiano', zh: '中文' } as const;

export type Language = keyof typeof languages;

export function isLanguage(tag: string | null | undefined): tag is Language {
  return tag !== null && tag !== undefined && Object.hasOwn(languages, tag);
}

/** The language that was chosen, or else the first one that the browser asks for and we speak. */
export function chooseLanguage(
  chosen: string | null | undefined,
  asked: readonly string[],
): Language {
  const primary = [chosen ?? '', ...asked].map((tag) => tag.toLowerCase().split('-')[0]);
  return primary.find((tag) => isLanguage(tag)) ?? 'en';
}
