import type { StudioNumbers } from '../../api';
import { hasMessage, language, t } from '../../i18n';

/** "42 s", "3 min", "5.2 h": how long clips were watched. */
export function watchTime(seconds: number): string {
  const [unit, size] =
    seconds < 90
      ? (['second', 1] as const)
      : seconds < 5400
        ? (['minute', 60] as const)
        : (['hour', 3600] as const);
  const digits = unit === 'hour' && seconds < 360_000 ? 1 : 0;
  return (seconds / size).toLocaleString(language.get(), {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: digits,
  });
}

/** Whether nothing at all has happened, of which a plot would be a flat line. */
export function isQuiet(numbers: readonly StudioNumbers[]): boolean {
  return numbers.every(
    ({ views, watchSeconds, likes, comments, shares, follows }) =>
      views === 0 &&
      watchSeconds === 0 &&
      likes === 0 &&
      comments === 0 &&
      shares === 0 &&
      follows === 0,
  );
}

/** "12 Mar": a day, as it stands under a plot. */
export function shortDay(date: string): string {
  const format = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Date(`${date}T00:00:00Z`).toLocaleDateString(language.get(), format);
}

/** What a region is called: a country, or the area of a time zone. */
export function regionName(region: string): string {
  const key = `studio.area.${region}`;
  return hasMessage(key) ? t(key) : displayName('region', region);
}

export function languageName(tag: string): string {
  return displayName('language', tag);
}

function displayName(type: 'region' | 'language', code: string): string {
  if (code === 'unknown') {
    return t('studio.unknown');
  }
  try {
    return new Intl.DisplayNames(language.get(), { type }).of(code) ?? code;
  } catch {
    return code;
  }
}
