package dev.riffle.server.discover;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.riffle.server.media.MediaName;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is watched now, and what has been watched the most; looked up once a while. Thread-safe. */
@Component
class Trends {
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final Duration VIEWS_KEPT = Duration.ofMinutes(5);
  private static final int TRENDING = 20;
  private static final int CATEGORIES = 12;
  private static final int POSTERS = 4;
  private static final int TAGS_CACHED = 1_000;

  private final JdbcClient jdbc;
  private final LoadingCache<String, List<Trend>> trends =
      Caffeine.newBuilder().maximumSize(2).expireAfterWrite(KEPT).build(_ -> loadTrending());
  private final LoadingCache<String, List<Category>> categories =
      Caffeine.newBuilder().maximumSize(2).expireAfterWrite(KEPT).build(_ -> loadCategories());
  private final LoadingCache<String, Long> views =
      Caffeine.newBuilder()
          .maximumSize(TAGS_CACHED)
          .expireAfterWrite(VIEWS_KEPT)
          .build(this::loadViews);

  Trends(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A hashtag that is watched now. */
  record Trend(String tag, long clips, long views, String poster) {}

  /** A topic to begin with. */
  record Category(String tag, List<String> posters) {}

  List<Trend> trending() {
    return trends.get("");
  }

  List<Category> categories() {
    return categories.get("");
  }

  /** Returns how many clips a hashtag has. */
  long clips(String tag) {
    return jdbc.sql("select clips from tag where tag = :tag")
        .param("tag", tag)
        .query(Long.class)
        .optional()
        .orElse(0L);
  }

  /** Returns how often the clips of a hashtag had been watched a few minutes ago. */
  long views(String tag) {
    return views.get(tag);
  }

  /** The heats of the hottest clips, summed by tag. */
  private List<Trend> loadTrending() {
    return jdbc.sql(
            """
            with hot as (
              select clip.id, clip.tags, clip.poster, heat, views, max(heat) over () as hottest
              from clip_count join clip on clip.id = clip_count.clip
              where clip.listed and heat > (select max(heat) - 20 from clip_count)
              order by heat desc limit 2000
            ), tagged as (
              select unnest(tags) as tag, poster, views, power(2, heat - hottest) as warmth from hot
            )
            select tagged.tag, tag.clips, sum(views) as views,
                   (array_agg(poster order by warmth desc))[1] as poster
            from tagged join tag on tag.tag = tagged.tag
            group by tagged.tag, tag.clips order by sum(warmth) desc, tagged.tag limit :count
            """)
        .param("count", TRENDING)
        .query((row, _) ->
            new Trend(
                row.getString("tag"),
                row.getLong("clips"),
                row.getLong("views"),
                poster(row.getString("poster"))))
        .list();
  }

  private List<Category> loadCategories() {
    List<String> tags =
        jdbc.sql(
                """
                select tag from clip_tag join clip_count on clip_count.clip = clip_tag.clip
                group by tag order by sum(views + 1) desc, tag limit :count
                """)
            .param("count", CATEGORIES)
            .query((row, _) -> row.getString(1))
            .list();
    return tags.stream().map(tag -> new Category(tag, posters(tag))).toList();
  }

  private List<String> posters(String tag) {
    return jdbc.sql(
            """
            select poster from (
              select clip from clip_tag where tag = :tag order by published desc limit 1000
            ) as newest
            join clip_count on clip_count.clip = newest.clip
            join clip on clip.id = newest.clip
            order by heat desc limit :count
            """)
        .param("tag", tag)
        .param("count", POSTERS)
        .query((row, _) -> poster(row.getString(1)))
        .list();
  }

  private long loadViews(String tag) {
    return jdbc.sql(
            """
            select coalesce(sum(views), 0) from clip_tag
            join clip_count on clip_count.clip = clip_tag.clip where tag = :tag
            """)
        .param("tag", tag)
        .query(Long.class)
        .single();
  }

  private static String poster(String sha256) {
    return new MediaName(sha256, MediaName.Kind.JPG).path();
  }
}
