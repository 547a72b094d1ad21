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

/** "12 ms", "1.3 s". */
export function milliseconds(millis: number): string {
  return millis < 1000 ? `${Math.round(millis)} ms` : `${(millis / 1000).toFixed(1)} s`;
}

/** The first letter of a name, for where there is no picture. */
export function initial(name: string): string {
  const [first = '?'] = name.trim();
  return first.toUpperCase();
}
