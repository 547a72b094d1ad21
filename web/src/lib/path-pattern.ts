export type Parameters = Readonly<Record<string, string>>;

/** What a path fills into a pattern such as /tag/:tag or /@:handle; undefined if it does not fit. */
export function matchPath(pattern: string, path: string): Parameters | undefined {
  const wanted = segments(pattern);
  const given = segments(path);
  if (wanted.length !== given.length) {
    return undefined;
  }
  const found: Record<string, string> = {};
  const fits = wanted.every((segment, index) => fill(segment, given[index] ?? '', found));
  return fits ? found : undefined;
}

function segments(path: string): string[] {
  return path.split('/').filter((segment) => segment !== '');
}

function fill(wanted: string, given: string, found: Record<string, string>): boolean {
  const [prefix = '', name] = wanted.split(':');
  const value = decoded(given);
  if (name === undefined) {
    return wanted === given;
  }
  if (value === undefined || !value.startsWith(prefix) || value.length === prefix.length) {
    return false;
  }
  found[name] = value.slice(prefix.length);
  return true;
}

function decoded(segment: string): string | undefined {
  try {
    return decodeURIComponent(segment);
  } catch {
    return undefined;
  }
}
