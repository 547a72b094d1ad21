/**
 * Breaks a text into lines no wider than that, between words; inside a word where it has no spaces
 * by its script, or more than `unbroken` letters.
 */
export function linesOf(
  text: string,
  width: number,
  measure: (line: string) => number,
  unbroken: number,
): string[] {
  return text.split('\n').flatMap((paragraph) => {
    const lines: string[] = [];
    let line = '';
    for (const piece of piecesOf(paragraph, unbroken)) {
      if (line !== '' && measure((line + piece).trimEnd()) > width) {
        lines.push(line.trim());
        line = '';
      }
      line += piece;
    }
    return [...lines, line.trim()];
  });
}

/** Words with the space behind them, and letters of those that may break anywhere. */
function piecesOf(paragraph: string, unbroken: number): string[] {
  return (paragraph.match(/\S+\s*|\s+/g) ?? []).flatMap((word) =>
    word.length > unbroken || /[\u3040-\u9fff]/.test(word) ? [...word] : [word],
  );
}
