import { language } from './messages';

const units: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['year', 31_557_600],
  ['month', 2_629_800],
  ['week', 604_800],
  ['day', 86_400],
  ['hour', 3600],
  ['minute', 60],
];

/** "3 hours ago", "in 2 days". */
export function ago(time: string, now = Date.now()): string {
  const seconds = (Date.parse(time) - now) / 1000;
  const [unit, size] = units.find(([, each]) => Math.abs(seconds) >= each) ?? ['second', 1];
  const format = new Intl.RelativeTimeFormat(language.get(), { numeric: 'auto', style: 'short' });
  const count = Math.trunc(seconds / size);
  return format.format(unit === 'second' && Math.abs(count) < 45 ? 0 : count, unit);
}

/** "12 March 2026". */
export function day(time: string): string {
  return new Date(time).toLocaleDateString(language.get(), { dateStyle: 'long' });
}

export function dayAndTime(time: string): string {
  return new Date(time).toLocaleString(language.get(), { dateStyle: 'medium', timeStyle: 'short' });
}

/** "12 Mar 2026, 11:05 – 11:07": what both have in common is said once. */
export function fromTo(from: string, to: string): string {
  const format = { dateStyle: 'medium', timeStyle: 'short' } as const;
  return new Intl.DateTimeFormat(language.get(), format).formatRange(new Date(from), new Date(to));
}

/** "1.2K": a count where there is little room. */
export function short(count: number): string {
  const format = { notation: 'compact', maximumFractionDigits: 1 } as const;
  return count.toLocaleString(language.get(), format);
}

export function whole(count: number): string {
  return count.toLocaleString(language.get());
}

/** "1.4 GB". */
export function bytes(count: number): string {
  const power = Math.min(4, Math.floor(Math.log10(Math.max(1, count)) / 3));
  const unit = (['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'] as const)[power] ?? 'byte';
  const style = { style: 'unit', unit, unitDisplay: 'short', maximumFractionDigits: 1 } as const;
  return (count / 1000 ** power).toLocaleString(language.get(), style);
}
