package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Accounts that administrators suspend without a case before them. That is a decision like a
 * moderator's: it is written down, told to whom it is about, and can be appealed. Thread-safe.
 */
@Service
public class Suspensions {
  private final Cases cases;
  private final Subjects subjects;
  private final Rulings rulings;
  private final AuditLog audit;
  private final ApplicationEventPublisher news;

  Suspensions(
      Cases cases,
      Subjects subjects,
      Rulings rulings,
      AuditLog audit,
      ApplicationEventPublisher news) {
    this.cases = cases;
    this.subjects = subjects;
    this.rulings = rulings;
    this.audit = audit;
    this.news = news;
  }

  /**
   * Suspends an account, or lifts its suspension; does nothing where that is so already.
   *
   * @param by the handle of the administrator
   * @param text said to whom it is about
   */
  @Transactional
  public void set(String by, Account account, boolean suspended, @Nullable String text) {
    if (account.suspended() == suspended) {
      return;
    }
    String said = Inputs.text("text", text, 0);
    Subject person = subjects.find(SubjectKind.PERSON, account.id()).orElseThrow();
    Action action = suspended ? Action.SUSPEND : Action.UNSUSPEND;
    subjects.setSuspended(person, suspended);
    long id = rulings.add(cases.record(person), person.person(), action, Reason.OTHER, said, by);
    audit.record(
        by,
        Labels.of(action),
        person.name(),
        person.state(),
        subjects.find(SubjectKind.PERSON, account.id()).orElseThrow().state());
    news.publishEvent(
        new Decided(
            id, person.person(), Labels.of(action), Labels.of(Reason.OTHER), person.clip(), said));
  }
}
