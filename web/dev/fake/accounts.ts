import { Problem, type Routes } from './routes.ts';
import type { World } from './world.ts';

const minute = 60_000;
const before = (millis: number) => new Date(Date.now() - millis).toISOString();

/** Sign-up, sign-in and settings. The password "wrong" is wrong, and "code" asks for a code. */
export function accountRoutes(routes: Routes, world: World): void {
  entrance(routes, world);
  settings(routes, world);
  security(routes, world);
  mail(routes, world);
}

function suspension({ account, appeals }: World) {
  if (account?.suspended !== true) {
    return [];
  }
  const text = appeals.get('d2');
  const appeal =
    text === undefined ? {} : { appeal: { id: 'a2', state: 'open', text, answer: '' } };
  const said = { reason: 'other', text: 'Three warnings.', time: before(minute) };
  return [{ id: 'd2', action: 'suspend', ...said, ...appeal }];
}

function entrance(routes: Routes, world: World): void {
  routes.on('GET /api/me', () => world.me());
  routes.on('POST /api/session', async ({ body }) => {
    const { handle, password, code } = await body<Record<string, string>>();
    if (password === 'wrong') {
      throw new Problem(401, 'wrong-credentials');
    }
    if (password === 'code' && code === undefined) {
      throw new Problem(401, 'code-needed');
    }
    const role = handle === 'admin' ? 'administrator' : 'user';
    world.become(handle ?? '', handle === 'admin' ? 'Ida Keller' : 'Ada Lindt', role);
    if (handle === 'suspended') {
      world.suspend();
    }
    return world.me();
  });
  routes.on('DELETE /api/session', () => {
    world.account = undefined;
  });
  routes.on('POST /api/accounts', async ({ body }) => {
    const { handle = '', name = '' } = await body<Record<string, string>>();
    if (handle === 'taken') {
      throw new Problem(409, 'handle-taken');
    }
    world.become(handle, name, 'user');
    return world.me();
  });
  routes.on('GET /api/accounts/available', ({ query }) => ({
    available: world.person(query.get('handle') ?? '') === undefined,
  }));
  routes.on('POST /api/setup', async ({ body }) => {
    const { handle = '', name = '' } = await body<Record<string, string>>();
    world.become(handle, name, 'administrator');
    return world.me();
  });
}

function settings(routes: Routes, world: World): void {
  routes.on('PUT /api/account/profile', async ({ body }) => {
    Object.assign(world.signedIn(), await body());
  });
  routes.on('PUT /api/account/password', async ({ body }) => {
    if ((await body<{ current: string }>()).current === 'wrong') {
      throw new Problem(403, 'wrong-credentials');
    }
  });
  routes.on('GET /api/account/keywords', () => ({ words: world.words }));
  routes.on('PUT /api/account/keywords', async ({ body }) => {
    ({ words: world.words } = await body<{ words: string[] }>());
  });
  routes.on('GET /api/account/blocks', () => {
    const named = (ids: Set<string>) =>
      [...ids].map((id) => world.people.get(id)).filter((person) => person !== undefined);
    return { blocked: named(world.blocked), muted: named(world.muted) };
  });
  routes.on('GET /api/account/standing', () => ({
    strikes: 1,
    decisions: [
      ...suspension(world),
      {
        id: 'd1',
        action: 'take-down',
        reason: 'copyright',
        text: 'The music in this clip belongs to somebody else.',
        time: before(3000 * minute),
        clip: world.clips[0]?.id,
      },
    ],
  }));
  routes.on('DELETE /api/account', () => {
    const deletionAt = new Date(Date.now() + 14 * 1440 * minute).toISOString();
    Object.assign(world.signedIn(), { deletionAt });
    return { deletionAt };
  });
  routes.on('POST /api/account/restore', () => {
    delete world.signedIn().deletionAt;
  });
}

function security(routes: Routes, world: World): void {
  routes.on('GET /api/sessions', () => ({
    sessions: [
      session('s1', 'Chromium on Linux', '192.0.2.7', true),
      session('s2', 'Safari on an iPhone', '192.0.2.40', false),
      session('s3', 'Firefox on Windows', '203.0.113.9', false),
    ],
  }));
  routes.on('DELETE /api/sessions', () => undefined);
  routes.on('DELETE /api/sessions/:id', () => undefined);
  routes.on('GET /api/account/passkeys', () => ({
    passkeys: [
      { id: 'p1', label: 'Phone', createdAt: before(90_000 * minute), usedAt: before(50 * minute) },
    ],
  }));
  routes.on('DELETE /api/account/passkeys/:id', () => undefined);
  routes.on('POST /api/account/totp', () => ({
    secret: 'JBSWY3DPEHPK3PXP',
    uri: 'otpauth://totp/Riffle:ada?secret=JBSWY3DPEHPK3PXP&issuer=Riffle',
  }));
  routes.on('PUT /api/account/totp', async ({ body }) => {
    if ((await body<{ code: string }>()).code === '000000') {
      throw new Problem(400, 'code-wrong');
    }
    world.signedIn().totp = true;
    return { recoveryCodes: ['4f7k-91ab', 'b2mm-0x8d', '77qp-zz1c', 'k3r9-5wty'] };
  });
  routes.on('DELETE /api/account/totp', () => {
    world.signedIn().totp = false;
  });
}

/** The token "used" was used. */
function mail(routes: Routes, world: World): void {
  routes.on('POST /api/password/forgotten', () => undefined);
  routes.on('POST /api/password/reset', async ({ body }) => {
    if ((await body<{ token: string }>()).token === 'used') {
      throw new Problem(410, 'link-expired');
    }
    world.account = undefined;
  });
  routes.on('PUT /api/account/mail-address', async ({ body }) => {
    const { address = '', password } = await body<Record<string, string>>();
    if (password === 'wrong') {
      throw new Problem(403, 'wrong-credentials');
    }
    world.signedIn().mailAddressPending = address;
  });
  routes.on('DELETE /api/account/mail-address', () => {
    delete world.signedIn().mailAddress;
    delete world.signedIn().mailAddressPending;
  });
  routes.on('POST /api/mail-address/confirmation', () => {
    const account = world.signedIn();
    account.mailAddress = account.mailAddressPending ?? '';
    delete account.mailAddressPending;
  });
}

function session(id: string, device: string, address: string, current: boolean) {
  const seenAt = before(current ? 0 : 400 * minute);
  return { id, device, address, createdAt: before(9000 * minute), seenAt, current };
}
