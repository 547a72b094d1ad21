import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..');
const spoken = new Set(['label', 'title', 'placeholder', 'alt', 'aria-label', 'text', 'hint']);
/** The product's own name is the same in every language. */
const names = new Set(['Riffle', 'VTT', 'TOTP']);
const words = /\p{L}{2,}/u;

const components = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.tsx') && !path.endsWith('.test.tsx'),
);

/** Text that a person would read, written into the markup instead of a message file. */
function hardCoded(path: string): string[] {
  const source = ts.createSourceFile(
    path,
    readFileSync(join(root, path), 'utf8'),
    ts.ScriptTarget.Latest,
    true,
    ts.ScriptKind.TSX,
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    found.push(...textIn(node));
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found.filter((text) => words.test(text) && !names.has(text.trim()));
}

function textIn(node: ts.Node): string[] {
  if (ts.isJsxText(node)) {
    return [node.text];
  }
  if (ts.isJsxAttribute(node) && spoken.has(node.name.getText())) {
    const { initializer } = node;
    const value =
      initializer && ts.isJsxExpression(initializer) ? initializer.expression : initializer;
    return value && ts.isStringLiteralLike(value) ? [value.text] : [];
  }
  if (ts.isJsxExpression(node) && node.expression && ts.isStringLiteralLike(node.expression)) {
    return ts.isJsxAttribute(node.parent) ? [] : [node.expression.text];
  }
  return [];
}

test.each(components)('markup_%s_takesItsTextFromMessages', (path) => {
  expect(hardCoded(path)).toEqual([]);
});
