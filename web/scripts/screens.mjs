// Pictures of every main screen of a running demo: node scripts/screens.mjs URL PASSWORD [NAME ...]
// PASSWORD is the demo administrator's. With names, only those pictures are taken.
import {
  ask,
  at,
  control,
  desktop,
  id,
  launch,
  open as openIn,
  password,
  phone,
  photo,
  picture,
  settle,
  signIn,
  tell,
  url,
} from './pictures.mjs';

const user = { handle: `mira${Date.now() % 100_000}`, password: 'a lantern by the sea' };

const browser = await launch();
const open = (screen, storageState) => openIn(browser, screen, { storageState });

async function watch(page, clips, path = '/') {
  await page.goto(url + path);
  const playing = '[data-testid=slide][data-active=true][data-playing=true]';
  await page.locator(playing).waitFor();
  for (let seen = 0; seen < clips; seen++) {
    await page.waitForTimeout(4000);
    if (seen % 2 === 0) {
      await page.keyboard.press('l');
    }
    await page.keyboard.press('j');
    await page.waitForTimeout(600);
  }
  await page.locator(playing).waitFor();
  await page.waitForTimeout(1500);
}

async function signUp(page) {
  await page.goto(`${url}/sign-up`);
  await id(page, 'name').fill('Mira Holm');
  await id(page, 'handle').fill(user.handle);
  await id(page, 'password').fill(user.password);
  await id(page, 'birth-date').fill('1994-05-17');
  await page.waitForTimeout(settle);
}

/** Something to look at: a follower, likes, comments, a report, acts in the audit log. */
async function furnish(admin, guest) {
  const clip = await firstClip(admin);
  await admin.goto(`${url}/c/${clip}`);
  await control(admin, 'like').click();
  for (const text of ['How is this made? #maths', `The last second, @${user.handle}!`]) {
    await say(admin, text);
  }
  await guest.goto(`${url}/c/${clip}`);
  await control(guest, 'like').waitFor();
  await say(guest, 'I have watched this five times now.');
  await guest.goto(`${url}/@admin`);
  await id(guest, 'follow-button').click();
  await admin.goto(`${url}/@${user.handle}`);
  await id(admin, 'follow-button').click();
  await guest.goto(`${url}/c/${clip}`);
  await control(guest, 'more').click();
  await id(guest, 'menu-report').click();
  await guest.locator('[name=reason]').nth(7).check({ force: true });
  await id(guest, 'report-send').click();
  await guest.waitForTimeout(settle);
  for (const [key, value] of [
    ['moderation.first-clips', '3'],
    ['create.megabytes', `${4000 + (Date.now() % 1000)}`],
  ]) {
    await tell(admin.request, 'PUT', `admin/settings/${key}`, { value });
  }
  return clip;
}

async function say(page, text) {
  if (!(await id(page, 'comment-text').isVisible())) {
    await page.keyboard.press('c');
  }
  await id(page, 'comment-text').fill(text);
  await id(page, 'comment-text').press('Escape');
  if (!(await id(page, 'comment-text').isVisible())) {
    await page.keyboard.press('c');
  }
  await id(page, 'comment-send').click();
  await page.waitForTimeout(settle);
}

/** Needs a server that sends mail. */
async function mailAddress(page) {
  await at('/settings/security', 'mail-address')(page);
  await id(page, 'mail-address').evaluate((panel) => panel.scrollIntoView());
}

async function firstCase(page) {
  await at('/moderation', 'case')(page);
  await id(page, 'case').locator('a').first().click();
  await id(page, 'case-file').waitFor();
}

const firstClip = async (page) => (await ask(page, 'feed?count=1')).clips[0].id;

/** What a server shows that nobody has set up yet. */
async function setUp(page) {
  await page.route('**/api/me', async (route) => {
    const answer = await (await route.fetch()).json();
    await route.fulfill({ json: { ...answer, setupNeeded: true } });
  });
  await at('/setup', 'screen-setup')(page);
}

