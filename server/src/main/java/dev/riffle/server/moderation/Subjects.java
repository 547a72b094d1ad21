package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Accounts;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.social.Comment;
import dev.riffle.server.social.Comments;
import dev.riffle.server.sounds.Sound;
import dev.riffle.server.sounds.Sounds;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipState;
import dev.riffle.server.videos.Clips;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds what cases are about, and does to it what was decided. Thread-safe. */
@Component
class Subjects {
  private final Clips clips;
  private final People people;
  private final Accounts accounts;
  private final Comments comments;
  private final Sounds sounds;

  Subjects(Clips clips, People people, Accounts accounts, Comments comments, Sounds sounds) {
    this.clips = clips;
    this.people = people;
    this.accounts = accounts;
    this.comments = comments;
    this.sounds = sounds;
  }

  Optional<Subject> find(SubjectKind kind, String id) {
    return switch (kind) {
      case CLIP -> clips.current(id).map(Subjects::of);
      case COMMENT -> comment(id).map(Subjects::of);
      case SOUND -> sounds.find(id).map(Subjects::of);
      case PERSON ->
          people
              .find(id)
              .map(person -> new Subject(kind, id, person.id(), "", standing(person.id())));
    };
  }

  Optional<Clip> clip(String id) {
    return clips.find(id);
  }

  /** Returns a comment that is not gone for good. */
  Optional<Comment> comment(String id) {
    return comments.find(id).filter(found -> found.state() != Comment.State.DELETED);
  }

  /** Returns a sound that can be heard still. */
  Optional<Sound> sound(String id) {
    return sounds.find(id);
  }

  Optional<Account> account(String person) {
    return accounts.find(person);
  }

  void takeDown(Subject subject) {
    switch (subject.kind()) {
      case CLIP -> clips.setState(subject.id(), ClipState.TAKEN_DOWN);
      case COMMENT -> comment(subject.id()).ifPresent(comments::takeDown);
      case SOUND -> sounds.setTakenDown(subject.id(), true);
      case PERSON -> throw Refusal.invalid("a person cannot be taken down; suspend them");
    }
  }

  void restore(Subject subject) {
    switch (subject.kind()) {
      case CLIP -> clips.setState(subject.id(), ClipState.PUBLISHED);
      case COMMENT -> comment(subject.id()).ifPresent(comments::show);
      case SOUND -> sounds.setTakenDown(subject.id(), false);
      case PERSON -> throw Refusal.invalid("a person cannot be restored; unsuspend them");
    }
  }

  void setSuspended(Subject subject, boolean suspended) {
    Account account =
        account(subject.person())
            .orElseThrow(() -> Refusal.invalid("this person has no account to suspend"));
    accounts.setSuspended(account, suspended);
  }

  private String standing(String person) {
    return account(person).map(account -> account.suspended() ? "suspended" : "active").orElse("");
  }

  private static Subject of(Clip clip) {
    return new Subject(
        SubjectKind.CLIP, clip.id(), clip.creator().id(), clip.id(), Labels.of(clip.state()));
  }

  private static Subject of(Comment comment) {
    return new Subject(
        SubjectKind.COMMENT,
        comment.id().toString(),
        comment.person().orElse(""),
        "",
        Labels.of(comment.state()));
  }

  private static Subject of(Sound sound) {
    return new Subject(
        SubjectKind.SOUND,
        sound.id(),
        sound.owner().map(Person::id).orElse(""),
        "",
        sound.takenDown() ? "taken-down" : "published");
  }
}
