import type { Parameters } from '../../lib/path-pattern';

/** What the address says to a screen. */
export interface ScreenProps {
  parameters: Parameters;
  query: URLSearchParams;
}
