export interface Cue {
  from: number;
  to: number;
  text: string;
}

export const blankCaptions = 'WEBVTT\n\n00:00.000 --> 00:02.000\n\n';

const stamp = '(?:(\\d{2,4}):)?([0-5]\\d):([0-5]\\d\\.\\d{3})';
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
  return partsOf(text).blocks.flatMap((block) => cueOf(block) ?? []);
}

/** What of a text that is being typed is a file already, and how many cues still lack something. */
export interface Finished {
  /** Undefined where there is nothing to keep yet. */
  file: string | undefined;
  unfinished: number;
}

/** The file without the cues that have no words or no proper times yet. */
export function finishedPart(text: string): Finished {
  const { head, blocks } = partsOf(text);
  const cues = blocks.filter((block) => !aside.test(block));
  const finished = cues.filter((block) => cueOf(block) !== undefined);
  return {
    file: finished.length === 0 ? undefined : `${[head, ...finished].join('\n\n')}\n`,
    unfinished: cues.length - finished.length,
  };
}

/** Notes and styles are no cues, and nothing is missing from them. */
const aside = /^\s*(?:NOTE|STYLE|REGION)(?:\s|$)/;

/** What blank lines part; a first cue may stand right below the head. */
function partsOf(text: string): { head: string; blocks: string[] } {
  const [first = '', ...blocks] = linesOf(text)
    .join('\n')
    .split(/\n(?:[^\S\n]*(?:\n|$))+/);
  const [head = '', ...below] = first.split('\n');
  const all = below.join('\n').includes('-->') ? [below.join('\n'), ...blocks] : blocks;
  return { head, blocks: all.filter((block) => block.trim() !== '') };
}

/** A cue may have a name in the line above its times. */
function cueOf(block: string): Cue | undefined {
  const lines = block.trim().split('\n');
  const times = lines[0]?.includes('-->') === true ? 0 : 1;
  const match = timing.exec(lines[times]?.trim() ?? '');
  if (match === null) {
    return undefined;
  }
  const words = plain(lines.slice(times + 1).join('\n'));
  const cue = { from: secondsOf(match, 1), to: secondsOf(match, 4), text: words };
  return cue.text !== '' && cue.to > cue.from ? cue : undefined;
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
    .replaceAll(/<[^>]*>?/g, '')
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
