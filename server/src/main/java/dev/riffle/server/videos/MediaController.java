package dev.riffle.server.videos;

import dev.riffle.server.accounts.Role;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.media.MediaName;
import dev.riffle.server.media.MediaServing;
import dev.riffle.server.media.MediaStore;
import dev.riffle.server.media.MediaStore.StoredMedia;
import io.swagger.v3.oas.annotations.Hidden;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;

/** Serves stored media, whole or in part. Their names are hashes, so they are cached for ever. */
@RestController
@Hidden
class MediaController {
  private static final String FOREVER = "public, max-age=31536000, immutable";

  private static final String NEVER = "private, no-store";

  private final MediaStore store;
  private final WithdrawnMedia withdrawn;

  MediaController(MediaStore store, WithdrawnMedia withdrawn) {
    this.store = store;
    this.withdrawn = withdrawn;
  }

  @RequestMapping(
      path = "/media/{file}",
      method = {RequestMethod.GET, RequestMethod.HEAD})
  void media(@PathVariable String file, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    StoredMedia media =
        MediaName.parse(file)
            .filter(name -> !withdrawn.contains(name))
            .flatMap(store::find)
            .orElseThrow(() -> Refusal.notFound("file"));
    MediaServing.serve(media, FOREVER, request, response);
  }

  /** For moderators, who must see what they have taken down. */
  @RequestMapping(
      path = "/api/moderation/media/{file}",
      method = {RequestMethod.GET, RequestMethod.HEAD})
  void withdrawn(
      Viewer viewer,
      @PathVariable String file,
      HttpServletRequest request,
      HttpServletResponse response)
      throws IOException {
    viewer.requires(Role.MODERATOR);
    StoredMedia media =
        MediaName.parse(file).flatMap(store::find).orElseThrow(() -> Refusal.notFound("file"));
    MediaServing.serve(media, NEVER, request, response);
  }
}
