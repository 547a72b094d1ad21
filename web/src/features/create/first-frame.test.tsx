// @vitest-environment happy-dom
import { render } from 'preact';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Client, Me } from '../../api';
import { Store } from '../../lib/store';
import { aDraft } from '../../testing/drafts';
import { ServicesContext, type Services } from '../services';
import { FirstFrame } from './first-frame';
import { uploadingOf } from './uploading';

const file = { name: 'take.mp4', bytes: 4, received: 4 };
const queued = aDraft({ state: 'queued', file });

/** A server that lets every upload wait. */
const client = { changeHeaders: () => new Promise(() => undefined) } as unknown as Client;
let services: Services;
let root: HTMLElement;

beforeEach(() => {
  const viewer = { me: new Store<Me | undefined>(undefined) };
  services = { client, viewer } as unknown as Services;
  root = document.createElement('div');
});

afterEach(() => render(null, root));

/** What the first picture is taken from, before anything else can have happened. */
function sourceOnFirstSight(): string {
  render(
    <ServicesContext.Provider value={services}>
      <FirstFrame draft={queued} />
    </ServicesContext.Provider>,
    root,
  );
  return root.querySelector('video')?.getAttribute('src') ?? '';
}

test('frame_fileOfThisDevice_isNotAskedOfTheServer', () => {
  uploadingOf(services).uploads.begin(queued.id, new File(['take'], 'take.mp4'));
  expect(sourceOnFirstSight()).toMatch(/^blob:/);
});

test('frame_fileOfAnotherVisit_isTheServers', () => {
  expect(sourceOnFirstSight()).toMatch(/^\/api\/drafts\/draft\/file#t=/);
});
