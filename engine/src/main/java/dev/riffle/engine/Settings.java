package dev.riffle.engine;

import dev.riffle.engine.retrieval.QuotaParser;
import dev.riffle.engine.settings.AssociationSettings;
import dev.riffle.engine.settings.CandidateSettings;
import dev.riffle.engine.settings.ExplorationSettings;
import dev.riffle.engine.settings.FactorSettings;
import dev.riffle.engine.settings.LimitSettings;
import dev.riffle.engine.settings.ModelSettings;
import dev.riffle.engine.settings.NeighbourSettings;
import dev.riffle.engine.settings.PopularitySettings;
import dev.riffle.engine.settings.ProfileSettings;
import dev.riffle.engine.settings.RankingSettings;
import dev.riffle.engine.settings.RerankingSettings;
import dev.riffle.engine.settings.SearchSettings;
import dev.riffle.engine.settings.SettingValues;
import java.util.List;
import java.util.Map;

/**
 * Sizes, half-lives and shares by which an engine works; immutable.
 *
 * @param seed of the exploration, beside the request's id
 */
public record Settings(
    PopularitySettings popularity,
    NeighbourSettings neighbours,
    AssociationSettings associations,
    FactorSettings factors,
    SearchSettings search,
    CandidateSettings candidates,
    ProfileSettings profile,
    RankingSettings ranking,
    ModelSettings model,
    RerankingSettings reranking,
    ExplorationSettings exploration,
    LimitSettings limits,
    long seed) {

  public Settings {
    QuotaParser.parse(reranking.quotas());
  }

  /** Returns the settings that suit a feed of short videos. */
  public static Settings defaults() {
    return of(Map.of());
  }

  /** Returns the impressions of a new item at which the stages of its exploration end, rising. */
  public List<Integer> explorationStages() {
    return exploration.stages();
  }

  /**
   * Returns the defaults with {@code values} in place of some, by name in kebab case behind the
   * concern's name, such as {@code neighbours.half-life}. Durations look like {@code 10m}, {@code
   * 1h}, {@code 3d} or {@code forever}; lists have commas.
   *
   * @throws IllegalArgumentException if a name is unknown or a value out of its range
   */
  public static Settings of(Map<String, String> values) {
    SettingValues remaining = new SettingValues(values);
    Settings settings =
        new Settings(
            PopularitySettings.of(remaining),
            NeighbourSettings.of(remaining),
            AssociationSettings.of(remaining),
            FactorSettings.of(remaining),
            SearchSettings.of(remaining),
            CandidateSettings.of(remaining),
            ProfileSettings.of(remaining),
            RankingSettings.of(remaining),
            ModelSettings.of(remaining),
            RerankingSettings.of(remaining),
            ExplorationSettings.of(remaining),
            LimitSettings.of(remaining),
            remaining.longInteger("seed", 0));
    remaining.checkAllTaken();
    return settings;
  }
}
