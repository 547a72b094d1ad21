export const blankCaptions = 'WEBVTT\n\n00:00.000 --> 00:02.000\n\n';

const timing = /^(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}\s+-->\s+(?:\d{2,}:)?[0-5]\d:[0-5]\d\.\d{3}/;

/** The first line, counted from 1, that WebVTT would not allow; undefined where all is well. */
export function captionsProblem(text: string): number | undefined {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    return 1;
  }
  const wrong = lines.findIndex((line) => line.includes('-->') && !timing.test(line.trim()));
  return wrong === -1 ? undefined : wrong + 1;
}
