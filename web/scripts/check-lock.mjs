// The lock file pins versions and checksums, never where a copy was downloaded from.
import { readFileSync } from 'node:fs';

const lock = readFileSync(new URL('../package-lock.json', import.meta.url), 'utf8');
const addresses = lock.split('\n').filter((line) => /"resolved":|registry\./.test(line));
if (addresses.length > 0) {
  throw new Error(`package-lock.json must hold no download addresses, but has:\n${addresses[0]}`);
}
