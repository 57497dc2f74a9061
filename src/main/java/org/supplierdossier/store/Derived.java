package org.supplierdossier.store;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.supplierdossier.document.Sha256;

/**
 * Values under the digest of everything they were derived from. What is there is never derived
 * again; a value is saved whole or not at all.
 *
 * @param <T> what is derived
 */
public final class Derived<T> {
  private final JdbcClient jdbc;
  private final String kind;
  private final Class<T> type;

  private Derived(JdbcClient jdbc, String kind, Class<T> type) {
    this.jdbc = jdbc;
    this.kind = kind;
    this.type = type;
  }

  /** The values of a class, under a name of their own. */
  public static <T> Derived<T> of(JdbcClient jdbc, String kind, Class<T> type) {
    return new Derived<>(jdbc, kind, type);
  }

  /** Whether the value with this key is there. */
  public boolean has(Sha256 key) {
    return jdbc.sql("select count(*) from derived where kind = ? and content_key = ?")
            .params(kind, key.value())
            .query(Integer.class)
            .single()
        > 0;
  }

  /** The value with this key. */
  public Optional<T> find(Sha256 key) {
    return jdbc.sql("select payload from derived where kind = ? and content_key = ?")
        .params(kind, key.value())
        .query((row, number) -> row.getBytes(1))
        .optional()
        .map(payload -> Payloads.read(payload, type));
  }

  /** Every value of this kind by key; for kinds of which there are few. */
  public Map<Sha256, T> all() {
    Map<Sha256, T> all = new TreeMap<>();
    jdbc.sql("select content_key, payload from derived where kind = ?")
        .params(kind)
        .query(
            (RowCallbackHandler)
                row -> all.put(new Sha256(row.getString(1)), Payloads.read(row.getBytes(2), type)));
    return all;
  }

  /**
   * The value with this key, which an earlier step has saved.
   *
   * @throws IllegalStateException where it is not there
   */
  public T get(Sha256 key) {
    return find(key)
        .orElseThrow(() -> new IllegalStateException("no " + kind + " with key " + key));
  }

  /** Saves a value; where another thread has saved it meanwhile, theirs is as good. */
  public void save(Sha256 key, T value) {
    if (has(key)) {
      return;
    }
    try {
      jdbc.sql("insert into derived (kind, content_key, payload) values (?, ?, ?)")
          .params(kind, key.value(), Payloads.write(value))
          .update();
    } catch (DuplicateKeyException e) {
      // the same key means the same value
    }
  }
}
