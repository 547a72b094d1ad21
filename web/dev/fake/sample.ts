import type { CaseFile, Clip, Comment, Notice } from '../../src/api/contract.ts';
import { blank } from './social.ts';
import type { World } from './world.ts';

const said = [
  'The light at the end! How did you do that?',
  'Third time today. Still good.',
  'My grandfather made these. Thank you for showing it properly, step by step, without rushing.',
  '@space have you seen this one?',
  '太美了！',
  'Che meraviglia, ancora!',
  'Could you leave the sound a little louder next time? #craft',
];
const minute = 60_000;
const before = (minutes: number) => new Date(Date.now() - minutes * minute).toISOString();

/** Comments, notices and cases to look at. */
export function furnish(world: World): void {
  world.clips.forEach((clip, index) => commentOn(world, clip, index));
  world.notices.push(...notices(world));
  world.cases.push(...cases(world));
}

function commentOn(world: World, clip: Clip, index: number): void {
  const people = [...world.people.values()];
  const speaker = (turn: number) => people[(index + turn * 3 + 1) % people.length] ?? clip.creator;
  const comment = (turn: number): Comment => ({
    ...blank(clip.id, speaker(turn), said[(index + turn) % said.length] ?? ''),
    id: `${clip.id}-${turn}`,
    time: before(7 + turn * turn * 40),
    likes: (index * 7 + turn * 13) % 60,
    pinned: turn === 0 && index % 2 === 0,
  });
  const roots = Array.from({ length: 3 + (index % 9) }, (_, turn) => comment(turn));
  const replies = [20, 21].map((turn) => ({
    ...comment(turn),
    thread: `${clip.id}-0`,
    replyTo: `${clip.id}-0`,
    ...(turn === 21 && { person: clip.creator, byCreator: true }),
  }));
  world.comments.push(...roots, ...replies);
}

function notices(world: World): Notice[] {
  const people = [...world.people.values()];
  const [clip] = world.clips;
  if (clip === undefined) {
    return [];
  }
  const picture = { id: clip.id, poster: clip.poster, caption: clip.caption };
  const notice = (id: number, parts: Partial<Notice>): Notice => ({
    id: String(id),
    kind: 'like',
    people: people.slice(id % 5, (id % 5) + 1),
    count: 1,
    time: before(id * 55 + 2),
    read: id > 2,
    link: `/c/${clip.id}`,
    ...parts,
  });
  return [
    notice(0, { kind: 'reply', clip: picture, comment: { id: 'x', text: said[0] ?? '' } }),
    notice(1, { kind: 'like', clip: picture, people: people.slice(0, 2), count: 14 }),
    notice(2, { kind: 'follow', link: `/@${people[2]?.handle}` }),
    notice(3, { kind: 'mention', clip: picture, comment: { id: 'y', text: said[3] ?? '' } }),
    notice(4, {
      kind: 'decision',
      people: [],
      text: 'The music belongs to somebody else.',
      link: '/settings/standing',
    }),
    notice(5, { kind: 'comment-like', comment: { id: 'z', text: said[1] ?? '' } }),
    notice(6, { kind: 'pinned', clip: picture }),
  ];
}

function cases(world: World): CaseFile[] {
  const file = (clip: Clip, index: number): CaseFile => ({
    id: `case-${index}`,
    kind: index === 1 ? 'comment' : 'clip',
    subject: {
      clip,
      person: clip.creator,
      ...(index === 1 && { comment: { ...(world.comments[4] as Comment), removed: false } }),
    },
    state: index === 3 ? 'appealed' : 'open',
    reports: 4 - index,
    reasons: { spam: 3 - (index % 2), harassment: 1 },
    firstAt: before(900),
    lastAt: before(35 * (index + 1)),
    source: index === 2 ? 'pre-check' : 'report',
    why: index === 2 ? 'a first clip' : '',
    reportList: [
      { reason: 'spam', note: 'The same clip again and again.', time: before(40) },
      { reason: 'harassment', note: '', time: before(90) },
    ],
    notes: [{ by: 'ida', text: 'Same person as last week?', time: before(30) }],
    decisions: [],
    strikes: index,
    history: [],
  });
  return world.clips.slice(3, 7).map(file);
}
