package org.supplierdossier.evidence;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A normalised value that a quote states. */
public sealed interface Value {

  /** What tells two values in the same words apart: the holder, the component; else empty. */
  default String about() {
    if (this instanceof Interest i) {
      return i.holder + "|" + i.held + (i.indirect ? "|indirect" : "");
    } else if (this instanceof Component c) {
      return c.name + "|" + c.product;
    } else if (this instanceof Lifecycle l) {
      return l.product + "|" + l.version;
    } else if (this instanceof Certificate c) {
      return c.kind + "|" + c.number;
    } else if (this instanceof Answer a) {
      return a.question + "|" + a.questionText;
    } else if (this instanceof Entity e) {
      return e.scheme + "|" + e.id;
    }
    return "";
  }

  /** A percentage or a range of percentages; a bound that is not stated is null. */
  record Percentage(@Nullable BigDecimal min, @Nullable BigDecimal max) implements Value {}

  /**
   * A length of time.
   *
   * @param bound whether the text says exactly, at least or at most
   * @param most where the text gives a range, its upper end; else null
   */
  record Duration(BigDecimal amount, DurationUnit unit, Bound bound, @Nullable BigDecimal most)
      implements Value {
    /** One length of time. */
    public Duration(BigDecimal amount, DurationUnit unit, Bound bound) {
      this(amount, unit, bound, null);
    }
  }

  /** A calendar date; the last day of the month or year where only those are stated. */
  record Date(LocalDate date) implements Value {}

  /** An amount of money in a currency (ISO 4217 code). */
  record Money(BigDecimal amount, String currency) implements Value {}

  /**
   * How many of something there are.
   *
   * @param of what is counted, in the plural: {@code engineers}
   */
  record Count(BigDecimal number, String of) implements Value {}

  /** A country or region (ISO 3166-1 alpha-2 code). */
  record Country(String code) implements Value {}

  /** A yes or no. */
  record YesNo(boolean yes) implements Value {}

  /** A name, number or code as printed. */
  record Text(String text) implements Value {}

  /**
   * An answer in a questionnaire.
   *
   * @param question id of the question as printed, or null where it has none
   * @param questionText the question as printed
   * @param answer as normalised
   * @param comment what the supplier adds, or null
   */
  record Answer(
      @Nullable String question,
      String questionText,
      NormalizedAnswer answer,
      @Nullable String comment)
      implements Value {}

  /**
   * A share that one party holds in another.
   *
   * @param holder as printed
   * @param held as printed, or null for the supplier itself
   * @param min smallest percentage that the words allow, or null
   * @param max largest percentage that the words allow, or null
   * @param holderKind as printed: 境内自然人, limited company; or null
   * @param asOf the day the statement speaks of, or null
   * @param indirect whether it is held through others, so that no direct holding follows
   */
  record Interest(
      String holder,
      @Nullable String held,
      @Nullable BigDecimal min,
      @Nullable BigDecimal max,
      @Nullable String holderKind,
      @Nullable LocalDate asOf,
      boolean indirect)
      implements Value {
    /** A direct share. */
    public Interest(
        String holder,
        @Nullable String held,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        @Nullable String holderKind,
        @Nullable LocalDate asOf) {
      this(holder, held, min, max, holderKind, asOf, false);
    }
  }

  /**
   * A legal person as a register knows it.
   *
   * @param name as printed
   * @param scheme of its number: {@code LEI}, {@code USCC}
   * @param id its number there
   * @param country of its law or seat as printed, or null
   */
  record Entity(String name, String scheme, String id, @Nullable String country) implements Value {}

  /**
   * A line of a bill of materials; what is not stated is null.
   *
   * @param product the supplier's product that it is part of
   * @param name of the component
   * @param maker who makes it
   * @param country of manufacture as printed
   * @param alternative the other source or substitute, as printed
   * @param sources how many sources the text says there are
   * @param leadTime as printed
   * @param exportClass ECCN or the like, as printed
   * @param details what else the line says
   */
  record Component(
      @Nullable String product,
      String name,
      @Nullable String maker,
      @Nullable String country,
      @Nullable String alternative,
      Sources sources,
      @Nullable String leadTime,
      @Nullable String exportClass,
      ComponentDetails details)
      implements Value {
    /** A line that says no more than this. */
    public Component(
        @Nullable String product,
        String name,
        @Nullable String maker,
        @Nullable String country,
        @Nullable String alternative,
        Sources sources,
        @Nullable String leadTime,
        @Nullable String exportClass) {
      this(
          product,
          name,
          maker,
          country,
          alternative,
          sources,
          leadTime,
          exportClass,
          ComponentDetails.NONE);
    }
  }

  /**
   * What a line of a bill of materials says besides; as printed, null where not stated.
   *
   * @param supplier who delivers it, where that is not the maker
   * @param stock what is kept in reserve
   * @param identifier part number or package URL
   * @param software whether it is software rather than a thing
   */
  record ComponentDetails(
      @Nullable String supplier,
      @Nullable String version,
      @Nullable String stock,
      @Nullable String licence,
      @Nullable String identifier,
      @Nullable String hashes,
      boolean software) {
    public static final ComponentDetails NONE =
        new ComponentDetails(null, null, null, null, null, null, false);
  }

  /** The dates of a product's life; what is not stated is null. */
  record Lifecycle(
      String product,
      @Nullable String version,
      @Nullable LocalDate endOfSale,
      @Nullable LocalDate endOfSupport)
      implements Value {}

  /** A certificate; what is not stated is null. */
  record Certificate(
      String kind,
      @Nullable String number,
      @Nullable String holder,
      @Nullable String product,
      @Nullable LocalDate validUntil)
      implements Value {}

  /** Units of time. */
  enum DurationUnit {
    MINUTES,
    HOURS,
    DAYS,
    WORKING_DAYS,
    WEEKS,
    MONTHS,
    YEARS
  }

  /** How a stated number bounds the real one. */
  enum Bound {
    EXACTLY,
    AT_LEAST,
    AT_MOST
  }

  /** An answer on the scale that questionnaires share. */
  enum NormalizedAnswer {
    YES,
    NO,
    PARTIAL,
    NOT_APPLICABLE,
    PLANNED,
    FREE_TEXT,
    BLANK
  }

  /** How many sources a component has. */
  enum Sources {
    SINGLE,
    DUAL,
    MANY,
    PLANNED_SECOND,
    UNKNOWN
  }
}
