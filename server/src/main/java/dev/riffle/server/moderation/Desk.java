package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.Role;
import dev.riffle.server.http.Refusal;
import dev.riffle.server.moderation.Cases.Case;
import dev.riffle.server.moderation.Rulings.Ruling;
import dev.riffle.server.settings.Settings;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Locale;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where moderators decide. Each decision is one transaction: what it does to its subject, its
 * record, the log of acts, and the news of it. Thread-safe.
 */
@Service
class Desk {
  private static final String SYSTEM = "system";
  private static final String GONE = "gone";

  private final Cases cases;
  private final Subjects subjects;
  private final Rulings rulings;
  private final AuditLog audit;
  private final Settings settings;
  private final ApplicationEventPublisher news;
  private final InstantSource clock;

  Desk(
      Cases cases,
      Subjects subjects,
      Rulings rulings,
      AuditLog audit,
      Settings settings,
      ApplicationEventPublisher news,
      InstantSource clock) {
    this.cases = cases;
    this.subjects = subjects;
    this.rulings = rulings;
    this.audit = audit;
    this.settings = settings;
    this.news = news;
    this.clock = clock;
  }

  /** Does what {@code moderator} decides and closes the case. */
  @Transactional
  public void decide(Account moderator, long caseId, Action action, Reason reason, String text) {
    Case found = cases.lock(caseId);
    Subject subject = subject(found);
    requireMay(moderator, subject);
    boolean tell = act(subject, action);
    long id = rulings.add(caseId, subject.person(), action, reason, text, moderator.handle());
    audit(moderator.handle(), Labels.of(action), subject);
    cases.close(caseId);
    if (tell) {
      tell(id, subject, action == Action.DISMISS ? Action.RESTORE : action, reason, text);
    }
    if (action == Action.STRIKE) {
      strike(id, caseId, subject, reason);
    }
  }

  /** Answers an appeal; where it is accepted, what was decided is undone. */
  @Transactional
  public void answer(Account moderator, long appeal, boolean accept, String text) {
    Ruling ruling =
        rulings
            .answer(appeal, accept, text)
            .flatMap(rulings::find)
            .orElseThrow(() -> Refusal.notFound("open appeal"));
    Subject subject = subject(cases.lock(ruling.caseId()));
    requireMay(moderator, subject);
    if (accept) {
      undo(ruling, subject);
    }
    audit(moderator.handle(), accept ? "accept-appeal" : "reject-appeal", subject);
    cases.close(ruling.caseId());
    news.publishEvent(new AppealAnswered(appeal, subject.person(), accept, text));
  }

  /** Takes what the subject of a decision says against it. */
  @Transactional
  public void appeal(Account account, long decision, String text) {
    Ruling ruling =
        rulings
            .find(decision)
            .filter(found -> found.person().equals(account.id()))
            .filter(found -> found.action().canBeAppealed())
            .orElseThrow(() -> Refusal.notFound("decision"));
    if (rulings.appeal(decision, text).isEmpty()) {
      throw Refusal.of(
          HttpStatus.CONFLICT, "already-appealed", "there is an appeal against it already");
    }
    cases.reopen(ruling.caseId(), Cases.State.APPEALED, Cases.Source.APPEAL);
    audit.record(account.handle(), "appeal", "decision:" + decision, "", "");
  }

  private Subject subject(Case found) {
    return subjects
        .find(found.kind(), found.subject())
        .orElseGet(() -> new Subject(found.kind(), found.subject(), found.person(), "", GONE));
  }

  /** Nobody decides about themselves, and only administrators about other moderators. */
  private void requireMay(Account moderator, Subject subject) {
    moderator.viewer().active();
    if (subject.person().equals(moderator.id())) {
      throw Refusal.notAllowed("this case is about you");
    }
    boolean peer =
        subjects
            .account(subject.person())
            .map(account -> account.role().includes(Role.MODERATOR))
            .orElse(false);
    if (peer && !moderator.role().includes(Role.ADMINISTRATOR)) {
      throw Refusal.notAllowed("only an administrator decides about a moderator");
    }
  }

