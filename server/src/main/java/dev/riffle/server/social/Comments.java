package dev.riffle.server.social;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.social.Comment.State;
import dev.riffle.server.social.CommentCheck.Verdict;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Clips;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is said below clips. Counts change in the transaction of what they count. Thread-safe. */
@Service
public class Comments {
  private final CommentStorage storage;
  private final Clips clips;
  private final ClipTallies counts;
  private final Mentions mentions;
  private final List<CommentCheck> checks;
  private final ApplicationEventPublisher news;
  private final InstantSource clock;

  Comments(
      CommentStorage storage,
      Clips clips,
      ClipTallies counts,
      Mentions mentions,
      List<CommentCheck> checks,
      ApplicationEventPublisher news,
      InstantSource clock) {
    this.storage = storage;
    this.clips = clips;
    this.counts = counts;
    this.mentions = mentions;
    this.checks = checks;
    this.news = news;
    this.clock = clock;
  }

  /** What somebody wants to say. */
  record Draft(UUID id, String text, Optional<Comment> answered) {}

  /** Returns the comment of that id, whoever may read it. */
  public Optional<Comment> find(String id) {
    return CommentIds.parse(id).flatMap(storage::find);
  }

  /**
   * Adds a comment; the same id again adds nothing.
   *
   * @throws org.springframework.web.ErrorResponseException {@code text-refused}
   */
  @Transactional
  Comment add(Account writer, Clip clip, Draft draft) {
    Comment comment = comment(writer, clip, draft);
    if (!storage.insert(comment)) {
      return repeated(writer, clip, draft.id());
    }
    if (comment.state() == State.SHOWN) {
      count(comment, 1);
      announce(comment, clip);
    } else {
      news.publishEvent(new CommentHeld(comment.id().toString(), writer.id()));
    }
    return storage.find(comment.id()).orElseThrow();
  }

  /** Lets everybody read a comment that was held or taken down. */
  @Transactional
  public void show(Comment comment) {
    if (storage.move(comment.id(), comment.state(), State.SHOWN)) {
      count(comment, 1);
      if (comment.state() == State.HELD) {
        clips.find(comment.clip()).ifPresent(clip -> announce(comment, clip));
      }
    }
  }

  /** Takes a comment out of sight; {@link #show} takes that back. */
  @Transactional
  public void takeDown(Comment comment) {
    move(comment, State.TAKEN_DOWN);
  }

  /** Deletes a comment for good. Its place stays while it has replies. */
  @Transactional
  public void delete(Comment comment) {
    move(comment, State.DELETED);
    storage.empty(comment.id());
  }

  @Transactional
  void like(Comment comment, String person, boolean liked) {
    boolean changed = storage.setLiked(comment.id(), person, liked);
    if (changed && liked && !comment.isBy(person)) {
      comment
          .person()
          .ifPresent(writer ->
              news.publishEvent(
                  new CommentLiked(person, comment.id().toString(), comment.clip(), writer)));
    }
  }

  /** Puts a comment above all others of its clip, or back; there is one such place. */
  @Transactional
  void pin(Comment comment, Clip clip, boolean pinned) {
    storage.pinned(clip.id()).ifPresent(before -> storage.setPinned(before.id(), false));
    storage.setPinned(comment.id(), pinned);
    if (pinned && !comment.pinned() && !comment.isBy(clip.creator().id())) {
      comment
          .person()
          .ifPresent(writer ->
              news.publishEvent(
                  new CommentPinned(
                      comment.id().toString(), clip.id(), clip.creator().id(), writer)));
    }
  }

  private Comment comment(Account writer, Clip clip, Draft draft) {
    return new Comment(
        draft.id(),
        clip.id(),
        draft.answered().map(answered -> answered.thread().orElse(answered.id())),
        draft.answered().map(Comment::id),
        Optional.of(writer.id()),
        draft.text(),
        state(writer, clip, draft.text()),
        false,
        0,
        0,
        0,
        clock.instant().truncatedTo(ChronoUnit.MICROS));
  }

  private State state(Account writer, Clip clip, String text) {
    List<Verdict> verdicts = checks.stream().map(check -> check.check(writer, clip, text)).toList();
    if (verdicts.contains(Verdict.REFUSE)) {
      throw Refusal.of(
          HttpStatus.UNPROCESSABLE_CONTENT, "text-refused", "this cannot be said here");
    }
    return verdicts.contains(Verdict.HOLD) ? State.HELD : State.SHOWN;
  }

  private Comment repeated(Account writer, Clip clip, UUID id) {
    return storage
        .find(id)
        .filter(known -> known.isBy(writer.id()) && known.clip().equals(clip.id()))
        .orElseThrow(
            () -> Refusal.of(HttpStatus.CONFLICT, "id-taken", "another comment has that id"));
  }

  private void move(Comment comment, State to) {
    if (storage.move(comment.id(), comment.state(), to) && comment.state() == State.SHOWN) {
      count(comment, -1);
    }
  }

  private void count(Comment comment, int delta) {
    comment.thread().ifPresent(thread -> storage.addReplies(thread, delta));
    counts.add(comment.clip(), "comments", delta);
  }

  private void announce(Comment comment, Clip clip) {
    String writer = comment.person().orElseThrow();
    news.publishEvent(
        new Commented(
            comment.id().toString(),
            clip.id(),
            writer,
            clip.creator().id(),
            answered(comment),
            mentions.in(comment.text(), writer, clip)));
  }

  private Set<String> answered(Comment comment) {
    return Stream.of(comment.thread(), comment.replyTo())
        .flatMap(Optional::stream)
        .distinct()
        .flatMap(id -> storage.find(id).flatMap(Comment::person).stream())
        .collect(Collectors.toSet());
  }
}
