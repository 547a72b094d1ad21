export interface Cue {
  from: number;
  to: number;
  text: string;
}

export const blankCaptions = 'WEBVTT\n\n00:00.000 --> 00:02.000\n\n';

const stamp = '(?:(\\d{2,}):)?([0-5]\\d):([0-5]\\d\\.\\d{3})';
const timing = new RegExp(`^${stamp}\\s+-->\\s+${stamp}(?:\\s|$)`);

const linesOf = (text: string) => text.replace(/^\uFEFF/, '').split(/\r\n?|\n/);

/** The first line, counted from 1, that WebVTT would not allow; undefined where all is well. */
export function captionsProblem(text: string): number | undefined {
  const lines = linesOf(text);
  if (!/^WEBVTT(?:[ \t]|$)/.test(lines[0] ?? '')) {
    return 1;
  }
  const wrong = lines.findIndex((line) => line.includes('-->') && !timing.test(line.trim()));
  return wrong === -1 ? undefined : wrong + 1;
}

/** The cues of a WebVTT text, without their markup; those without words or time are left out. */
export function cuesOf(text: string): Cue[] {
  const lines = linesOf(text);
  return lines.flatMap((line, index) => {
    const match = timing.exec(line.trim());
    const rest = lines.slice(index + 1);
    const end = rest.findIndex((each) => each.trim() === '');
    const words = rest.slice(0, end === -1 ? rest.length : end).join('\n');
    const cue = match && { from: secondsOf(match, 1), to: secondsOf(match, 4), text: plain(words) };
    return cue !== null && cue.text !== '' && cue.to > cue.from ? [cue] : [];
  });
}

function secondsOf(match: RegExpExecArray, group: number): number {
  const at = (offset: number) => Number(match[group + offset] ?? 0);
  return at(0) * 3600 + at(1) * 60 + at(2);
}

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '',
  '&rlm;': '',
};

function plain(words: string): string {
  return words
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&\w+;/g, (entity) => entities[entity] ?? entity)
    .trim();
}

/** A WebVTT text of these cues. */
export function webVtt(cues: readonly Cue[]): string {
  const blocks = cues.map(({ from, to, text }) => `${stampOf(from)} --> ${stampOf(to)}\n${text}\n`);
  return ['WEBVTT\n', ...blocks].join('\n');
}

const cueSeconds = 2;

/** The text with room for one more cue at its end, from there on; begun where it is blank. */
export function cueAdded(text: string, from: number, whole: number): string {
  const before = text.trim() === '' ? 'WEBVTT' : text.trimEnd();
  const to = Math.max(from + 0.5, Math.min(whole, from + cueSeconds));
  return `${before}\n\n${stampOf(from)} --> ${stampOf(to)}\n`;
}

function stampOf(seconds: number): string {
  const millis = Math.round(seconds * 1000);
  const part = (value: number, digits: number) => String(value).padStart(digits, '0');
  const clock = `${part(Math.floor(millis / 60_000) % 60, 2)}:${part(Math.floor(millis / 1000) % 60, 2)}`;
  const hours = Math.floor(millis / 3_600_000);
  return `${hours > 0 ? `${part(hours, 2)}:` : ''}${clock}.${part(millis % 1000, 3)}`;
}
