package dev.riffle.server.videos;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How often clips were watched, and how hot they are. Heat is a sum with exponential decay, kept as
 * its binary logarithm against a fixed time (Cormode and others, Forward Decay, 2009): what happens
 * at {@code t} counts 2^(t/h) for a half-life h, so that the order of two clips changes only when
 * something happens to one of them, and an index can keep it. Thread-safe.
 */
public final class ClipCounts {
  /** In this time, heat halves. */
  public static final double HALF_LIFE_SECONDS = 12 * 3600;

  private final JdbcClient jdbc;

  ClipCounts(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Counts views of clips, one statement for all; unknown ids count nothing. */
  public void viewed(Map<String, Integer> views, Instant now) {
    heat(views, views, now);
  }

  /** Notes that clips were liked, shared or saved, which counts as that many views for heat. */
  public void warmed(Map<String, Integer> weights, Instant now) {
    heat(Map.of(), weights, now);
  }

  /** Returns the views of each of {@code clips} that exists. */
  public Map<String, Long> views(Collection<String> clips) {
    return jdbc
        .sql("select clip, views from clip_count where clip = any(:clips)")
        .param("clips", clips.toArray(String[]::new))
        .query((row, _) -> Map.entry(row.getString(1), row.getLong(2)))
        .list()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Rows are locked in the order of their ids, so that two batches cannot wait for each other. */
  private void heat(Map<String, Integer> views, Map<String, Integer> weights, Instant now) {
    if (weights.isEmpty()) {
      return;
    }
    Collection<String> clips = new TreeMap<>(weights).keySet();
    jdbc.sql(
            """
            with happened as materialized (
              select clip_count.clip, more.views, :now + log(2, more.weight::numeric)::float8 as heat
              from unnest(:clips, :views, :weights) as more (clip, views, weight)
              join clip_count on clip_count.clip = more.clip
              order by clip_count.clip for update of clip_count
            )
            update clip_count
            set views = clip_count.views + happened.views,
                heat = greatest(clip_count.heat, happened.heat)
                  + ln(1 + exp(-abs(clip_count.heat - happened.heat) * ln(2))) / ln(2)
            from happened where clip_count.clip = happened.clip
            """)
        .param("clips", clips.toArray(String[]::new))
        .param(
            "views",
            clips.stream().map(clip -> views.getOrDefault(clip, 0)).toArray(Integer[]::new))
        .param(
            "weights",
            clips.stream().map(clip -> weights.getOrDefault(clip, 1)).toArray(Integer[]::new))
        .param("now", now.toEpochMilli() / 1000.0 / HALF_LIFE_SECONDS)
        .update();
  }
}
