package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.dossier.Dossier;

/** The drawings of a dossier, each made once, for the screen and for a sheet of paper. */
final class Charts {
  /** Of the text of an A4 page beside the heading and the caption, in points. */
  private static final double PAGE_WIDTH = 490;

  private static final double PAGE_HEIGHT = 550;

  /** Points for a pixel below which the words of a drawing can no longer be read on paper. */
  private static final double SMALLEST = 0.45;

  /** Points for a pixel that a drawing on paper has at most. */
  private static final double LARGEST = 0.75;

  private final Dossier dossier;
  private final Map<String, Optional<Chart>> drawn = new HashMap<>();
  private @Nullable List<Chart> printed;

  Charts(Dossier dossier) {
    this.dossier = dossier;
  }

  Optional<Chart> ownership() {
    return ownership(OwnershipChart.MOST);
  }

  Optional<Chart> supply() {
    return supply(SupplyChart.MOST);
  }

  Optional<Chart> support() {
    return once("support", () -> SupportTimeline.of(dossier));
  }

  private Optional<Chart> ownership(int most) {
    return once(
        "ownership " + most,
        () -> OwnershipChart.of(dossier.ownership(), dossier.supplier().name(), most));
  }

  private Optional<Chart> supply(int most) {
    return once("supply " + most, () -> SupplyChart.of(dossier.supplyChain(), most));
  }

  private Optional<Chart> once(String name, Supplier<Optional<Chart>> draw) {
    return drawn.computeIfAbsent(name, n -> draw.get());
  }

  /**
   * The drawing with this id as it goes on a page, with fewer boxes where it would be too small.
   */
  Optional<Chart> printed(String id) {
    List<Chart> charts = printed;
    if (charts == null) {
      charts = new ArrayList<>();
      fitting(this::ownership, OwnershipChart.MOST, 40, 28, 20, 14, 10, 6).ifPresent(charts::add);
      fitting(this::supply, SupplyChart.MOST, 32, 26, 20, 14, 8).ifPresent(charts::add);
      support().ifPresent(charts::add);
      printed = charts;
    }
    return charts.stream().filter(c -> c.id().equals(id)).findFirst();
  }

  private static Optional<Chart> fitting(IntFunction<Optional<Chart>> draw, int... mosts) {
    Optional<Chart> chart = Optional.empty();
    for (int most : mosts) {
      chart = draw.apply(most);
      if (chart.isEmpty() || scale(chart.get()) >= SMALLEST) {
        return chart;
      }
    }
    return chart;
  }

  /** Points for each pixel of a drawing on a page. */
  static double scale(Chart chart) {
    return Math.min(LARGEST, Math.min(PAGE_WIDTH / chart.width(), PAGE_HEIGHT / chart.height()));
  }
}
