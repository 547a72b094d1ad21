package dev.riffle.server.moderation;

import dev.riffle.server.accounts.Account;
import dev.riffle.server.accounts.PersonalData;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What moderation keeps about somebody. The log of acts stays, with ids that lead to nobody any
 * more.
 */
@Component
class ModerationData implements PersonalData {
  private final ModerationViews views;
  private final JdbcClient jdbc;

  ModerationData(ModerationViews views, JdbcClient jdbc) {
    this.views = views;
    this.jdbc = jdbc;
  }

  private record OwnReport(String kind, String subject, Cases.Report report) {}

  @Override
  public void export(Account account, Export export) throws IOException {
    export.json(
        "safety",
        Map.of(
            "standing", views.standing(account.id()),
            "reports", reports(account)));
  }

  @Override
  public void erase(Account account) {
    jdbc.sql("delete from moderation_case where person = ?").param(account.id()).update();
    jdbc.sql("delete from report where reporter = ?").param(account.viewerKey()).update();
    jdbc.sql("update audit set actor = '' where actor = ?").param(account.handle()).update();
    jdbc.sql("update decision set decider = '' where decider = ?").param(account.handle()).update();
    jdbc.sql("update case_note set author = '' where author = ?").param(account.handle()).update();
  }

  private List<OwnReport> reports(Account account) {
    return jdbc.sql(
            """
            select kind, subject, report.* from report
            join moderation_case on moderation_case.id = case_id where reporter = :key
            """)
        .param("key", account.viewerKey())
        .query((row, _) ->
            new OwnReport(
                Labels.label(row.getString("kind")),
                row.getString("subject"),
                new Cases.Report(
                    Labels.label(row.getString("reason")),
                    row.getString("note"),
                    row.getTimestamp("created").toInstant())))
        .list();
  }
}
