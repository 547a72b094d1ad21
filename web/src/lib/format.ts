/** "0:07", "1:05": minutes and seconds of a clip. */
export function clock(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
}

/** "7 %", and "<1 %" for what is small but not nothing. */
export function percent(share: number): string {
  if (share > 0 && share < 0.01) {
    return '<1 %';
  }
  return `${Math.round(share * 100)} %`;
}

/** Parts of a whole in hundredths that sum to 100: the largest remainders are rounded up. */
export function percents(parts: readonly number[]): string[] {
  const all = parts.reduce((sum, part) => sum + part, 0);
  const exact = parts.map((part) => (all === 0 ? 0 : (part * 100) / all));
  const missing = Math.round(exact.reduce((left, share) => left + share - Math.floor(share), 0));
  const raised = new Set(
    exact
      .map((share, at) => ({ at, remainder: share - Math.floor(share) }))
      .sort((one, other) => other.remainder - one.remainder)
      .slice(0, missing)
      .map(({ at }) => at),
  );
  return exact.map((share, at) => {
    const rounded = Math.floor(share) + (raised.has(at) ? 1 : 0);
    return rounded === 0 && share > 0 ? '<1 %' : `${rounded} %`;
  });
}

/** "12 ms", "1.3 s". */
export function milliseconds(millis: number): string {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`;
}

/** The first letter of a name, for where there is no picture. */
export function initial(name: string): string {
  const [first = '?'] = name.trim();
  return first.toUpperCase();
}
