import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const server = new URL('../../../server/src/main/java/', import.meta.url);
const files = import.meta.glob<Record<string, unknown>>('./en/*.json', {
  import: 'default',
  eager: true,
});

/** Codes that no reader meets, and why. */
const unworded: Readonly<Record<string, string>> = {
  format: 'of oEmbed, for programs',
  'id-taken': 'ids of comments are made by the page',
  'length-needed': 'tus is spoken by its library',
  'tus-version': 'tus is spoken by its library',
  'upload-offset': 'tus is spoken by its library, which asks anew',
};

/** How the server's sources write down a code, beside `Refusal.of`. */
const writings = [
  /\b(?:of|new Kind)\(\s*HttpStatus\.\w+,\s*"([a-z-]+)"/g,
  /(?:new Problem|notReady)\(\s*"([a-z-]+)"/g,
  /case \d{3} -> "([a-z-]+)"/g,
  /^ +[A-Z_]+\("([a-z-]+)", "[^"]* [^"]*"\)/gm,
];

function sources(): { path: string; text: string }[] {
  return readdirSync(server, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.java'))
    .map((path) => ({ path, text: readFileSync(new URL(path, server), 'utf8') }));
}

/** A code stands in the second argument: as text, chosen between two, or by a constant's name. */
function refused(text: string): string[] {
  return [...text.matchAll(/Refusal\.of\(([^;]*);/g)].flatMap(([, call = '']) => {
    const second = call.replace(/^[^,]*\([^,]*\),|^[^,]*,/, '').split(',')[0] ?? '';
    const constant = /^\s*([A-Z_]+)\s*$/.exec(second)?.[1];
    const place = constant === undefined ? second : valueOf(constant, text);
    return [...place.matchAll(/"([a-z-]+)"/g)].map(([, code = '']) => code);
  });
}

function valueOf(constant: string, text: string): string {
  return new RegExp(`String ${constant} = ("[^"]+")`).exec(text)?.[1] ?? '';
}

function rejected({ path, text }: { path: string; text: string }): string[] {
  return path.endsWith('/Rejection.java')
    ? [...text.matchAll(/^ {4}([A-Z_]+)[,;]/gm)].map(([, name = '']) =>
        name.toLowerCase().replaceAll('_', '-'),
      )
    : [];
}

function codes(): string[] {
  const found = sources().flatMap((source) => [
    ...refused(source.text),
    ...rejected(source),
    ...writings.flatMap((writing) => [...source.text.matchAll(writing)].map(([, code]) => code)),
  ]);
  return [...new Set(found)].filter((code) => code !== undefined).sort();
}

test('codes_everyWayToWriteThem_areFound', () => {
  expect(codes()).toEqual(
    expect.arrayContaining([
      ...['sound-not-allowed', 'too-many-saved', 'duet-not-allowed', 'stitch-not-allowed', 'gone'],
      ...['sound-taken-down', 'too-long', 'upload-taken-over', 'file-missing', 'csrf'],
    ]),
  );
});

test('codes_ofTheServer_haveWords', () => {
  const words = new Set(Object.values(files).flatMap((group) => Object.keys(group)));
  const without = codes().filter((code) => !words.has(`problem.${code}`) && !(code in unworded));
  expect(without).toEqual([]);
});

test('settings_ofTheServer_haveWords', () => {
  const words = new Set(Object.values(files).flatMap((group) => Object.keys(group)));
  const settings = sources().flatMap(({ text }) =>
    [...text.matchAll(/Setting\.(?:number|enabled|text|words)\(\s*"([a-z.-]+)"/g)].map(
      ([, key = '']) => key,
    ),
  );
  expect(settings).toContain('create.megabytes');
  expect(settings).toContain('moderation.first-clips');
  const without = settings.filter(
    (key) => !words.has(`admin.key.${key}`) || !words.has(`admin.help.${key}`),
  );
  expect(without).toEqual([]);
});

test('counts_ofTheOverview_haveWordsAndNoOthers', () => {
  const words = Object.values(files).flatMap((group) => Object.keys(group));
  const overviews = sources().find(({ path }) => path.endsWith('/Overviews.java'))?.text ?? '';
  const counts = [...overviews.matchAll(/"([a-z]+)", "select count/g)].map(([, name]) => name);
  const worded = words.filter((key) => key.startsWith('admin.count.'));
  expect(worded.sort()).toEqual(counts.map((name) => `admin.count.${name}`).sort());
});

test('acts_ofTheAuditLog_haveWords', () => {
  const words = new Set(Object.values(files).flatMap((group) => Object.keys(group)));
  const acts = sources().flatMap(({ text }) =>
    [...text.matchAll(/\baudit(?:\.record)?\(([^;]*);/g)].flatMap(([, call = '']) =>
      [...(call.split(',')[1] ?? '').matchAll(/"([a-z-]+)"/g)].map(([, act]) => act),
    ),
  );
  expect(acts).toEqual(expect.arrayContaining(['set-role', 'note', 'reject-appeal']));
  const without = acts.filter(
    (act) => !words.has(`desk.act.${act}`) && !words.has(`decision.${act}`),
  );
  expect(without).toEqual([]);
});

test('unworded_codes_areTheServers', () => {
  expect(codes()).toEqual(expect.arrayContaining(Object.keys(unworded)));
});