async function hashtag(page) {
  await at('/discover', 'category')(page);
  const tag = await id(page, 'category').getAttribute('data-tag');
  await at(`/tag/${encodeURIComponent(tag)}`, 'card')(page);
}

/** The same screens as a phone and as a desktop show them, to whom the state makes the viewer. */
async function both(shots, storageState) {
  for (const [size, screen] of Object.entries({ phone, desktop })) {
    const page = await openIn(browser, screen, { storageState, serviceWorkers: 'block' });
    for (const [name, show, take = picture] of shots) {
      await take(page, `${size}-${name}`, show);
    }
    await page.context().close();
  }
}

// Guests.
const stranger = await open(phone);
await photo(stranger, 'phone-feed', (page) => watch(page, 3));
await picture(stranger, 'phone-why', async (page) => {
  await page.keyboard.press('w');
  await id(page, 'why-content').waitFor();
});
const visitor = await open(desktop);
await photo(visitor, 'desktop-feed', (page) => watch(page, 4));
await both([
  ['guest', at('/inbox', 'guest-state')],
  ['discover', at('/discover', 'category'), photo],
  ['hashtag', hashtag, photo],
  ['search', at('/search?q=mountian', 'card'), photo],
  ['sign-in', at('/sign-in', 'handle')],
  ['sign-up', signUp],
  // Needs a server that sends mail.
  ['forgotten', at('/forgotten-password', 'who')],
  ['setup', setUp],
]);

// Somebody who has an account, and who runs the place.
const member = await open(desktop);
await signUp(member);
await id(member, 'sign-up').click();
await id(member, 'skip-passkey')
  .click()
  .catch(() => undefined);
await member.waitForTimeout(settle);
const admin = await open(desktop);
await signIn(admin, 'admin', password);
const clip = await furnish(admin, member);

await photo(member, 'desktop-comments', async (page) => {
  await watch(page, 0, `/c/${clip}`);
  await page.keyboard.press('c');
  await id(page, 'comment').waitFor();
});
await photo(member, 'desktop-tune', async (page) => {
  await watch(page, 1);
  await id(page, 'tab-tune').click();
  await id(page, 'steer-more').click();
});
const maker = (await ask(member, `clips/${clip}`)).creator.handle;

const pocket = await open(phone, await member.context().storageState());
await photo(pocket, 'phone-comments', async (page) => {
  await watch(page, 0, `/c/${clip}`);
  await control(page, 'comments').click();
  await id(page, 'comment').waitFor();
});
await photo(pocket, 'phone-menu', async (page) => {
  await watch(page, 1);
  await control(page, 'more').click();
});
await photo(pocket, 'phone-report', async (page) => {
  await id(page, 'menu-report').click();
});
await photo(pocket, 'phone-tune', async (page) => {
  await watch(page, 0);
  await control(page, 'more').click();
  await id(page, 'menu-tune').click();
  await id(page, 'tune-panel').waitFor();
});
await photo(pocket, 'phone-learning', async (page) => {
  await watch(page, 1);
  await id(page, 'learning-chip').click();
});
await both(
  [
    ['following', at('/following', 'feed-following'), photo],
    ['profile', at(`/@${maker}`, 'card'), photo],
    ['me', at(`/@${user.handle}`, 'profile')],
    ['inbox', at('/inbox', 'notice')],
    ['settings', at('/settings', 'screen-settings')],
    ['security', at('/settings/security', 'begin-totp')],
    ['sessions', at('/settings/sessions', 'session')],
    ['data', at('/settings/data', 'export')],
    ['mail', mailAddress],
  ],
  await member.context().storageState(),
);
await both(
  [
    ['moderation', at('/moderation', 'case')],
    ['case', firstCase, photo],
    ['audit', at('/moderation/audit', 'screen-moderation')],
    ['admin', at('/admin', 'counts')],
    ['admin-people', at('/admin/people', 'admin-person')],
    ['admin-content', at('/admin/content', 'admin-clip'), photo],
    ['admin-settings', at('/admin/settings', 'setting')],
  ],
  await admin.context().storageState(),
);

await browser.close();
