// @vitest-environment happy-dom
import { beforeEach, expect, test } from 'vitest';
import { FakeApi } from '../../dev/fake-api';
import { aClip } from '../testing/clips';
import { aPage } from '../testing/page';

const page = aPage();
const { root, find, until, shown } = page;

let api: FakeApi;
let sent: { method: string; path: string; body: Record<string, string> }[];
let answersLost: boolean;

beforeEach(() => {
  api = new FakeApi([aClip({ id: 'dance-0' })]);
  sent = [];
  answersLost = false;
});

const comment = (id: string) => root.querySelector(`[data-comment-id="${id}"]`);
const inside = (id: string, testId: string) =>
  comment(id)?.querySelector<HTMLElement>(`[data-testid=${testId}]`) ?? null;
const counts = () => [find('comments-count')?.textContent, find('comments')?.textContent];

async function request(path: string, init: RequestInit): Promise<Response> {
  const answer = await api.handle(new Request(`http://localhost${path}`, init));
  if (answersLost && init.method === 'POST') {
    throw new TypeError('failed to fetch');
  }
  return answer;
}

async function said(by: string, id: string, replyTo?: string): Promise<void> {
  api.world.become(by, by, 'user');
  const body = JSON.stringify({ id, text: `By ${by}`, replyTo });
  await request('/api/clips/dance-0/comments', { method: 'POST', body });
}

async function openComments(): Promise<void> {
  api.world.become('ada', 'Ada', 'user');
  page.open('/', {
    fetch: (path, init = {}) => {
      const body = JSON.parse(String(init.body ?? 'null'));
      sent.push({ method: init.method ?? 'GET', path, body });
      return request(path, init);
    },
  });
  await shown('comments');
  find('comments')?.click();
  await shown('comment-text');
}

async function write(text: string): Promise<void> {
  const field = find('comment-text') as HTMLTextAreaElement;
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await until(() => expect((find('comment-send') as HTMLButtonElement).disabled).toBe(false));
  find('comment-send')?.click();
}

test('reply_toAReply_namesThatReplyAndStandsInItsThread', async () => {
  await said('bob', 'top');
  await said('eve', 'reply', 'top');
  await openComments();
  await until(() => expect(inside('top', 'show-replies')).not.toBeNull());
  inside('top', 'show-replies')?.click();
  await until(() => expect(inside('reply', 'comment-reply')).not.toBeNull());
  inside('reply', 'comment-reply')?.click();
  await write('To Eve');
  await until(() => expect(comment('top')?.textContent).toContain('To Eve'));
  const written = sent.find(({ method, path }) => method === 'POST' && path.includes('comments'));
  expect(written?.body).toMatchObject({ text: 'To Eve', replyTo: 'reply' });
});

test('reply_beforeTheOthersAreOpen_leavesTheWayToThem', async () => {
  await said('bob', 'top');
  await said('eve', 'reply', 'top');
  await openComments();
  await until(() => expect(inside('top', 'comment-reply')).not.toBeNull());
  inside('top', 'comment-reply')?.click();
  await write('To Bob');
  await until(() => expect(comment('top')?.textContent).toContain('To Bob'));
  inside('top', 'show-replies')?.click();
  await until(() => expect(comment('reply')).not.toBeNull());
  expect(root.querySelectorAll('[data-testid=comment]')).toHaveLength(3);
});

test('count_commentWhoseAnswerWasLost_isCountedOnce', async () => {
  await said('bob', 'top');
  await openComments();
  await until(() => expect(counts()).toEqual(['1 comment', '1']));
  answersLost = true;
  await write('Once');
  await shown('failure');
  answersLost = false;
  find('tab-new')?.click();
  await until(() => expect(counts()).toEqual(['2 comments', '2']));
  find('comment-send')?.click();
  await until(() => expect((find('comment-text') as HTMLTextAreaElement).value).toBe(''));
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(counts()).toEqual(['2 comments', '2']);
});
