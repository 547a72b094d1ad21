import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { Client } from './client';
import { PasskeyCancelled, passkeysApi } from './passkeys';

const bytes = (...values: number[]) => Uint8Array.from(values).buffer;
const plain = (data: ArrayBuffer | ArrayBufferView) =>
  Array.from(new Uint8Array(data instanceof ArrayBuffer ? data : data.buffer));

let sent: { path: string; body: unknown }[];
let asked: CredentialCreationOptions & CredentialRequestOptions;
let answer: () => Promise<unknown>;

const options: Record<string, unknown> = {
  '/webauthn/register/options': {
    challenge: '-_8',
    rp: { id: 'localhost', name: 'Riffle' },
    user: { id: 'AQI', name: 'ada', displayName: 'Ada' },
    pubKeyCredParams: [{ type: 'public-key', alg: -7 }],
    excludeCredentials: [{ type: 'public-key', id: 'BQY', transports: ['internal'] }],
  },
  '/webauthn/authenticate/options': { challenge: 'CQ', rpId: 'localhost', allowCredentials: [] },
};

const client = () =>
  new Client({
    fetch: async (path, init) => {
      sent.push({ path, body: init?.body === undefined ? undefined : JSON.parse(`${init.body}`) });
      return Response.json(options[path] ?? { success: true });
    },
    beacon: () => true,
    upload: () => Promise.reject(new Error('not here')),
    cookies: () => 'XSRF-TOKEN=t',
  });

const credential = (response: object) => ({
  id: 'cred',
  rawId: bytes(1, 2),
  type: 'public-key',
  authenticatorAttachment: 'platform',
  getClientExtensionResults: () => ({}),
  response,
});

beforeEach(() => {
  sent = [];
  const ask = (given: typeof asked) => {
    asked = given;
    return answer();
  };
  vi.stubGlobal('navigator', { credentials: { create: ask, get: ask } });
});
afterEach(() => vi.unstubAllGlobals());

test('register_credential_travelsAsTheServerReadsIt', async () => {
  answer = async () =>
    credential({
      attestationObject: bytes(255, 254),
      clientDataJSON: bytes(3),
      getTransports: () => ['internal'],
    });
  await passkeysApi(client()).register('Phone');
  expect(plain(asked.publicKey?.challenge as ArrayBuffer)).toEqual([251, 255]);
  expect(sent[1]).toEqual({
    path: '/webauthn/register',
    body: {
      publicKey: {
        label: 'Phone',
        credential: {
          id: 'cred',
          rawId: 'AQI',
          type: 'public-key',
          authenticatorAttachment: 'platform',
          clientExtensionResults: {},
          response: { attestationObject: '__4', clientDataJSON: 'Aw', transports: ['internal'] },
        },
      },
    },
  });
});

test('signIn_assertion_travelsAsTheServerReadsIt', async () => {
  answer = async () =>
    credential({
      authenticatorData: bytes(1),
      clientDataJSON: bytes(2),
      signature: bytes(3),
      userHandle: bytes(4),
    });
  await passkeysApi(client()).signIn();
  expect(sent[1]).toMatchObject({
    path: '/login/webauthn',
    body: {
      rawId: 'AQI',
      response: {
        authenticatorData: 'AQ',
        clientDataJSON: 'Ag',
        signature: 'Aw',
        userHandle: 'BA',
      },
    },
  });
});

test('signIn_dialogClosed_isNoFailureOfTheServer', async () => {
  answer = () => Promise.reject(new DOMException('closed', 'NotAllowedError'));
  await expect(passkeysApi(client()).signIn()).rejects.toBeInstanceOf(PasskeyCancelled);
  expect(sent.map(({ path }) => path)).toEqual(['/webauthn/authenticate/options']);
});
