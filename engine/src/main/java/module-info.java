import org.jspecify.annotations.NullMarked;

/** The recommender behind Riffle: a plain library with no dependencies at run time. */
@NullMarked
module dev.riffle.engine {
  requires static jdk.incubator.vector;
  requires static org.jspecify;

  exports dev.riffle.engine;
  exports dev.riffle.engine.catalog;
  exports dev.riffle.engine.event;
  exports dev.riffle.engine.feed;
  exports dev.riffle.engine.objective;
  exports dev.riffle.engine.profile;
  exports dev.riffle.engine.settings;
}
