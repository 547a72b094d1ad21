import { matchPath, type Parameters } from '../lib/path-pattern';

const table = [
  ['/', 'for-you'],
  ['/following', 'following'],
  ['/c/:clip', 'clip'],
  ['/c/:clip/edit', 'edit-clip'],
  ['/c/:clip/derived', 'derived'],
  ['/discover', 'discover'],
  ['/search', 'search'],
  ['/tag/:tag', 'tag'],
  ['/@:handle', 'profile'],
  ['/@:handle/:side', 'followers'],
  ['/inbox', 'inbox'],
  ['/create', 'create'],
  ['/create/edit/:draft', 'edit-draft'],
  ['/sounds/:sound', 'sound'],
  ['/create/record', 'record'],
  ['/settings', 'settings'],
  ['/settings/:page', 'settings'],
  ['/sign-in', 'sign-in'],
  ['/sign-up', 'sign-up'],
  ['/forgotten-password', 'forgotten'],
  ['/reset-password', 'reset'],
  ['/confirm-mail', 'confirm-mail'],
  ['/setup', 'setup'],
  ['/studio', 'studio'],
  ['/studio/:clip', 'studio-clip'],
  ['/moderation', 'moderation'],
  ['/moderation/cases/:case', 'case'],
  ['/moderation/:page', 'moderation'],
  ['/admin', 'admin'],
  ['/admin/:page', 'admin'],
] as const;

export type ScreenName = (typeof table)[number][1] | 'missing';

export interface Route {
  screen: ScreenName;
  parameters: Parameters;
}

/** The screen that a path names. */
export function routeOf(path: string): Route {
  for (const [pattern, screen] of table) {
    const parameters = matchPath(pattern, path);
    if (parameters !== undefined) {
      return { screen, parameters };
    }
  }
  return { screen: 'missing', parameters: {} };
}

export function pathOfClip(id: string): string {
  return `/c/${encodeURIComponent(id)}`;
}
