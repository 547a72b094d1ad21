package dev.riffle.server.accounts;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whoever asks, as they see themselves, and the place they are at. */
@Schema(name = "Me")
record MeView(
    boolean signedIn,
    @Schema(description = "Absent for a guest") @JsonInclude(JsonInclude.Include.NON_NULL)
        @Nullable OwnAccount account,
    @Schema(description = "Notices that one has not read, at most 100") int unread,
    @Schema(description = "Whether the first administrator has to be set up") boolean setupNeeded,
    @Schema(description = "Whether anybody may make an account") boolean open,
    @Schema(description = "Years somebody must have to make an account") long minimumAge,
    @Schema(description = "Whether this place sends mail") boolean mail,
    Instance instance) {

  record OwnAccount(
      String id,
      String handle,
      String name,
      String color,
      String bio,
      Role role,
      String language,
      boolean hasPassword,
      int passkeys,
      @Schema(description = "Whether a code is asked for beside the password") boolean totp,
      boolean suspended,
      @Schema(description = "Where mail to one goes") @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String mailAddress,
      @Schema(description = "The mail address that waits to be confirmed")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable String mailAddressPending,
      @Schema(description = "When the account will be erased, where that was asked for")
          @JsonInclude(JsonInclude.Include.NON_NULL)
          @Nullable Instant deletionAt) {}

  record Instance(String name) {}
}
