// Taking pictures of a running demo, for the scripts that say of what.
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { chromium } from 'playwright-core';

export const [, , url = 'http://localhost:8080', password, ...only] = process.argv;
if (password === undefined) {
  console.error('usage: node SCRIPT URL PASSWORD [NAME ...]');
  process.exit(2);
}
const folder = new URL('../../docs/screens/', import.meta.url);
export const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
export const desktop = { viewport: { width: 1440, height: 900 } };
export const settle = 900;
export const id = (page, name) => page.locator(`[data-testid=${name}]`).first();
export const control = (page, name) =>
  page.locator(`[data-testid=slide][data-active=true] [data-testid=${name}]`);

await mkdir(folder, { recursive: true });

/** A browser; `args` are further options of Chromium. */
export const launch = (args = []) =>
  chromium.launch({
    executablePath: ['/usr/bin/chromium', '/usr/bin/google-chrome'].find(existsSync),
    args: ['--no-sandbox', '--disable-gpu', '--autoplay-policy=no-user-gesture-required', ...args],
  });

export async function open(browser, screen, options = {}) {
  const context = await browser.newContext({ ...screen, locale: 'en', ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  return page;
}

/** Saves what `show` has brought onto the page; a failure is told and does not end the others. */
export async function picture(page, name, show, type = 'png') {
  if (only.length > 0 && !only.includes(name)) {
    return;
  }
  try {
    await show(page);
    await page.waitForTimeout(settle);
    const path = new URL(`${name}.${type === 'png' ? 'png' : 'jpg'}`, folder).pathname;
    await page.screenshot({ path, type, ...(type === 'jpeg' && { quality: 80 }) });
    console.log(name);
  } catch (failure) {
    process.exitCode = 1;
    console.error(`${name}: ${failure.message.split('\n')[0]}`);
  }
}

export const photo = (page, name, show) => picture(page, name, show, 'jpeg');

export const at = (path, wait) => async (page) => {
  await page.goto(url + path);
  await id(page, wait).waitFor();
};

export const ask = async (page, path) => (await page.request.get(`${url}/api/${path}`)).json();

export async function signIn(page, handle, word) {
  await page.goto(`${url}/sign-in`);
  await id(page, 'handle').fill(handle);
  await id(page, 'password').fill(word);
  await id(page, 'sign-in').click();
  await page.locator('[data-testid=slide][data-active=true]').waitFor();
}

/** Sends JSON as the app does, with the token of its cookie. */
export async function tell(request, method, path, data) {
  await request.get(`${url}/api/me`);
  const { cookies } = await request.storageState();
  const token = cookies.find(({ name }) => name === 'XSRF-TOKEN')?.value ?? '';
  const response = await request.fetch(`${url}/api/${path}`, {
    method,
    data,
    headers: { 'X-XSRF-TOKEN': decodeURIComponent(token) },
  });
  if (!response.ok()) {
    throw new Error(`${method} ${path}: ${response.status()} ${await response.text()}`);
  }
  const text = await response.text();
  return text === '' ? undefined : JSON.parse(text);
}

export async function signUp(request, handle, name) {
  await tell(request, 'POST', 'accounts', {
    handle,
    name,
    password: 'a lantern by the sea',
    birthDate: '1994-05-17',
    language: 'en',
  });
}
