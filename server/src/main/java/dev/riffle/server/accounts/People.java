package dev.riffle.server.accounts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Everybody who can be seen. Thread-safe. */
@Service
public class People {
  private static final String SELECT = "select id, handle, name, color, bio from person ";

  private final JdbcClient jdbc;

  public People(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Person> find(String id) {
    return jdbc.sql(SELECT + "where id = :id").param("id", id).query(People::read).optional();
  }

  public Optional<Person> findByHandle(String handle) {
    return jdbc.sql(SELECT + "where handle = lower(:handle)")
        .param("handle", handle)
        .query(People::read)
        .optional();
  }

  /** Returns those of {@code ids} who exist, by id. */
  public Map<String, Person> findAll(Collection<String> ids) {
    return jdbc
        .sql(SELECT + "where id = any(:ids)")
        .param("ids", ids.toArray(String[]::new))
        .query(People::read)
        .list()
        .stream()
        .collect(Collectors.toMap(Person::id, Function.identity()));
  }

  /** Returns people of those handles. */
  public List<Person> findByHandles(Collection<String> handles) {
    return jdbc.sql(SELECT + "where handle = any(:handles)")
        .param("handles", handles.toArray(String[]::new))
        .query(People::read)
        .list();
  }

  /** Writes {@code person} down if nobody has that id or handle; returns whether it did. */
  public boolean add(Person person) {
    return jdbc.sql(
                """
                insert into person (id, handle, name, color, bio)
                values (:id, :handle, :name, :color, :bio) on conflict do nothing
                """)
            .param("id", person.id())
            .param("handle", person.handle())
            .param("name", person.name())
            .param("color", person.color())
            .param("bio", person.bio())
            .update()
        > 0;
  }

  void update(Person person) {
    jdbc.sql("update person set name = :name, bio = :bio where id = :id")
        .param("id", person.id())
        .param("name", person.name())
        .param("bio", person.bio())
        .update();
  }

  /** Reads a person from a row that has the columns of the table. */
  public static Person read(ResultSet row, int number) throws SQLException {
    return new Person(
        row.getString("id"),
        row.getString("handle"),
        row.getString("name"),
        row.getString("color"),
        row.getString("bio"));
  }
}
