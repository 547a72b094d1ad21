// Generates src/api/schema.ts from the server's OpenAPI document; with --check only compares.
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import openapi, { astToString } from 'openapi-typescript';

const document = new URL('../../docs/openapi.json', import.meta.url);
const schema = new URL('../src/api/schema.ts', import.meta.url);

const nodes = await openapi(document, { alphabetize: true });
const options = await resolveConfig(schema);
const header = '// Generated from docs/openapi.json by `npm run generate`; do not edit.\n\n';
const wanted = await format(header + astToString(nodes), { ...options, parser: 'typescript' });

if (!process.argv.includes('--check')) {
  writeFileSync(schema, wanted);
} else if (readFileSync(schema, 'utf8') !== wanted) {
  throw new Error('src/api/schema.ts is not what docs/openapi.json says; run `npm run generate`');
}
