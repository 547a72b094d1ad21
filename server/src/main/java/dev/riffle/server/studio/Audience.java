package dev.riffle.server.studio;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who watched in the last whole week. Weeks do not overlap and do not change any more, so that no
 * two answers differ by a few people.
 */
@Schema(name = "StudioAudience")
record Audience(LocalDate from, LocalDate to, Groups languages, Groups regions) {
  private static final long PEOPLE_MIN = 10;

  @Schema(name = "StudioGroup")
  record Group(
      @Schema(
              description =
                  "A language; a country's two capitals, or the area of a time zone; or unknown")
          String name,
      @Schema(description = "10 or more") long people) {}

  /**
   * Groups, the largest first.
   *
   * @param withheld people of smaller groups together; empty where these are none or too few
   */
  @Schema(name = "StudioGroups")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Groups(
      List<Group> groups,
      @Schema(description = "People in smaller groups, together 10 or more; absent where none")
          @Nullable Long withheld) {

    static final Groups NONE = new Groups(List.of(), null);

    /**
     * Withholds groups of fewer than ten people. Where these are together fewer than ten, the
     * smallest of the others goes with them: else the difference to a total would tell their size.
     */
    static Groups of(List<Group> all) {
      List<Group> shown =
          new ArrayList<>(
              all.stream()
                  .sorted(
                      Comparator.comparingLong(Group::people).reversed().thenComparing(Group::name))
                  .toList());
      long withheld = 0;
      while (!shown.isEmpty()
          && (shown.getLast().people < PEOPLE_MIN || (withheld > 0 && withheld < PEOPLE_MIN))) {
        withheld += shown.removeLast().people;
      }
      return new Groups(List.copyOf(shown), withheld < PEOPLE_MIN ? null : withheld);
    }
  }
}
