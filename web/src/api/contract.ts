/** The shapes that travel under /api. */
export interface Creator {
  id: string;
  name: string;
  handle: string;
  color: string;
}

export interface Source {
  url: string;
  type: string;
  width: number;
  height: number;
  bytes: number;
}

export interface Reason {
  kind: string;
  subject: string;
  text: string;
  contribution: number;
}

export interface Why {
  position: number;
  source: string;
  score: number;
  predictions: Record<string, number>;
  reasons: Reason[];
}

export interface Clip {
  id: string;
  caption: string;
  tags: string[];
  creator: Creator;
  durationSeconds: number;
  width: number;
  height: number;
  generated: boolean;
  hasSound: boolean;
  publishedAt: string;
  liked: boolean;
  poster: string;
  placeholder: string;
  sources: Source[];
  why?: Why;
}

export interface FeedPage {
  requestId: string;
  clips: Clip[];
}

export type EventType =
  | 'impression'
  | 'play'
  | 'quartile'
  | 'watch'
  | 'replay'
  | 'skip'
  | 'stall'
  | 'like'
  | 'unlike'
  | 'hide'
  | 'share';

export interface ViewerEvent {
  id: string;
  type: EventType;
  clip: string;
  time: string;
  portion?: number;
  seconds?: number;
  value?: number;
  requestId?: string;
  position?: number;
}

export interface EventsAnswer {
  accepted: number;
  duplicates: number;
  refused: { index: number; id: string; reason: string }[];
  learning: boolean;
}

export interface Interest {
  kind: string;
  subject: string;
  /** The subject for people: #tag, or the author's name. */
  label: string;
  affinity: number;
}

export interface Learning {
  enabled: boolean;
  lastEvent?: { type: string; clip: string; caption: string; learnedMillis: number } | null;
  events: number;
  interests: Interest[];
  engine: { items: number; events: number; position: number };
}
