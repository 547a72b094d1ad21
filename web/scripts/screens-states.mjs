// Pictures of screens that are empty, wait, fail or are offline, of a running demo:
// node scripts/screens-states.mjs URL PASSWORD [NAME ...]
import {
  at,
  desktop,
  launch,
  open,
  password,
  phone,
  picture,
  signIn,
  signUp,
  url,
} from './pictures.mjs';

const browser = await launch();
const newcomer = await open(browser, phone);
const handle = `tove${Date.now() % 100_000}`;
await signUp(newcomer.request, handle, 'Tove Berg');
const administrator = await open(browser, desktop);
await signIn(administrator, 'admin', password);
const states = {
  member: await newcomer.context().storageState(),
  admin: await administrator.context().storageState(),
};
await newcomer.goto(url);
await newcomer.locator('[data-testid=slide][data-active=true]').waitFor();

/** What each screen asks the server for before it can show something. */
const screens = {
  feed: { path: '/', asks: '**/api/feed?*' },
  inbox: { path: '/inbox', asks: '**/api/inbox*' },
  search: { path: '/search?q=planets', asks: '**/api/search*' },
  profile: { path: `/@${handle}`, asks: `**/api/people/${handle}**` },
  create: { path: '/create', asks: '**/api/drafts*' },
  studio: { path: '/studio', asks: '**/api/studio**' },
  discover: { path: '/discover', asks: '**/api/discover*' },
  sessions: { path: '/settings/sessions', asks: '**/api/sessions*' },
  moderation: { path: '/moderation', asks: '**/api/moderation/cases*', by: 'admin' },
  admin: { path: '/admin', asks: '**/api/admin/**', by: 'admin' },
};
/** Where they have nothing to show; the others always have something. */
const nothing = {
  feed: ['/following', 'feed-notice'],
  inbox: ['/inbox', 'empty'],
  search: ['/search?q=qqqqqqqq', 'empty'],
  profile: [`/@${handle}`, 'empty'],
  create: ['/create', 'empty'],
  studio: ['/studio', 'empty'],
};

const unavailable = {
  status: 503,
  contentType: 'application/problem+json',
  body: '{"status": 503, "detail": "The server is starting."}',
};

/** Another viewer of the same account whose requests to `asks` are answered as `answer` says. */
async function besides(size, { asks, by = 'member' }, answer) {
  const page = await open(browser, size, { storageState: states[by], serviceWorkers: 'block' });
  await page.route(asks, answer);
  return page;
}

const failed = (page) =>
  page
    .locator('[data-testid=failed], [data-status=offline], [data-status=failing]')
    .first()
    .waitFor();

async function take(name, size) {
  for (const [screen, shown] of Object.entries(screens)) {
    const { path } = shown;
    const of = (state) => `${name}-${screen}-${state}`;
    if (screen in nothing) {
      const free = await open(browser, size, { storageState: states.member });
      await picture(free, of('empty'), at(...nothing[screen]));
      await free.context().close();
    }

    const waiting = await besides(size, shown, () => undefined);
    await picture(waiting, of('loading'), async (page) => {
      await page.goto(url + path);
    });
    await waiting.context().close();

    const refused = await besides(size, shown, (route) => route.fulfill(unavailable));
    await picture(refused, of('error'), async (page) => {
      await page.goto(url + path);
      await failed(page);
    });
    await refused.context().close();

    const cut = await besides(size, shown, (route) => route.abort('internetdisconnected'));
    await picture(cut, of('offline'), async (page) => {
      await page.goto(url + path);
      await failed(page);
      await page.context().setOffline(true);
    });
    await cut.context().close();
  }
}

await take('phone', phone);
await take('desktop', desktop);
await browser.close();
