package dev.riffle.engine.retrieval;

import dev.riffle.engine.catalog.Item;
import java.util.List;
import java.util.Set;

/** A condition on items. */
public sealed interface FilterExpression {
  /** Holds for every item. */
  FilterExpression ALL = new And(List.of());

  boolean holds(Item item);

  /** Holds if every part does. */
  record And(List<FilterExpression> parts) implements FilterExpression {
    @Override
    public boolean holds(Item item) {
      for (int i = 0; i < parts.size(); i++) {
        if (!parts.get(i).holds(item)) {
          return false;
        }
      }
      return true;
    }
  }

  /** Holds if any part does. */
  record Or(List<FilterExpression> parts) implements FilterExpression {
    @Override
    public boolean holds(Item item) {
      return parts.stream().anyMatch(part -> part.holds(item));
    }
  }

  /** Holds if its part does not. */
  record Not(FilterExpression part) implements FilterExpression {
    @Override
    public boolean holds(Item item) {
      return !part.holds(item);
    }
  }

  /** Holds if a field has one of the values. */
  record In(Field field, Set<String> values) implements FilterExpression {
    @Override
    public boolean holds(Item item) {
      return field.hasAny(item, values);
    }
  }

  /** What of an item can be asked about. */
  sealed interface Field {
    boolean hasAny(Item item, Set<String> values);
  }

  /** A field that every item has. */
  enum Builtin implements Field {
    KIND {
      @Override
      public boolean hasAny(Item item, Set<String> values) {
        return values.contains(item.kind());
      }
    },
    AUTHOR {
      @Override
      public boolean hasAny(Item item, Set<String> values) {
        return values.contains(item.author());
      }
    },
    LANGUAGE {
      @Override
      public boolean hasAny(Item item, Set<String> values) {
        return values.contains(item.language());
      }
    },
    REGION {
      @Override
      public boolean hasAny(Item item, Set<String> values) {
        return values.contains(item.region());
      }
    },
    TAG {
      @Override
      public boolean hasAny(Item item, Set<String> values) {
        return item.tags().stream().anyMatch(values::contains);
      }
    }
  }

  /** A free attribute, empty where the item has none of that name. */
  record Attribute(String name) implements Field {
    @Override
    public boolean hasAny(Item item, Set<String> values) {
      return values.contains(item.attributes().getOrDefault(name, ""));
    }
  }
}
