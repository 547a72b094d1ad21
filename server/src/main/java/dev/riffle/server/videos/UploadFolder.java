package dev.riffle.server.videos;

import dev.riffle.server.media.Directories;
import java.nio.file.Path;

/** Where uploads are while they are looked at; emptied at start. */
record UploadFolder(Path path) {
  UploadFolder {
    Directories.clear(path);
  }
}
