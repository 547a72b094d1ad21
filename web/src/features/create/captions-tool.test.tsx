// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ServerError, type DraftChange } from '../../api';
import { t } from '../../i18n';
import { Store } from '../../lib/store';
import { aDraft } from '../../testing/drafts';
import { FakeTimers } from '../../testing/fake-timers';
import { ServicesContext, type Services } from '../services';
import type { Bench } from './bench';
import { CaptionsTool } from './captions-tool';
import { changed } from './draft-fields';
import { DraftEditing } from './editing';
import { Texts } from './texts';

const finished = 'WEBVTT\n\n00:01.000 --> 00:02.000\nSaid\n';
const half = `${finished}\n00:03.000 --> 00:05.000\n`;

let sent: DraftChange[];
let refusal: ServerError | undefined;
let root: HTMLElement;
let editing: DraftEditing;

beforeEach(() => {
  localStorage.clear();
  sent = [];
  refusal = undefined;
  root = document.body.appendChild(document.createElement('div'));
  let server = aDraft();
  editing = new DraftEditing({
    draft: server,
    save: async (version, fields) => {
      if (refusal !== undefined && fields.captions !== undefined) {
        throw refusal;
      }
      sent.push(fields);
      server = { ...changed(server, fields), version: version + 1 };
      return server;
    },
    load: async () => server,
    timers: new FakeTimers(),
  });
});

afterEach(() => {
  render(null, root);
  root.remove();
});

/** Opens the tool, as its tab does. */
async function open(): Promise<void> {
  const draft = editing.draft.get();
  const playback = { state: new Store({ playing: false, seconds: 3 }) };
  const texts = new Texts(localStorage, draft.id);
  const bench = { editing, draft, texts, playback, score: { seconds: 20 } } as unknown as Bench;
  await act(() => {
    render(null, root);
    render(
      <ServicesContext.Provider value={{} as Services}>
        <CaptionsTool bench={bench} />
      </ServicesContext.Provider>,
      root,
    );
  });
}

const area = () => root.querySelector<HTMLTextAreaElement>('[data-testid=captions-text]');

async function type(text: string): Promise<void> {
  await act(() => {
    const field = area();
    if (field !== null) {
      field.value = text;
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
}

test('type_lineWithoutWords_isKeptInTheEditorAndNotSent', async () => {
  await open();
  await type(half);
  await editing.flush();
  expect(sent).toEqual([{ captions: { language: 'en', text: finished } }]);
  expect(area()?.value).toBe(half);
  expect(root.querySelector('[data-testid=captions-unfinished]')?.textContent).toContain('1 line');
});

test('open_afterAnotherTab_hasWhatWasTyped', async () => {
  await open();
  await type(half);
  await editing.flush();
  await open();
  expect(area()?.value).toBe(half);
});

test('open_linesForThePictureAfterAnotherTab_areThereAndNotSent', async () => {
  await open();
  await act(() =>
    root.querySelectorAll<HTMLElement>('[data-testid=captions-way] input')[1]?.click(),
  );
  await type(finished);
  expect(await editing.flush()).toBe(true);
  expect(sent).toEqual([]);
  await open();
  expect(area()?.value).toBe(finished);
  expect(root.querySelector('[data-testid=burn-captions]')).not.toBeNull();
});

test('type_whatTheServerRefuses_saysSoBesideItAndSavesTheRest', async () => {
  refusal = new ServerError(400, 'line 4 is too long', 0, 'invalid');
  await open();
  await type(finished);
  editing.change({ generated: true });
  await act(() => editing.flush().then(() => undefined));
  expect(root.querySelector('[role=alert]')?.textContent).toBe(t('problem.invalid'));
  expect(area()?.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([{ generated: true }]);
});
