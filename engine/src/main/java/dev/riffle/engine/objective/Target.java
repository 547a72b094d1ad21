package dev.riffle.engine.objective;

import dev.riffle.engine.check.Check;
import dev.riffle.engine.event.Event;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What an objective predicts, read from the events of one type. */
public sealed interface Target {
  /** Returns the type of event that it looks at. */
  String eventType();

  /** The probability that an event of a type happens, with a measure at or beyond a bound. */
  record Happens(String eventType, Measure measure, Comparison comparison, double bound)
      implements Target {
    public Happens {
      Check.id("event type", eventType);
    }

    /** Returns the measure of {@code event}, NaN where it has none. */
    public double measured(Event event) {
      return measure.of(event);
    }

    /** Tells whether {@code event} is what this target waits for. */
    public boolean matches(Event event) {
      return event.type().equals(eventType) && comparison.holds(measure.of(event), bound);
    }
  }

  /** The expected amount of a measure, in its unit, cut off at {@code max}. */
  record Amount(String eventType, Measure measure, double max) implements Target {
    public Amount {
      Check.id("event type", eventType);
      Check.range("max", max, Double.MIN_VALUE, 1e12);
    }

    /** Returns what {@code event} adds, 0 to {@code max}; 0 for an event of another type. */
    public double amount(Event event) {
      double amount = event.type().equals(eventType) ? measure.of(event) : 0;
      return Double.isNaN(amount) ? 0 : Math.min(amount, max);
    }
  }

  /** What can be measured of an event. */
  enum Measure {
    /** 1 for every event. */
    COUNT {
      @Override
      double of(Event event) {
        return 1;
      }
    },
    PORTION {
      @Override
      double of(Event event) {
        return event.portion();
      }
    },
    SECONDS {
      @Override
      double of(Event event) {
        return event.duration().toMillis() / 1_000.0;
      }
    },
    VALUE {
      @Override
      double of(Event event) {
        return event.value();
      }
    };

    abstract double of(Event event);
  }

  /** On which side of the bound. NaN is on neither. */
  enum Comparison {
    AT_LEAST {
      @Override
      boolean holds(double value, double bound) {
        return value >= bound;
      }
    },
    BELOW {
      @Override
      boolean holds(double value, double bound) {
        return value < bound;
      }
    };

    abstract boolean holds(double value, double bound);
  }

  /** See {@link Objective#of}. */
  static Target parse(String text) {
    Matcher happens = Grammar.HAPPENS.matcher(text.strip());
    if (happens.matches()) {
      return Grammar.happens(happens);
    }
    Matcher amount = Grammar.AMOUNT.matcher(text.strip());
    if (amount.matches()) {
      return Grammar.amount(amount);
    }
    throw new IllegalArgumentException(
        "target must be \"TYPE\", \"TYPE with portion|seconds|value >=|< NUMBER\" or \"TYPE"
            + " portion|seconds|value up to NUMBER\", but was \""
            + text
            + "\"");
  }

  /** The text form of targets. */
  final class Grammar {
    private static final String NAME = "([\\p{L}\\p{N}_.:-]+)";
    private static final String NUMBER = "(\\d+(?:\\.\\d+)?)";
    private static final String MEASURE = "(portion|seconds|value)";
    static final Pattern HAPPENS =
        Pattern.compile(NAME + "(?:\\s+with\\s+" + MEASURE + "\\s*(>=|<)\\s*" + NUMBER + ")?");
    static final Pattern AMOUNT =
        Pattern.compile(NAME + "\\s+" + MEASURE + "\\s+up\\s+to\\s+" + NUMBER);

    private Grammar() {}

    static Happens happens(Matcher parts) {
      if (parts.group(2) == null) {
        return new Happens(parts.group(1), Measure.COUNT, Comparison.AT_LEAST, 1);
      }
      Comparison comparison = parts.group(3).equals("<") ? Comparison.BELOW : Comparison.AT_LEAST;
      return new Happens(
          parts.group(1), measure(parts.group(2)), comparison, Double.parseDouble(parts.group(4)));
    }

    static Amount amount(Matcher parts) {
      return new Amount(
          parts.group(1), measure(parts.group(2)), Double.parseDouble(parts.group(3)));
    }

    private static Measure measure(String word) {
      return Measure.valueOf(word.toUpperCase(java.util.Locale.ROOT));
    }
  }
}
