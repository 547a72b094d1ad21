import type { Comment, Person } from '../../src/api/contract.ts';
import { missing, paged, Problem, type Call, type Routes } from './routes.ts';
import type { World } from './world.ts';

/** People, follows, blocks, comments and the inbox. */
export function socialRoutes(routes: Routes, world: World): void {
  people(routes, world);
  ties(routes, world);
  comments(routes, world);
  marks(routes, world);
  routes.on('GET /api/inbox', ({ query }) => {
    world.signedIn();
    const { items, next } = paged(world.notices, query, 20);
    return { notices: items, unread: world.me().unread, next };
  });
  routes.on('POST /api/inbox/read', () => {
    world.notices.forEach((notice) => Object.assign(notice, { read: true }));
  });
}

function people(routes: Routes, world: World): void {
  routes.on('GET /api/people', ({ query }) => {
    const prefix = (query.get('prefix') ?? '').toLowerCase();
    return { people: [...world.people.values()].filter((person) => fits(person, prefix)) };
  });
  routes.on('GET /api/people/:handle', ({ parameters }) =>
    profileOf(world, personOf(world, parameters)),
  );
  routes.on('GET /api/people/:handle/clips', ({ parameters, query }) => {
    const person = personOf(world, parameters);
    const tab = query.get('tab');
    const chosen = world.clips.filter(({ id, creator }) => {
      const marked = tab === 'saved' ? world.saved : world.liked;
      return tab === 'clips' ? creator.id === person.id : marked.has(id);
    });
    const { items, next } = paged(chosen, query, 24);
    return { clips: items.map((clip) => world.card(clip)), next };
  });
  for (const side of ['followers', 'following']) {
    routes.on(`GET /api/people/:handle/${side}`, ({ parameters, query }) => {
      const { id } = personOf(world, parameters);
      const others = [...world.people.values()].filter((person) => person.id !== id);
      const { items, next } = paged(others, query);
      const followed = (person: Person) => world.follows.has(person.id);
      return { people: items.map((person) => ({ person, followed: followed(person) })), next };
    });
  }
}

function profileOf(world: World, person: Person) {
  const clips = world.clips.filter(({ creator }) => creator.id === person.id);
  const followed = world.follows.has(person.id);
  return {
    person,
    joinedAt: '2026-02-11T09:00:00Z',
    clips: clips.length,
    followers: 1240 + Number(followed),
    following: 87,
    likes: clips.reduce((sum, { likes }) => sum + likes, 0),
    isMe: person.id === world.account?.id,
    followed,
    followsMe: person.handle.length % 2 === 0 && world.account !== undefined,
    blocked: world.blocked.has(person.id),
    muted: world.muted.has(person.id),
  };
}

function ties(routes: Routes, world: World): void {
  const sets = { follow: world.follows, block: world.blocked, mute: world.muted };
  for (const [tie, ids] of Object.entries(sets)) {
    routes.on(`PUT /api/people/:id/${tie}`, ({ parameters: { id = '' } }) => {
      world.signedIn();
      ids.add(id);
    });
    routes.on(`DELETE /api/people/:id/${tie}`, ({ parameters: { id = '' } }) => {
      ids.delete(id);
    });
  }
}

function comments(routes: Routes, world: World): void {
  routes.on('GET /api/clips/:clip/comments', ({ parameters, query }) => {
    const all = world.comments.filter(({ clip }) => clip === parameters['clip']);
    const roots = all.filter(({ thread }) => thread === undefined);
    const order = query.get('order') === 'new' ? byTime : byPinAndLikes;
    const { items, next } = paged([...roots].sort(order), query, 10);
    return { comments: items.map((each) => withReplies(world, each)), total: all.length, next };
  });
  routes.on('GET /api/comments/:id/replies', ({ parameters, query }) => {
    const replies = world.comments.filter(({ thread }) => thread === parameters['id']);
    const { items, next } = paged(replies, query, 5);
    return { comments: items, next };
  });
  routes.on('GET /api/comments/:id', ({ parameters }) => ({
    comment: commentOf(world, parameters),
  }));
  routes.on('POST /api/clips/:clip/comments', async (call) => write(world, call));
  routes.on('DELETE /api/comments/:id', ({ parameters }) => {
    world.comments.splice(world.comments.indexOf(commentOf(world, parameters)), 1);
  });
}

async function write(world: World, { parameters, body }: Call): Promise<Comment> {
  const person = world.signedIn();
  const { id, text, replyTo } = await body<{ id: string; text: string; replyTo?: string }>();
  if (text.includes('forbidden')) {
    throw new Problem(400, 'text-refused');
  }
  const clip = world.clips.find((each) => each.id === parameters['clip']);
  const comment: Comment = {
    ...blank(parameters['clip'] ?? '', person, text),
    ...(replyTo !== undefined && { replyTo, thread: threadOf(world, replyTo) }),
    id,
    mine: true,
    byCreator: clip?.creator.id === person.id,
  };
  if (!world.comments.some((each) => each.id === id)) {
    world.comments.push(comment);
  }
  return comment;
}

/** Threads have one level: a reply to a reply stands beside it. */
function threadOf(world: World, id: string): string {
  return commentOf(world, { id }).thread ?? id;
}

function marks(routes: Routes, world: World): void {
  for (const [method, on] of [
    ['PUT', true],
    ['DELETE', false],
  ] as const) {
    routes.on(`${method} /api/comments/:id/like`, ({ parameters }) => {
      const comment = commentOf(world, parameters);
      Object.assign(comment, { liked: on, likes: comment.likes + (on ? 1 : -1) });
    });
    routes.on(`${method} /api/comments/:id/pin`, ({ parameters }) => {
      const { clip, id } = commentOf(world, parameters);
      world.comments
        .filter((each) => each.clip === clip)
        .forEach((each) => Object.assign(each, { pinned: on && each.id === id }));
    });
  }
}

export function blank(clip: string, person: Person, text: string): Comment {
  return {
    id: '',
    clip,
    person,
    text,
    time: new Date().toISOString(),
    likes: 0,
    liked: false,
    replies: 0,
    pinned: false,
    mine: false,
    deleted: false,
    byCreator: false,
    held: false,
  };
}

function fits({ handle, name }: Person, prefix: string): boolean {
  return handle.startsWith(prefix) || name.toLowerCase().startsWith(prefix);
}

function personOf(world: World, { handle = '' }: Record<string, string>): Person {
  const person = world.person(handle);
  if (person === undefined) {
    throw missing();
  }
  return person;
}

function commentOf(world: World, { id = '' }: Record<string, string>): Comment {
  const comment = world.comments.find((each) => each.id === id);
  if (comment === undefined) {
    throw missing();
  }
  return comment;
}

function withReplies(world: World, comment: Comment): Comment {
  const replies = world.comments.filter(({ thread }) => thread === comment.id).length;
  return { ...comment, replies };
}

const byTime = (a: Comment, b: Comment) => b.time.localeCompare(a.time);
const byPinAndLikes = (a: Comment, b: Comment) =>
  Number(b.pinned) - Number(a.pinned) || b.likes - a.likes;
