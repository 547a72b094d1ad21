package dev.riffle.server.moderation;

/**
 * What a case is about.
 *
 * @param id the clip's, comment's, sound's or person's
 * @param person id of whose it is
 * @param clip id of the clip; empty where it is about something else
 * @param state what it is now, for the log of acts
 */
record Subject(SubjectKind kind, String id, String person, String clip, String state) {
  String name() {
    return Labels.of(kind) + ":" + id;
  }
}
