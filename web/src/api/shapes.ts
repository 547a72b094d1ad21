/** The shapes of /api that the generated schema does not have yet. */
import type { components } from './schema';

type Schemas = components['schemas'];

export type Role = 'user' | 'moderator' | 'administrator';
export type Visibility = 'public' | 'followers' | 'private';
export type ClipState = 'published' | 'held' | 'taken-down';
export type Direction = 'more' | 'less';
export type Surface = 'for-you' | 'following';

export interface Person {
  id: string;
  handle: string;
  name: string;
  color: string;
  bio?: string;
}

export interface CaptionTrack {
  language: string;
  label: string;
  url: string;
}

export type Clip = Omit<Schemas['Clip'], 'creator'> & {
  creator: Person;
  saved: boolean;
  following: boolean;
  mine: boolean;
  likes: number;
  comments: number;
  shares: number;
  saves: number;
  visibility: Visibility;
  commentsAllowed: boolean;
  captions: CaptionTrack[];
  state: ClipState;
};

export interface FeedPage {
  requestId?: string;
  clips: Clip[];
}

export type EventType = Schemas['ViewerEvent']['type'] | 'save' | 'unsave' | 'open-comments';

export type ViewerEvent = Omit<Schemas['ViewerEvent'], 'type'> & { type: EventType };

export interface Card {
  id: string;
  caption: string;
  poster: string;
  placeholder: string;
  durationSeconds: number;
  views: number;
  likes: number;
  visibility: Visibility;
  state: ClipState;
  pinned?: boolean;
  creator: Person;
}

export interface Comment {
  id: string;
  clip: string;
  person?: Person;
  text: string;
  time: string;
  likes: number;
  liked: boolean;
  replies: number;
  pinned: boolean;
  mine: boolean;
  deleted: boolean;
  byCreator: boolean;
  /** Only its writer sees it, until a moderator has looked. */
  held?: boolean;
  replyTo?: string;
}

export interface Profile {
  person: Person;
  joinedAt: string;
  clips: number;
  followers: number;
  following: number;
  likes: number;
  isMe: boolean;
  followed: boolean;
  followsMe: boolean;
  blocked: boolean;
  muted: boolean;
}

export interface Account extends Person {
  role: Role;
  language: string;
  hasPassword: boolean;
  passkeys: number;
  totp: boolean;
  email?: string;
  deletionAt?: string;
}

export interface Me {
  signedIn: boolean;
  /** Whether anybody may make an account. */
  open: boolean;
  account?: Account;
  unread: number;
  setupNeeded: boolean;
  minimumAge: number;
  instance: { name: string };
}

export interface DeviceSession {
  id: string;
  device: string;
  address: string;
  createdAt: string;
  seenAt: string;
  current: boolean;
}

export interface Passkey {
  id: string;
  label: string;
  createdAt: string;
  usedAt?: string;
}

export type NoticeKind =
  | 'follow'
  | 'like'
  | 'comment'
  | 'reply'
  | 'mention'
  | 'comment-like'
  | 'pinned'
  | 'decision'
  | 'appeal'
  | 'system';

export interface Notice {
  id: string;
  kind: NoticeKind;
  people: Person[];
  count: number;
  clip?: { id: string; poster: string; caption: string };
  comment?: { id: string; text: string };
  text?: string;
  time: string;
  read: boolean;
  link: string;
}

export interface Steering {
  tags: { tag: string; direction: Direction }[];
  creators: { person: Person; direction: Direction }[];
  chronological: boolean;
}

export interface TagCount {
  tag: string;
  clips: number;
}

export interface Discovery {
  trending: (TagCount & { views: number; poster: string })[];
  categories: { tag: string; posters: string[] }[];
}

export interface Found {
  clips: Card[];
  people: Person[];
  tags: TagCount[];
  next?: string;
}

export type ReportReason =
  | 'spam'
  | 'nudity'
  | 'violence'
  | 'hate'
  | 'harassment'
  | 'minor'
  | 'self-harm'
  | 'copyright'
  | 'false'
  | 'other';

export type SubjectKind = 'clip' | 'comment' | 'person';

export type DecisionAction =
  'dismiss' | 'take-down' | 'restore' | 'warn' | 'strike' | 'suspend' | 'unsuspend';

export interface Decision {
  id: string;
  action: DecisionAction;
  /** A `ReportReason`, or nothing. */
  reason: string;
  text: string;
  time: string;
  by?: string;
  clip?: string;
  appeal?: { id: string; state: 'open' | 'accepted' | 'rejected'; text: string; answer: string };
}

export interface Standing {
  decisions: Decision[];
  strikes: number;
}

export interface ReportedComment {
  id: string;
  clip: string;
  text: string;
  time: string;
  removed: boolean;
}

export interface Case {
  id: string;
  kind: SubjectKind;
  subject: { clip?: Clip; comment?: ReportedComment; person?: Person };
  state: 'open' | 'closed' | 'appealed';
  reports: number;
  reasons: Partial<Record<ReportReason, number>>;
  firstAt: string;
  lastAt: string;
  source: 'report' | 'pre-check' | 'appeal';
  /** What a check found; empty where people reported it. */
  why: string;
}

export interface CaseFile extends Case {
  reportList: { reason: ReportReason; note: string; time: string }[];
  notes: { by: string; text: string; time: string }[];
  decisions: Decision[];
  strikes: number;
  /** All decisions about this person. */
  history: Decision[];
}

export interface Template {
  name: string;
  text: string;
}

export interface BlockedHash {
  hash: string;
  note: string;
  by: string;
  time: string;
}

export interface AuditEntry {
  id: string;
  time: string;
  by: string;
  act: string;
  subject: string;
  before: string;
  after: string;
}

export interface AdminPerson {
  person: Person;
  /** Absent for somebody who cannot sign in. */
  role?: Role;
  suspended: boolean;
  joinedAt: string;
  clips: number;
}

export interface Overview {
  counts: Record<string, number>;
  storage: { mediaBytes: number; databaseBytes: number; freeBytes: number };
  health: {
    /** Entries that are durable and not learned yet. */
    behind: number;
    heapBytes: number;
    upSeconds: number;
    engine: Record<string, number>;
  };
  jobs: {
    name: string;
    instance: string;
    dueAt: string;
    running: boolean;
    failures: number;
    succeededAt?: string;
  }[];
}

export interface Setting {
  key: string;
  kind: 'number' | 'switch' | 'text' | 'words';
  value: string;
  /** Until somebody changed it. */
  initial: string;
  /** Of a number, or of the characters of a text. */
  min: number;
  max: number;
  help: string;
}

export interface SettingChange {
  key: string;
  before: string;
  after: string;
  by: string;
  time: string;
}
