package dev.riffle.server.social;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.Audience;
import org.springframework.stereotype.Component;

/** Tells the catalogue who follows and who blocks whom. */
@Component
record SocialAudience(Ties ties) implements Audience {
  @Override
  public boolean follows(Viewer viewer, String person) {
    return ties.between(viewer.personId(), person).follows();
  }

  @Override
  public boolean apart(Viewer viewer, String person) {
    return ties.between(viewer.personId(), person).apart();
  }
}
