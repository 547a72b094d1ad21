// Fails the build when the first view's JavaScript or style sheets have grown too heavy.
import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limits = [
  { what: 'JavaScript', pattern: /(?:src|href)="(\/assets\/[^"]+\.js)"/g, kilobytes: 60 },
  { what: 'CSS', pattern: /href="(\/assets\/[^"]+\.css)"/g, kilobytes: 12 },
];

const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
if (/<script(?![^>]*\bsrc=)|\sstyle=|<style/.test(html)) {
  throw new Error('dist/index.html must have no inline script or style: the server forbids both');
}
for (const { what, pattern, kilobytes } of limits) {
  const files = [...new Set([...html.matchAll(pattern)].map(([, path]) => path.slice(1)))];
  const bytes = files.map((file) => gzipSync(readFileSync(new URL(file, dist))).length);
  const total = bytes.reduce((sum, each) => sum + each, 0) / 1024;
  console.log(`first view's ${what}: ${total.toFixed(1)} KB gzipped, of at most ${kilobytes} KB`);
  if (files.length === 0 || total > kilobytes) {
    throw new Error(
      `${what} must be at most ${kilobytes} KB gzipped, but was ${total.toFixed(1)} KB`,
    );
  }
}
