package dev.riffle.server.create;

import dev.riffle.server.create.Draft.DraftFile;
import dev.riffle.server.create.Draft.Facts;
import dev.riffle.server.create.Draft.Measurement;
import dev.riffle.server.create.Draft.Problem;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Drafts in PostgreSQL. What goes together is the caller's transaction. Thread-safe. */
@Component
class DraftRows {
  private final JdbcClient jdbc;
  private final EditsJson edits;
  private final JsonMapper json;

  DraftRows(JdbcClient jdbc, EditsJson edits, JsonMapper json) {
    this.jdbc = jdbc;
    this.edits = edits;
    this.json = json;
  }

  void insert(String id, String owner, Edits chosen, Instant now) {
    jdbc.sql(
            """
            insert into draft (id, owner, state, edits, created, changed)
            values (:id, :owner, 'EDITING', cast(:edits as jsonb), :now, :now)
            """)
        .param("id", id)
        .param("owner", owner)
        .param("edits", edits.write(chosen))
        .param("now", Timestamp.from(now))
        .update();
  }

  Optional<Draft> find(String id) {
    return jdbc.sql("select * from draft where id = :id")
        .param("id", id)
        .query(this::read)
        .optional();
  }

  /** Returns a draft that nobody else can change until the transaction ends. */
  Optional<Draft> lock(String id) {
    return jdbc.sql("select * from draft where id = :id for update")
        .param("id", id)
        .query(this::read)
        .optional();
  }

  Optional<Draft> findByUpload(UUID upload) {
    return jdbc.sql("select * from draft where upload = :upload")
        .param("upload", upload)
        .query(this::read)
        .optional();
  }

  /** Returns somebody's drafts, newest first, without those that were done before {@code since}. */
  List<Draft> of(String owner, Instant since) {
    return jdbc.sql(
            """
            select * from draft where owner = :owner and (state <> 'DONE' or changed >= :since)
            order by created desc, id desc limit 500
            """)
        .param("owner", owner)
        .param("since", Timestamp.from(since))
        .query(this::read)
        .list();
  }

  /** Waits for others who make drafts or uploads of {@code owner}, so that limits hold. */
  void lockOwner(String owner) {
    jdbc.sql("select pg_advisory_xact_lock(hashtextextended('draft ' || :owner, 0))")
        .param("owner", owner)
        .query((_, _) -> true)
        .list();
  }

  /** Returns how many drafts of somebody are not done. */
  int count(String owner) {
    return jdbc.sql("select count(*) from draft where owner = :owner and state <> 'DONE'")
        .param("owner", owner)
        .query(Integer.class)
        .single();
  }

  /** Returns how many uploads of somebody are under way, that of {@code except} not counted. */
  int uploads(String owner, String except) {
    return jdbc.sql(
            """
            select count(*) from draft
            where owner = :owner and upload is not null and not complete and id <> :except
            """)
        .param("owner", owner)
        .param("except", except)
        .query(Integer.class)
        .single();
  }

  /** Returns how many bytes files of somebody's drafts have, or will have. */
  long bytes(String owner, String except) {
    return jdbc.sql(
            """
            select coalesce(sum(file_bytes), 0) from draft
            where owner = :owner and id <> :except and state not in ('SCHEDULED', 'DONE')
            """)
        .param("owner", owner)
        .param("except", except)
        .query(Long.class)
        .single();
  }

  void setEdits(String id, Edits chosen, Instant now) {
    jdbc.sql(
            """
            update draft set edits = cast(:edits as jsonb), version = version + 1, changed = :now
            where id = :id
            """)
        .param("id", id)
        .param("edits", edits.write(chosen))
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Expects a file; what was there before is no longer the draft's. */
  void setUpload(String id, UUID upload, String name, long bytes, Instant now) {
    jdbc.sql(
            """
            update draft set upload = :upload, file_name = :name, file_bytes = :bytes,
                             complete = false, facts = null, measured = null, problem = null,
                             state = 'EDITING', changed = :now
            where id = :id
            """)
        .param("id", id)
        .param("upload", upload)
        .param("name", name)
        .param("bytes", bytes)
        .param("now", Timestamp.from(now))
        .update();
  }

  void clearUpload(String id, Instant now) {
    jdbc.sql(
            """
            update draft set upload = null, file_name = null, file_bytes = null, complete = false,
                             facts = null, measured = null, problem = null, changed = :now
            where id = :id
            """)
        .param("id", id)
        .param("now", Timestamp.from(now))
        .update();
  }

  /** Writes down what a complete file is, or what is wrong with it. */
  boolean setLooked(UUID upload, @Nullable Facts facts, @Nullable Problem problem, Instant now) {
    return jdbc.sql(
                """
                update draft set complete = true, facts = cast(:facts as jsonb),
                                 problem = cast(:problem as jsonb), changed = :now
                where upload = :upload and state in ('EDITING', 'FAILED')
                """)
            .param("upload", upload)
            .param("facts", text(facts))
            .param("problem", text(problem))
            .param("now", Timestamp.from(now))
            .update()
        > 0;
  }

  void setMeasured(String id, @Nullable Measurement measured) {
    jdbc.sql("update draft set measured = cast(:measured as jsonb) where id = :id")
        .param("id", id)
        .param("measured", text(measured))
        .update();
  }

  void delete(String id) {
    jdbc.sql("delete from draft where id = :id").param("id", id).update();
  }

  /** Returns drafts in which nothing has happened since {@code before}, done or left alone. */
  List<String> old(DraftState state, Instant before, int count) {
    return jdbc.sql(
            """
            select id from draft where state = :state and changed < :before
            order by changed limit :count
            """)
        .param("state", state.name())
        .param("before", Timestamp.from(before))
        .param("count", count)
        .query((row, _) -> row.getString(1))
        .list();
  }

  /** Returns drafts whose upload is not complete. */
  List<Draft> uploading() {
    return jdbc.sql("select * from draft where upload is not null and not complete")
        .query(this::read)
        .list();
  }

  private @Nullable String text(@Nullable Object value) {
    return value == null ? null : json.writeValueAsString(value);
  }

  Draft read(ResultSet row, int number) throws SQLException {
    return new Draft(
        row.getString("id"),
        row.getString("owner"),
        row.getInt("version"),
        DraftState.valueOf(row.getString("state")),
        edits.read(row.getString("edits")),
        file(row),
        json(row, "problem", Problem.class),
        json(row, "measured", Measurement.class),
        Step.valueOf(row.getString("step")),
        Optional.ofNullable(row.getString("clip")),
        row.getInt("attempts"),
        row.getTimestamp("created").toInstant(),
        row.getTimestamp("changed").toInstant());
  }

  private Optional<DraftFile> file(ResultSet row) throws SQLException {
    UUID upload = row.getObject("upload", UUID.class);
    return upload == null
        ? Optional.empty()
        : Optional.of(
            new DraftFile(
                upload,
                row.getString("file_name"),
                row.getLong("file_bytes"),
                row.getBoolean("complete"),
                json(row, "facts", Facts.class)));
  }

  private <T> Optional<T> json(ResultSet row, String column, Class<T> type) throws SQLException {
    return Optional.ofNullable(row.getString(column)).map(text -> json.readValue(text, type));
  }
}
