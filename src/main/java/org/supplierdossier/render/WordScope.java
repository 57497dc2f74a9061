package org.supplierdossier.render;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What placeholders name at one place of a Word template: the components of the records of a {@link
 * Report}, those of the element of a list first, then those around it. A placeholder names a
 * component, it is no expression that could run.
 *
 * <p>{@code has_x} is whether the list or text {@code x} is not empty, {@code no_x} whether it is.
 */
final class WordScope {
  /** Ends the name of a list whose elements are rows of a table. */
  static final String ROWS = "_rows";

  private static final ClassValue<Map<String, Method>> FIELDS =
      new ClassValue<>() {
        @Override
        protected Map<String, Method> computeValue(Class<?> type) {
          Map<String, Method> fields = new HashMap<>();
          for (RecordComponent component : type.getRecordComponents()) {
            fields.put(placeholder(component.getName()), component.getAccessor());
          }
          return fields;
        }
      };

  private final Object element;
  private final @Nullable WordScope around;

  private WordScope(Object element, @Nullable WordScope around) {
    this.element = element;
    this.around = around;
  }

  /** What a whole document can name. */
  static WordScope of(Map<String, Object> model) {
    return new WordScope(model, null);
  }

  /** What the block of one element of a list can name. */
  WordScope in(Object inner) {
    return new WordScope(inner, this);
  }

  /** What a placeholder names; empty where there is no such thing. */
  Optional<Object> find(String placeholder) {
    for (WordScope scope = this; scope != null; scope = scope.around) {
      Optional<Object> value = Optional.of(scope.element);
      for (String name : placeholder.split("\\.", -1)) {
        value = value.flatMap(v -> named(v, name));
      }
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  private static Optional<Object> named(Object value, String name) {
    boolean has = name.startsWith("has_");
    if (has || name.startsWith("no_")) {
      Optional<Object> what = field(value, name.substring(has ? 4 : 3));
      if (what.isPresent()) {
        return Optional.of(isEmpty(what.get()) != has);
      }
    }
    if (name.endsWith(ROWS)) {
      return field(value, name.substring(0, name.length() - ROWS.length()))
          .map(list -> list.equals("") ? List.of() : list)
          .filter(List.class::isInstance);
    }
    return field(value, name);
  }

  private static boolean isEmpty(Object what) {
    return what instanceof Collection<?> list ? list.isEmpty() : what.equals("");
  }

  private static Optional<Object> field(Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return Optional.ofNullable(map.get(name));
    }
    Method accessor = value instanceof Record ? FIELDS.get(value.getClass()).get(name) : null;
    if (accessor == null) {
      return Optional.empty();
    }
    try {
      Object found = accessor.invoke(value);
      return Optional.of(found == null ? "" : found);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + name, e);
    }
  }

  /** The placeholder of a component: {@code as_of} for {@code asOf}. */
  static String placeholder(String component) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < component.length(); i++) {
      char c = component.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        name.append('_').append(String.valueOf(c).toLowerCase(Locale.ROOT));
      } else {
        name.append(c);
      }
    }
    return name.toString();
  }
}
