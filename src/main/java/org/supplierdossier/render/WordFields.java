package org.supplierdossier.render;

import com.deepoove.poi.render.compute.EnvModel;
import com.deepoove.poi.render.compute.RenderDataCompute;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks up the placeholders of a Word template: the components of the records of a {@link Report},
 * nothing else. A placeholder names a component, it is no expression that could run.
 *
 * <p>{@code has_x} is whether the list or text {@code x} is not empty, {@code no_x} whether it is.
 */
final class WordFields implements RenderDataCompute {
  private final EnvModel model;

  WordFields(EnvModel model) {
    this.model = model;
  }

  @Override
  public @Nullable Object compute(String placeholder) {
    Map<String, Object> around = model.getEnv();
    Object set = around == null ? null : around.get(placeholder);
    if (set != null) {
      return set;
    }
    Object value = model.getRoot();
    for (String name : placeholder.split("\\.", -1)) {
      value = value == null ? null : named(value, name);
    }
    return value;
  }

  private static @Nullable Object named(Object value, String name) {
    boolean has = name.startsWith("has_");
    if (has || name.startsWith("no_")) {
      Object what = field(value, name.substring(has ? 4 : 3));
      if (what instanceof Collection<?> list) {
        return list.isEmpty() != has;
      }
      if (what instanceof String text) {
        return text.isEmpty() != has;
      }
      return what == null ? null : has;
    }
    return field(value, name);
  }

  private static @Nullable Object field(Object value, String name) {
    if (value instanceof Map<?, ?> map) {
      return map.get(name);
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (placeholder(component.getName()).equals(name)) {
          return read(value, component);
        }
      }
    }
    return null;
  }

  private static Object read(Object value, RecordComponent component) {
    try {
      return component.getAccessor().invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + component, e);
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
