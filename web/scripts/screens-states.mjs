// Pictures of screens that are empty, wait, fail or are offline, of a running demo:
// node scripts/screens-states.mjs URL PASSWORD [NAME ...]
import { at, desktop, launch, open, phone, picture, signUp, url } from './pictures.mjs';

const browser = await launch();
const newcomer = await open(browser, phone);
const handle = `tove${Date.now() % 100_000}`;
await signUp(newcomer.request, handle, 'Tove Berg');
const member = await newcomer.context().storageState();
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
};
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
async function besides(size, asks, answer) {
  const page = await open(browser, size, { storageState: member, serviceWorkers: 'block' });
  await page.route(asks, answer);
  return page;
}

const failed = (page) =>
  page
    .locator('[data-testid=failed], [data-status=offline], [data-status=failing]')
    .first()
    .waitFor();

async function states(name, size) {
  for (const [screen, { path, asks }] of Object.entries(screens)) {
    const of = (state) => `${name}-${screen}-${state}`;
    const free = await open(browser, size, { storageState: member });
    await picture(free, of('empty'), at(...nothing[screen]));
    await free.context().close();

    const waiting = await besides(size, asks, () => undefined);
    await picture(waiting, of('loading'), async (page) => {
      await page.goto(url + path);
    });
    await waiting.context().close();

    const refused = await besides(size, asks, (route) => route.fulfill(unavailable));
    await picture(refused, of('error'), async (page) => {
      await page.goto(url + path);
      await failed(page);
    });
    await refused.context().close();

    const cut = await besides(size, asks, (route) => route.abort('internetdisconnected'));
    await picture(cut, of('offline'), async (page) => {
      await page.goto(url + path);
      await failed(page);
      await page.context().setOffline(true);
    });
    await cut.context().close();
  }
}

await states('phone', phone);
await states('desktop', desktop);
await browser.close();
