package dev.riffle.server.moderation;

/** Why something is reported or decided. */
enum Reason {
  SPAM,
  NUDITY,
  VIOLENCE,
  HATE,
  HARASSMENT,
  MINOR,
  SELF_HARM,
  COPYRIGHT,
  FALSE,
  OTHER
}
