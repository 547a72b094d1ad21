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

/** Something to look at: a follower, likes, comments, a report. */
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

const firstClip = async (page) => (await ask(page, 'feed?count=1')).clips[0].id;

// Guests.
const stranger = await open(phone);
await photo(stranger, 'phone-feed', (page) => watch(page, 3));
await picture(stranger, 'phone-why', async (page) => {
  await page.keyboard.press('w');
  await id(page, 'why-content').waitFor();
});
await picture(stranger, 'phone-guest', async (page) => {
  await at('/inbox', 'guest-state')(page);
});
await photo(stranger, 'phone-discover', at('/discover', 'category'));
await picture(stranger, 'phone-sign-in', at('/sign-in', 'handle'));
await picture(stranger, 'phone-sign-up', signUp);

const visitor = await open(desktop);
await photo(visitor, 'desktop-feed', (page) => watch(page, 4));
await photo(visitor, 'desktop-discover', at('/discover', 'category'));
await photo(visitor, 'desktop-hashtag', async (page) => {
  const tag = await id(page, 'category').getAttribute('data-tag');
  await at(`/tag/${encodeURIComponent(tag)}`, 'card')(page);
});
await photo(visitor, 'desktop-search', at('/search?q=mountian', 'card'));
await picture(visitor, 'desktop-sign-in', at('/sign-in', 'handle'));

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
await picture(member, 'desktop-inbox', at('/inbox', 'notice'));
await picture(member, 'desktop-settings', at('/settings', 'screen-settings'));
const maker = (await ask(member, `clips/${clip}`)).creator.handle;
await photo(member, 'desktop-profile', at(`/@${maker}`, 'card'));

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
await photo(pocket, 'phone-following', at('/following', 'feed-following'));
await photo(pocket, 'phone-profile', at(`/@${maker}`, 'card'));
await picture(pocket, 'phone-me', at(`/@${user.handle}`, 'profile'));
await photo(pocket, 'phone-search', at('/search?q=mountian', 'card'));
await picture(pocket, 'phone-inbox', at('/inbox', 'notice'));
await picture(pocket, 'phone-settings', at('/settings', 'screen-settings'));
await picture(pocket, 'phone-security', at('/settings/security', 'begin-totp'));
await picture(pocket, 'phone-sessions', at('/settings/sessions', 'session'));
await picture(pocket, 'phone-data', at('/settings/data', 'export'));
// These two need a server that sends mail.
await picture(pocket, 'phone-mail', async (page) => {
  await at('/settings/security', 'mail-address')(page);
  await id(page, 'mail-address').evaluate((panel) => panel.scrollIntoView());
});
await picture(stranger, 'phone-forgotten', at('/forgotten-password', 'who'));

await picture(admin, 'desktop-moderation', at('/moderation', 'case'));
await photo(admin, 'desktop-case', async (page) => {
  await at('/moderation', 'case')(page);
  await id(page, 'case').locator('a').first().click();
  await id(page, 'case-file').waitFor();
});
await picture(admin, 'desktop-audit', at('/moderation/audit', 'screen-moderation'));
await picture(admin, 'desktop-admin', at('/admin', 'counts'));
await picture(admin, 'desktop-admin-people', at('/admin/people', 'admin-person'));
await photo(admin, 'desktop-admin-content', at('/admin/content', 'admin-clip'));
await picture(admin, 'desktop-admin-settings', at('/admin/settings', 'setting'));
const office = await open(phone, await admin.context().storageState());
await photo(office, 'phone-admin-content', at('/admin/content', 'admin-clip'));
await picture(office, 'phone-moderation', at('/moderation', 'case'));

await browser.close();
