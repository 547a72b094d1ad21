package dev.riffle.server.discover;

import dev.riffle.server.accounts.Person;
import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.social.Keywords;
import dev.riffle.server.social.WordFilter;
import dev.riffle.server.videos.Card;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.ClipPresenter;
import dev.riffle.server.videos.Clips;
import java.util.List;
import org.springframework.stereotype.Component;

/** Shows what was found to those who may see it. Thread-safe. */
@Component
class Discovery {
  private final Clips clips;
  private final ClipPresenter presenter;
  private final Keywords keywords;

  Discovery(Clips clips, ClipPresenter presenter, Keywords keywords) {
    this.clips = clips;
    this.presenter = presenter;
    this.keywords = keywords;
  }

  /** Returns those of {@code ids} that are for everybody and not kept from {@code viewer}. */
  List<Clip> visible(Viewer viewer, List<String> ids) {
    WordFilter unwanted = keywords.of(viewer.personId());
    return clips.findAll(ids).stream()
        .filter(clip -> clip.listed() && clips.visible(clip, viewer))
        .filter(clip -> !unwanted.matches(clip))
        .toList();
  }

  /** Shows those of {@code ids} that are for everybody and not kept from {@code viewer}. */
  List<Card> cards(Viewer viewer, List<String> ids) {
    return presenter.cards(viewer, visible(viewer, ids));
  }

  /** Returns those of {@code people} who are not kept from {@code viewer}. */
  List<Person> people(Viewer viewer, List<Person> people) {
    return people.stream().filter(person -> !clips.apart(viewer, person.id())).toList();
  }
}
