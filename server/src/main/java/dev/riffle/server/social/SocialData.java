package dev.riffle.server.social;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.PersonalData;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** What is kept about what somebody is to others, liked and said. */
@Component
record SocialData(
    People people,
    Follows follows,
    Blocks blocks,
    Marks marks,
    Keywords keywords,
    CommentStorage storage,
    Comments comments)
    implements PersonalData {

  private static final int BATCH = 500;

  /** A comment, as its writer takes it away. */
  private record Said(String clip, String text, Instant time) {}

  @Override
  public void export(Account account, Export export) throws IOException {
    String id = account.id();
    export.json(
        "people",
        Map.of(
            "following", handles(following(id)),
            "followers", handles(followers(id)),
            "blocked", handles(blocks.blocked(id)),
            "muted", handles(blocks.muted(id)),
            "keywords", keywords.words(id)));
    export.json("likes", marked(account, Mark.LIKE));
    export.json("saved", marked(account, Mark.SAVE));
    export.json(
        "comments",
        written(id).stream()
            .map(each -> new Said(each.clip(), each.text(), each.written()))
            .toList());
    export.json("liked-comments", storage.likedBy(id).stream().map(UUID::toString).toList());
  }

  @Override
  public void erase(Account account) {
    String id = account.id();
    marks.erase(account.viewer());
    storage.likedBy(id).forEach(comment -> storage.setLiked(comment, id, false));
    written(id).forEach(comments::delete);
    following(id).forEach(other -> follows.unfollow(id, other));
    followers(id).forEach(other -> follows.unfollow(other, id));
  }

  private List<String> following(String id) {
    return all(
            (after, count) -> follows.following(id, after == 0 ? Long.MAX_VALUE : after, count),
            Follows.Entry::ordinal)
        .stream()
        .map(Follows.Entry::person)
        .toList();
  }

  private List<String> followers(String id) {
    return all(
            (after, count) -> follows.followers(id, after == 0 ? Long.MAX_VALUE : after, count),
            Follows.Entry::ordinal)
        .stream()
        .map(Follows.Entry::person)
        .toList();
  }

  private List<Comment> written(String id) {
    return all((after, count) -> storage.ofPerson(id, after, count), Comment::ordinal);
  }

  private List<Marks.Entry> marked(Account account, Mark mark) {
    List<Marks.Entry> all = new ArrayList<>();
    Marks.Entry before = Marks.Entry.START;
    List<Marks.Entry> batch = marks.list(account.viewerKey(), mark, before, BATCH);
    while (!batch.isEmpty()) {
      all.addAll(batch);
      batch = marks.list(account.viewerKey(), mark, batch.getLast(), BATCH);
    }
    return all;
  }

  private List<String> handles(List<String> ids) {
    return people.findAll(ids).values().stream().map(Person::handle).sorted().toList();
  }

  private static <T> List<T> all(
      BiFunction<Long, Integer, List<T>> read, Function<T, Long> ordinal) {
    List<T> all = new ArrayList<>();
    List<T> batch = read.apply(0L, BATCH);
    while (!batch.isEmpty()) {
      all.addAll(batch);
      batch = read.apply(ordinal.apply(batch.getLast()), BATCH);
    }
    return all;
  }
}
