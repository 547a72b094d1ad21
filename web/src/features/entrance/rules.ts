export const shortestPassword = 8;

/** 3 to 30 letters, digits, dots, dashes and underscores, with a letter or digit at either end. */
export function isHandle(text: string): boolean {
  return /^[a-z0-9][a-z0-9._]{1,28}[a-z0-9_]$/.test(text);
}

/** A handle to start from, made of a name. */
export function handleFrom(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '.')
    .replaceAll(/^\.+|\.+$/g, '')
    .slice(0, 30);
}

/** The token of a link in a mail: behind the #, where servers and their logs do not see it. */
export function tokenOf({ hash }: { hash: string }): string {
  return hash.replace(/^#/, '');
}

/** Full years between a date of birth and a day, both as YYYY-MM-DD. */
export function ageOn(day: string, birthDate: string): number {
  const [years, rest] = [Number(day.slice(0, 4)), day.slice(5)];
  return years - Number(birthDate.slice(0, 4)) - (rest < birthDate.slice(5) ? 1 : 0);
}
