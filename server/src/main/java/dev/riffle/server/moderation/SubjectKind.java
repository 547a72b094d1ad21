package dev.riffle.server.moderation;

/** What a case may be about. */
enum SubjectKind {
  CLIP,
  COMMENT,
  SOUND,
  PERSON
}
