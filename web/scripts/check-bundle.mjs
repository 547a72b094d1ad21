// Fails the build when the first view's JavaScript or style sheets have grown too heavy.
import { readFileSync, readdirSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

const limits = [
  { what: 'JavaScript', pattern: /(?:src|href)="\/(assets\/[^"]+\.js)"/g, kilobytes: 60 },
  { what: 'CSS', pattern: /href="\/(assets\/[^"]+\.css)"/g, kilobytes: 12 },
];

const dist = new URL('../dist/', import.meta.url);
const html = readFileSync(new URL('index.html', dist), 'utf8');
if (/<script(?![^>]*\bsrc=)|\sstyle=|<style/.test(html)) {
  throw new Error('dist/index.html must have no inline script or style: the server forbids both');
}

const weight = (file) => gzipSync(readFileSync(new URL(file, dist))).length / 1024;

/** One language comes with the first view, and the page cannot know which: the heaviest counts. */
const messages = readdirSync(new URL('assets/', dist)).filter((name) => /^core-.*\.js$/.test(name));
if (messages.length === 0) {
  throw new Error('the first view must have messages, but there is no chunk named core');
}
const heaviest = Math.max(...messages.map((name) => weight(`assets/${name}`)));

for (const { what, pattern, kilobytes } of limits) {
  const files = [...new Set([...html.matchAll(pattern)].map(([, path]) => path))];
  const total =
    files.reduce((sum, file) => sum + weight(file), 0) + (what === 'JavaScript' ? heaviest : 0);
  console.log(`first view's ${what}: ${total.toFixed(1)} KB gzipped, of at most ${kilobytes} KB`);
  if (files.length === 0 || total > kilobytes) {
    throw new Error(
      `${what} must be at most ${kilobytes} KB gzipped, but was ${total.toFixed(1)} KB`,
    );
  }
}
