import type {
  Account,
  Card,
  CaseFile,
  Clip,
  Comment,
  Notice,
  Person,
  Role,
  Steering,
} from '../../src/api/contract.ts';
import { Problem } from './routes.ts';

/** All that the stand-in server knows; it forgets it when it stops. */
export class World {
  readonly clips: Clip[];
  readonly people = new Map<string, Person>();
  readonly comments: Comment[] = [];
  readonly notices: Notice[] = [];
  readonly cases: CaseFile[] = [];
  readonly liked = new Set<string>();
  readonly saved = new Set<string>();
  readonly follows = new Set<string>();
  readonly blocked = new Set<string>();
  readonly muted = new Set<string>();
  steering: Steering = { tags: [], creators: [], chronological: false };
  words: string[] = [];
  /** Whether mail is sent: of tests, which switch it on. */
  mail = false;
  account: Account | undefined;
  /** What was reported, by guests too. */
  readonly reports: { kind: string; id: string; reason: string }[] = [];
  /** What was said against decisions, by their ids. */
  readonly appeals = new Map<string, string>();

  constructor(clips: readonly Clip[]) {
    this.clips = [...clips];
    clips.forEach(({ creator }) => this.people.set(creator.id, creator));
  }

  me() {
    return {
      signedIn: this.account !== undefined,
      open: true,
      ...(this.account && { account: this.account }),
      unread: this.account === undefined ? 0 : this.notices.filter(({ read }) => !read).length,
      setupNeeded: false,
      minimumAge: 13,
      mail: this.mail,
      instance: { name: 'Riffle' },
    };
  }

  become(handle: string, name: string, role: Role): void {
    this.account = {
      id: handle,
      handle,
      name,
      role,
      color: '#5468d4',
      bio: 'Likes the sea, slow mornings and #craft.',
      language: 'en',
      hasPassword: true,
      passkeys: 0,
      totp: false,
      suspended: false,
    };
    this.people.set(handle, this.account);
  }

  /** Whoever is signed in may look but not act. */
  suspend(): void {
    this.account = { ...this.signedIn(), suspended: true };
  }

  signedIn(): Account {
    if (this.account === undefined) {
      throw new Problem(401, 'sign-in-needed', 'sign in first');
    }
    return this.account;
  }

  person(handle: string): Person | undefined {
    return [...this.people.values()].find((person) => person.handle === handle);
  }

  /** A clip as the viewer has it now. */
  seen(clip: Clip): Clip {
    return {
      ...clip,
      liked: this.liked.has(clip.id),
      saved: this.saved.has(clip.id),
      following: this.follows.has(clip.creator.id),
      mine: clip.creator.id === this.account?.id,
      comments: this.comments.filter((comment) => comment.clip === clip.id).length,
    };
  }

  /** What may come into a feed. */
  get visible(): Clip[] {
    return this.clips.filter(
      ({ creator, caption, state }) =>
        state === 'published' &&
        !this.blocked.has(creator.id) &&
        !this.muted.has(creator.id) &&
        !this.words.some((word) => caption.toLowerCase().includes(word)),
    );
  }

  card(clip: Clip): Card {
    const { id, caption, poster, placeholder, durationSeconds, likes, visibility, state } = clip;
    const views = likes * 23 + id.length;
    const { creator } = clip;
    return {
      ...{ id, caption, poster, placeholder, durationSeconds, likes, visibility, state },
      ...{ views, creator },
    };
  }
}
