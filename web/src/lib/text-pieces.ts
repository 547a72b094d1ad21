export interface TextPiece {
  text: string;
  /** Where a hashtag or a mention leads. */
  href?: string;
}

const link = /(?<![\p{L}\p{N}_&/])([#@])([\p{L}\p{N}\p{M}_][\p{L}\p{N}\p{M}_.-]{0,63})/gu;

/** A text in pieces: plain ones, #hashtags and @mentions. */
export function textPieces(text: string): TextPiece[] {
  const pieces: TextPiece[] = [];
  let end = 0;
  for (const match of text.matchAll(link)) {
    const [, sign = '', name = ''] = match;
    const word = sign === '#' ? name.replace(/[.-].*$/, '') : name.replace(/[.-]+$/, '');
    pieces.push({ text: text.slice(end, match.index) });
    pieces.push({ text: sign + word, href: hrefOf(sign, word) });
    end = match.index + sign.length + word.length;
  }
  pieces.push({ text: text.slice(end) });
  return pieces.filter((piece) => piece.text !== '');
}

function hrefOf(sign: string, word: string): string {
  const name = encodeURIComponent(word.toLowerCase());
  return sign === '#' ? `/tag/${name}` : `/@${name}`;
}

export interface Typing {
  sign: '#' | '@';
  prefix: string;
  start: number;
}

/** The hashtag or mention that is being typed at the caret, if any. */
export function typingAt(text: string, caret: number): Typing | undefined {
  const match = /(?:^|[^\p{L}\p{N}_&/])([#@])([\p{L}\p{N}_.-]*)$/u.exec(text.slice(0, caret));
  const [, sign, prefix = ''] = match ?? [];
  return sign === '#' || sign === '@'
    ? { sign, prefix, start: caret - prefix.length - 1 }
    : undefined;
}

/** The text with the word being typed completed, and where the caret goes. */
export function completed(
  text: string,
  caret: number,
  { sign, start }: Typing,
  word: string,
): { text: string; caret: number } {
  const head = `${text.slice(0, start)}${sign}${word} `;
  return { text: head + text.slice(caret).replace(/^ /, ''), caret: head.length };
}
