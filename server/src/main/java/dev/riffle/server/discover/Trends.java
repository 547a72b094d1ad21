package dev.riffle.server.discover;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What is watched now, and what has been watched the most; looked up once a while, the same for
 * everybody: who may see which of the clips, {@link Discovery} decides. Thread-safe.
 */
@Component
class Trends {
  private static final Duration KEPT = Duration.ofSeconds(30);
  private static final Duration VIEWS_KEPT = Duration.ofMinutes(5);
  private static final int TRENDING = 20;
  private static final int CATEGORIES = 12;
  private static final int CLIPS = 12;
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

  /**
   * A hashtag that is watched now.
   *
   * @param hottest ids of some of its clips, the hottest first
   */
  record Trend(String tag, long clips, long views, List<String> hottest) {}

  /**
   * A topic to begin with.
   *
   * @param hottest ids of some of its clips, the hottest first
   */
  record Category(String tag, List<String> hottest) {}

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
              select clip.id, clip.tags, heat, views, max(heat) over () as hottest
              from clip_count join clip on clip.id = clip_count.clip
              where clip.listed and heat > (select max(heat) - 20 from clip_count)
              order by heat desc limit 2000
            ), tagged as (
              select unnest(tags) as tag, id, views, power(2, heat - hottest) as warmth from hot
            )
            select tagged.tag, tag.clips, sum(views) as views,
                   (array_agg(id order by warmth desc))[1:(:clips)] as hottest
            from tagged join tag on tag.tag = tagged.tag
            group by tagged.tag, tag.clips order by sum(warmth) desc, tagged.tag limit :count
            """)
        .param("clips", CLIPS)
        .param("count", TRENDING)
        .query(Trends::trend)
        .list();
  }

  private static Trend trend(ResultSet row, int number) throws SQLException {
    return new Trend(
        row.getString("tag"),
        row.getLong("clips"),
        row.getLong("views"),
        List.of((String[]) row.getArray("hottest").getArray()));
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
    return tags.stream().map(tag -> new Category(tag, hottest(tag))).toList();
  }

  private List<String> hottest(String tag) {
    return jdbc.sql(
            """
            select newest.clip from (
              select clip from clip_tag where tag = :tag order by published desc limit 1000
            ) as newest
            join clip_count on clip_count.clip = newest.clip
            order by heat desc limit :count
            """)
        .param("tag", tag)
        .param("count", CLIPS)
        .query((row, _) -> row.getString(1))
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
}
