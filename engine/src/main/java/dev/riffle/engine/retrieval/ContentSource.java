package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.TopHeap;
import dev.riffle.engine.math.TopList;
import dev.riffle.engine.store.Affinities;
import dev.riffle.engine.store.SubjectTable;

/** Finds popular and new items of the tags and authors that the viewer likes most, or of late. */
public final class ContentSource implements CandidateSource {
  private static final int SUBJECTS = 8;

  private final SubjectTable subjects;
  private final int count;

  public ContentSource(SubjectTable subjects, int count) {
    this.subjects = subjects;
    this.count = count;
  }

  @Override
  public String name() {
    return "content";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    TopHeap liked = liked(query);
    int left = liked.size();
    int end = candidates.size() + count;
    while (left > 0) {
      int share = (end - candidates.size()) / left--;
      take(query, candidates, subjects.boards().get(liked.poll()), share);
    }
  }

  private TopHeap liked(Query query) {
    Affinities affinities = query.viewer().affinities();
    TopHeap liked = query.heap;
    liked.reset(SUBJECTS);
    for (int i = 0; i < affinities.size(); i++) {
      double affinity = Math.max(affinities.lasting(i), affinities.recent(i));
      if (affinity > 0 && subjects.names().isLive(affinities.subject(i))) {
        liked.offer(affinities.subject(i), affinity);
      }
    }
    return liked;
  }

  private static void take(Query query, Candidates candidates, TopList board, int count) {
    int end = candidates.size() + count;
    for (int i = 0; i < board.size() && candidates.size() < end; i++) {
      candidates.offer(query, board.id(i));
    }
  }
}
