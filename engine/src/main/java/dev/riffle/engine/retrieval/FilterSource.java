package dev.riffle.engine.retrieval;

import dev.riffle.engine.retrieval.FilterExpression.And;
import dev.riffle.engine.retrieval.FilterExpression.Builtin;
import dev.riffle.engine.retrieval.FilterExpression.In;
import dev.riffle.engine.store.NameTable;
import dev.riffle.engine.store.SubjectTable;

/** Finds the top items of the tags and authors that the request's filter asks for. */
public final class FilterSource implements CandidateSource {
  private final SubjectTable subjects;

  public FilterSource(SubjectTable subjects) {
    this.subjects = subjects;
  }

  @Override
  public String name() {
    return "filter";
  }

  @Override
  public void find(Query query, Candidates candidates) {
    find(query, query.asked().filter(), candidates);
  }

  private void find(Query query, FilterExpression filter, Candidates candidates) {
    if (filter instanceof And and) {
      and.parts().forEach(part -> find(query, part, candidates));
    } else if (filter instanceof In in && in.field() == Builtin.TAG) {
      in.values().stream().sorted().forEach(v -> take(query, subjects.findTag(v), candidates));
    } else if (filter instanceof In in && in.field() == Builtin.AUTHOR) {
      in.values().stream().sorted().forEach(v -> take(query, subjects.findAuthor(v), candidates));
    }
  }

  private void take(Query query, int subject, Candidates candidates) {
    if (subject != NameTable.NONE) {
      var board = subjects.boards().get(subject);
      for (int i = 0; i < board.size(); i++) {
        candidates.offer(query, board.id(i));
      }
    }
  }
}
