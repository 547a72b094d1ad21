package dev.riffle.server.feed;

import dev.riffle.server.accounts.Person;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/** How a viewer steers their feed, the last wish first. */
@Schema(name = "FeedSteering")
record SteeringView(
    List<SteeredTag> tags,
    List<SteeredCreator> creators,
    @Schema(description = "Whether the newest clips are shown rather than chosen ones")
        boolean chronological) {

  record SteeredTag(String tag, @Schema(allowableValues = {"more", "less"}) String direction) {}

  record SteeredCreator(
      Person person, @Schema(allowableValues = {"more", "less"}) String direction) {}
}
