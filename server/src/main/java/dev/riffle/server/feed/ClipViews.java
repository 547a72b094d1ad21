package dev.riffle.server.feed;

import dev.riffle.server.accounts.Viewer;
import dev.riffle.server.feed.ClipView.ClipSource;
import dev.riffle.server.social.ClipCount;
import dev.riffle.server.social.ClipCounts;
import dev.riffle.server.social.Mark;
import dev.riffle.server.social.Marks;
import dev.riffle.server.social.Tie;
import dev.riffle.server.social.Ties;
import dev.riffle.server.videos.Clip;
import dev.riffle.server.videos.Rendition;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Turns clips of the catalogue into what the app shows a viewer. Thread-safe. */
@Component
class ClipViews {
  private final Marks marks;
  private final ClipCounts counts;
  private final Ties ties;

  ClipViews(Marks marks, ClipCounts counts, Ties ties) {
    this.marks = marks;
    this.counts = counts;
    this.ties = ties;
  }

  /** What is known of a page of clips and the viewer. */
  private record Context(
      String me,
      Set<String> liked,
      Set<String> saved,
      Map<String, ClipCount> counts,
      Map<String, Tie> ties) {}

  List<ClipView> of(Viewer viewer, List<Choice> choices) {
    List<String> ids = choices.stream().map(choice -> choice.clip().id()).toList();
    List<String> creators = choices.stream().map(choice -> choice.clip().creator().id()).toList();
    String me = viewer.personId();
    Context context =
        new Context(
            me,
            marks.among(viewer, Mark.LIKE, ids),
            marks.among(viewer, Mark.SAVE, ids),
            counts.of(ids),
            me.isEmpty() ? Map.of() : ties.of(me, creators));
    return choices.stream().map(choice -> view(choice, context)).toList();
  }

  private static ClipView view(Choice choice, Context context) {
    Clip clip = choice.clip();
    ClipCount count = context.counts.getOrDefault(clip.id(), ClipCount.NONE);
    String creator = clip.creator().id();
    return new ClipView(
        clip.id(),
        clip.caption(),
        clip.tags(),
        clip.creator(),
        clip.duration().toMillis() / 1000.0,
        clip.width(),
        clip.height(),
        clip.generated(),
        clip.hasSound(),
        clip.published(),
        context.liked.contains(clip.id()),
        context.saved.contains(clip.id()),
        context.ties.getOrDefault(creator, Tie.NONE).follows(),
        creator.equals(context.me),
        count.likes(),
        count.comments(),
        count.shares(),
        count.saves(),
        clip.visibility(),
        clip.state(),
        clip.sharing().commentsAllowed(),
        clip.captions(),
        clip.poster().path(),
        clip.placeholder(),
        clip.renditions().stream().map(ClipViews::source).toList(),
        choice.why().orElse(null));
  }

  private static ClipSource source(Rendition rendition) {
    return new ClipSource(
        rendition.media().path(),
        rendition.media().kind().contentType(),
        rendition.width(),
        rendition.height(),
        rendition.bytes());
  }
}
