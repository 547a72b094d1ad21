import { lazy } from './lazy';

/** What opens beside or above a feed; each comes when it is first opened. */
export const CommentsPanel = lazy(
  () => import('../features/comments').then((m) => m.CommentsPanel),
  'screens',
);
export const TunePanel = lazy(
  () => import('../features/steering').then((m) => m.TunePanel),
  'screens',
);
export const ReportForm = lazy(
  () => import('../features/reports').then((m) => m.ReportForm),
  'screens',
);
