import type { DraftNews } from '../../src/api/contract.ts';
import { without, type KeptDraft } from './drafts.ts';
import { missing, Problem, type Call, type Routes } from './routes.ts';

const version = { 'Tus-Resumable': '1.0.0' };
const largestBytes = 2_000_000_000;

/** The tus protocol, as far as its client goes; a name with "broken" in it is refused at the end. */
export function uploadRoutes(
  routes: Routes,
  drafts: Map<string, KeptDraft>,
  tell: (news: DraftNews) => void,
): void {
  const kept = ({ parameters: { id = '' } }: Call): KeptDraft => {
    const found = drafts.get(id);
    if (found === undefined) {
      throw missing();
    }
    return found;
  };
  const offsets = (found: KeptDraft) => ({
    'Upload-Offset': String(found.draft.file?.received ?? 0),
    'Upload-Length': String(found.draft.file?.bytes ?? 0),
  });
  routes.on('POST /api/uploads', ({ request }) => {
    const { draft = '', filename = '' } = metadataOf(request);
    const bytes = Number(request.headers.get('Upload-Length'));
    if (bytes > largestBytes) {
      throw new Problem(413, 'too-large');
    }
    const found = kept({ parameters: { id: draft } } as unknown as Call);
    found.draft = {
      ...without(found.draft, 'problem'),
      file: { name: filename, bytes, received: 0 },
    };
    found.bytes = new Uint8Array(bytes);
    const headers = { ...version, Location: `/api/uploads/${draft}` };
    return new Response(null, { status: 201, headers });
  });
  routes.on('HEAD /api/uploads/:id', (call) => {
    const headers = { ...version, ...offsets(kept(call)), 'Cache-Control': 'no-store' };
    return new Response(null, { status: 200, headers });
  });
  routes.on('PATCH /api/uploads/:id', async (call) => {
    const found = kept(call);
    const part = new Uint8Array(await call.request.arrayBuffer());
    receive(found, part);
    tell({ id: found.draft.id, state: 'editing' });
    return new Response(null, { status: 204, headers: { ...version, ...offsets(found) } });
  });
  routes.on('DELETE /api/uploads/:id', () => new Response(null, { status: 204, headers: version }));
}

function metadataOf(request: Request): Record<string, string> {
  const pairs = (request.headers.get('Upload-Metadata') ?? '').split(',');
  const decoded = (word = '') => new TextDecoder().decode(Buffer.from(word, 'base64'));
  return Object.fromEntries(pairs.map((pair) => pair.split(' ')).map(([k, v]) => [k, decoded(v)]));
}

function receive(found: KeptDraft, part: Uint8Array): void {
  const { file } = found.draft;
  if (file === undefined) {
    throw missing();
  }
  found.bytes.set(part, file.received);
  const received = file.received + part.length;
  if (received < file.bytes) {
    found.draft = { ...found.draft, file: { ...file, received } };
  } else if (file.name.includes('broken')) {
    const problem = { code: 'damaged', detail: 'the video cannot be decoded' };
    found.draft = { ...found.draft, file: { ...file, received }, problem };
  } else {
    const facts = { durationSeconds: secondsOf(found.bytes), width: 720, height: 1280 };
    found.draft = { ...found.draft, file: { ...file, received, ...facts, hasSound: true } };
  }
}

/** The duration that an MP4 file's header tells. */
function secondsOf(bytes: Uint8Array<ArrayBuffer>): number {
  const at = Buffer.from(bytes.buffer).indexOf('mvhd');
  if (at === -1) {
    return 12;
  }
  const view = new DataView(bytes.buffer, at + 4);
  return view.getUint32(16) / view.getUint32(12);
}
