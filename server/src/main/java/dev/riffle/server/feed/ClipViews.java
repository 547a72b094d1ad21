package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.videos.ClipDetails;
import dev.riffle.server.videos.ClipPresenter;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Turns chosen clips into what the app shows a viewer. Thread-safe. */
@Component
class ClipViews {
  private final ClipPresenter presenter;

  ClipViews(ClipPresenter presenter) {
    this.presenter = presenter;
  }

  List<ClipView> of(Viewer viewer, List<Choice> choices) {
    List<ClipDetails> clips =
        presenter.details(viewer, choices.stream().map(Choice::clip).toList());
    return IntStream.range(0, choices.size())
        .mapToObj(place -> new ClipView(clips.get(place), choices.get(place).why().orElse(null)))
        .toList();
  }
}
