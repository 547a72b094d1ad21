package dev.riffle.server.social;

import dev.riffle.server.accounts.People;
import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.social.Paging.Page;
import dev.riffle.server.social.Paging.Source;
import dev.riffle.server.social.ProfileController.Follower;
import dev.riffle.server.videos.Card;
import dev.riffle.server.videos.ClipCursor;
import dev.riffle.server.videos.ClipPresenter;
import dev.riffle.server.videos.Clips;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The lists of a profile. Thread-safe. */
@Component
class ProfileLists {
  private final Clips clips;
  private final Follows follows;
  private final Marks marks;
  private final ClipAccess access;
  private final ClipPresenter presenter;
  private final People people;
  private final Ties ties;

  ProfileLists(
      Clips clips,
      Follows follows,
      Marks marks,
      ClipAccess access,
      ClipPresenter presenter,
      People people,
      Ties ties) {
    this.clips = clips;
    this.follows = follows;
    this.marks = marks;
    this.access = access;
    this.presenter = presenter;
    this.people = people;
    this.ties = ties;
  }

  Page<Card> clips(Viewer viewer, Profiles.Found owner, String after, int count) {
    if (owner.tie().apart()) {
      return Page.empty();
    }
    String creator = owner.person().id();
    return Paging.page(
        new Source<>(
            (cursor, limit) ->
                clips.by(
                    creator,
                    viewer,
                    new ClipCursor(Paging.time(cursor), Paging.second(cursor)),
                    limit),
            clip -> Paging.time(clip.published()) + "." + clip.id(),
            page -> presenter.cards(viewer, page)),
        after,
        count);
  }

  Page<Card> marked(Viewer viewer, Mark mark, String after, int count) {
    return Paging.page(
        new Source<>(
            (cursor, limit) ->
                marks.list(
                    viewer.key(),
                    mark,
                    new Marks.Entry(Paging.second(cursor), Paging.time(cursor)),
                    limit),
            entry -> Paging.time(entry.changed()) + "." + entry.clip(),
            entries -> cards(viewer, entries.stream().map(Marks.Entry::clip).toList())),
        after,
        count);
  }

  Page<Follower> followers(Viewer viewer, Profiles.Found owner, String after, int count) {
    return owner.tie().apart()
        ? Page.empty()
        : Paging.page(
            new Source<>(
                (cursor, limit) ->
                    follows.followers(
                        owner.person().id(), Paging.number(cursor, Long.MAX_VALUE), limit),
                entry -> Long.toString(entry.ordinal()),
                entries -> people(viewer, entries)),
            after,
            count);
  }

  Page<Follower> following(Viewer viewer, Profiles.Found owner, String after, int count) {
    return owner.tie().apart()
        ? Page.empty()
        : Paging.page(
            new Source<>(
                (cursor, limit) ->
                    follows.following(
                        owner.person().id(), Paging.number(cursor, Long.MAX_VALUE), limit),
                entry -> Long.toString(entry.ordinal()),
                entries -> people(viewer, entries)),
            after,
            count);
  }

  private List<Card> cards(Viewer viewer, List<String> clips) {
    return presenter.cards(viewer, access.find(viewer, clips));
  }

  private List<Follower> people(Viewer viewer, List<Follows.Entry> entries) {
    List<String> ids = entries.stream().map(Follows.Entry::person).toList();
    Map<String, Person> found = people.findAll(ids);
    Map<String, Tie> known = ties.of(viewer.personId(), ids);
    return ids.stream()
        .filter(id -> found.containsKey(id) && known.getOrDefault(id, Tie.NONE).readable())
        .map(id ->
            new Follower(
                java.util.Objects.requireNonNull(found.get(id)),
                known.getOrDefault(id, Tie.NONE).follows()))
        .toList();
  }
}
