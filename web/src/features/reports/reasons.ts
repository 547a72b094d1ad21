import type { ReportReason } from '../../api';

export const reportReasons: readonly ReportReason[] = [
  'spam',
  'nudity',
  'violence',
  'hate',
  'harassment',
  'minor',
  'self-harm',
  'copyright',
  'false',
  'other',
];
