package dev.riffle.engine.retrieval;

import dev.riffle.engine.math.TopList;
import dev.riffle.engine.store.SubjectTable;

/** Finds popular and new items of the tags and authors that the viewer asked for more of. */
public final class SteeredSource implements CandidateSource {
  private final SubjectTable subjects;
  private final int count;

  public SteeredSource(SubjectTable subjects, int count) {
    this.subjects = subjects;
    this.count = count;
  }

  @Override
  public String name() {
    return "steered";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    Wishes wishes = query.wishes();
    int wanted = 0;
    for (int i = 0; i < wishes.count(); i++) {
      wanted += wishes.strength(i) > 0 ? 1 : 0;
    }
    for (int i = 0; i < wishes.count(); i++) {
      if (wishes.strength(i) > 0) {
        TopList board = subjects.boards().get(wishes.subject(i));
        take(query, candidates, board, Math.max(1, count / wanted));
      }
    }
  }

  private static void take(Query query, Candidates candidates, TopList board, int count) {
    int found = 0;
    for (int i = 0; i < board.size() && found < count; i++) {
      found += candidates.offer(query, board.id(i)) ? 1 : 0;
    }
  }
}
