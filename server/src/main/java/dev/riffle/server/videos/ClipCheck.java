package dev.riffle.server.videos;

import java.awt.image.BufferedImage;
import java.util.Set;

/** Looks at clips before strangers see them. */
public interface ClipCheck {

  /** Lets everything through. */
  ClipCheck NONE =
      new ClipCheck() {
        @Override
        public void admit(String creator, String caption, String source) {}

        @Override
        public Finding look(Clip clip, Set<String> hashes, BufferedImage poster) {
          return Finding.GOOD;
        }

        @Override
        public Finding reread(Clip clip) {
          return Finding.GOOD;
        }
      };

  /**
   * What was found.
   *
   * @param held whether somebody must look at the clip first
   * @param why for moderators; empty where it is not held
   */
  record Finding(boolean held, String why) {
    public static final Finding GOOD = new Finding(false, "");

    public static Finding hold(String why) {
      return new Finding(true, why);
    }
  }

  /**
   * Refuses what is not taken at all, before any work is done.
   *
   * @param source SHA-256 of the file; empty where a caption is edited
   * @throws org.springframework.web.ErrorResponseException saying so
   */
  void admit(String creator, String caption, String source);

  /**
   * Looks at a finished clip that nobody can see yet.
   *
   * @param hashes SHA-256 of the file and of all media that were made of it
   */
  Finding look(Clip clip, Set<String> hashes, BufferedImage poster);

  /** Looks at a clip whose words have been changed. */
  Finding reread(Clip clip);
}
