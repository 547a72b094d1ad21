package dev.riffle.server.videos;

import dev.riffle.server.accounts.Viewer;

/** What decides, beside the clip itself, who may see it. */
public interface Audience {

  /** Nobody follows anybody. */
  Audience NOBODY =
      new Audience() {
        @Override
        public boolean follows(Viewer viewer, String person) {
          return false;
        }

        @Override
        public boolean apart(Viewer viewer, String person) {
          return false;
        }
      };

  /** Tells whether {@code viewer} follows {@code person}. */
  boolean follows(Viewer viewer, String person);

  /** Tells whether one of them has blocked the other. */
  boolean apart(Viewer viewer, String person);
}
