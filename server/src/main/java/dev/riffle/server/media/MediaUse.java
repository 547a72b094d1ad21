package dev.riffle.server.media;

import java.util.Collection;
import java.util.Set;

/**
 * What a feature has in the {@link MediaStore}. Each feature that stores media has one, as a
 * component; files that none of them names are deleted.
 */
public interface MediaUse {
  /** Returns those of {@code names} that this feature needs. */
  Set<MediaName> used(Collection<MediaName> names);
}