  /** Returns whether the subject's person is to be told. */
  private boolean act(Subject subject, Action action) {
    boolean there = !subject.state().equals(GONE);
    switch (action) {
      case DISMISS -> {
        if (subject.state().equals("held")) {
          subjects.restore(subject);
        }
        return subject.state().equals("held");
      }
      case TAKE_DOWN -> subjects.takeDown(existing(subject));
      case RESTORE -> subjects.restore(existing(subject));
      case STRIKE -> {
        if (there && subject.kind() != SubjectKind.PERSON) {
          subjects.takeDown(subject);
        }
      }
      case SUSPEND -> subjects.setSuspended(subject, true);
      case UNSUSPEND -> subjects.setSuspended(subject, false);
      case WARN -> {}
    }
    return true;
  }

  private static Subject existing(Subject subject) {
    if (subject.state().equals(GONE)) {
      throw Refusal.of(HttpStatus.CONFLICT, GONE, "it is not there any more");
    }
    return subject;
  }

  private void strike(long decision, long caseId, Subject subject, Reason reason) {
    Duration valid = Duration.ofDays(settings.number(ModerationSettings.STRIKE_DAYS));
    rulings.strike(decision, subject.person(), clock.instant().plus(valid));
    boolean active = subjects.account(subject.person()).filter(who -> !who.suspended()).isPresent();
    if (active
        && rulings.strikes(subject.person(), clock.instant())
            >= settings.number(ModerationSettings.STRIKES)) {
      Subject person = subjects.find(SubjectKind.PERSON, subject.person()).orElseThrow();
      subjects.setSuspended(person, true);
      long id = rulings.add(caseId, person.id(), Action.SUSPEND, reason, "", SYSTEM);
      audit(SYSTEM, Labels.of(Action.SUSPEND), person);
      tell(id, person, Action.SUSPEND, reason, "");
    }
  }

  private void undo(Ruling ruling, Subject subject) {
    switch (ruling.action()) {
      case TAKE_DOWN, STRIKE -> {
        rulings.unstrike(ruling.id());
        if (subject.kind() != SubjectKind.PERSON && !subject.state().equals(GONE)) {
          subjects.restore(subject);
        }
        liftSuspensionByStrikes(ruling);
      }
      case SUSPEND -> subjects.setSuspended(subject, false);
      case WARN, DISMISS, RESTORE, UNSUSPEND -> {}
    }
  }

  /** Who was suspended by the rule alone, and would not be now, may act again. */
  private void liftSuspensionByStrikes(Ruling undone) {
    boolean byRule =
        rulings.ofPerson(undone.person()).stream()
            .filter(past -> past.action() == Action.SUSPEND || past.action() == Action.UNSUSPEND)
            .findFirst()
            .filter(last -> last.action() == Action.SUSPEND && last.by().equals(SYSTEM))
            .isPresent();
    if (byRule
        && rulings.strikes(undone.person(), clock.instant())
            < settings.number(ModerationSettings.STRIKES)) {
      Subject person = subjects.find(SubjectKind.PERSON, undone.person()).orElseThrow();
      subjects.setSuspended(person, false);
      Reason reason = Reason.valueOf(undone.reason().toUpperCase(Locale.ROOT).replace('-', '_'));
      long id = rulings.add(undone.caseId(), person.id(), Action.UNSUSPEND, reason, "", SYSTEM);
      audit(SYSTEM, Labels.of(Action.UNSUSPEND), person);
      tell(id, person, Action.UNSUSPEND, reason, "");
    }
  }

  private void audit(String by, String act, Subject subject) {
    String after = subjects.find(subject.kind(), subject.id()).map(Subject::state).orElse(GONE);
    audit.record(by, act, subject.name(), subject.state(), after);
  }

  private void tell(long id, Subject subject, Action action, Reason reason, String text) {
    news.publishEvent(
        new Decided(
            id, subject.person(), Labels.of(action), Labels.of(reason), subject.clip(), text));
  }
}
