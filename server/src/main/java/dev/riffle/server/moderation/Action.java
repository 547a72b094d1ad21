package dev.riffle.server.moderation;

/** What a moderator may decide. */
enum Action {
  /** Nothing is wrong with it; what was held is published. */
  DISMISS,
  TAKE_DOWN,
  RESTORE,
  WARN,
  /** Takes it down, and counts against its author until it expires. */
  STRIKE,
  SUSPEND,
  UNSUSPEND;

  /** Tells whether its subject may ask for it to be looked at again. */
  boolean canBeAppealed() {
    return this == TAKE_DOWN || this == STRIKE || this == SUSPEND || this == WARN;
  }
}
