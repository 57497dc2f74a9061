package org.supplierdossier.render;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.elk.alg.layered.options.LayerConstraint;
import org.eclipse.elk.alg.layered.options.LayeredMetaDataProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.RecursiveGraphLayoutEngine;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.CoreOptions;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkBendPoint;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.supplierdossier.language.Bilingual;

/** Draws boxes and the lines between them in layers; ELK places them. */
final class GraphChart {
  private static final int PAD = 10;

  static {
    // found by itself only where the class path of the thread is that of the program
    LayoutMetaDataService layouts = LayoutMetaDataService.getInstance();
    if (layouts.getAlgorithmData(LayeredOptions.ALGORITHM_ID) == null) {
      layouts.registerLayoutMetaDataProviders(new LayeredMetaDataProvider());
    }
  }

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final boolean centred;
  private final Map<String, ElkNode> nodes = new LinkedHashMap<>();
  private final Map<String, Face> faces = new LinkedHashMap<>();
  private final Map<ElkEdge, String> edges = new LinkedHashMap<>();

  /** How a box looks. */
  private record Face(List<Bilingual> lines, String style, int round) {}

  /** A drawing whose lines run this way. */
  GraphChart(Direction direction) {
    this.centred = direction == Direction.DOWN;
    root.setProperty(CoreOptions.ALGORITHM, LayeredOptions.ALGORITHM_ID);
    root.setProperty(CoreOptions.DIRECTION, direction);
    root.setProperty(CoreOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    root.setProperty(CoreOptions.RANDOM_SEED, 1);
    root.setProperty(CoreOptions.PADDING, new ElkPadding(PAD));
    root.setProperty(CoreOptions.SPACING_NODE_NODE, centred ? 26.0 : 10.0);
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 56.0);
  }

  boolean has(String key) {
    return nodes.containsKey(key);
  }

  /** Adds a box whose words are the same in both languages. */
  void box(String key, List<String> lines, int width, String style, int round) {
    named(key, lines.stream().map(Bilingual::same).toList(), width, style, round);
  }

  /** Adds a box. */
  void named(String key, List<Bilingual> lines, int width, String style, int round) {
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(width, lines.size() * ChartText.LINE + 2.0 * PAD);
    nodes.put(key, node);
    faces.put(key, new Face(List.copyOf(lines), style, round));
  }

  /** Keeps a box in the first or in the last layer. */
  void pin(String key, boolean first) {
    node(key)
        .setProperty(
            LayeredOptions.LAYERING_LAYER_CONSTRAINT,
            first ? LayerConstraint.FIRST : LayerConstraint.LAST);
  }

  /** Adds a line between two boxes, with words at it or none. */
  void line(String from, String to, String label, String style) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(node(from), node(to));
    if (!label.isEmpty()) {
      ElkLabel words = ElkGraphUtil.createLabel(label, edge);
      words.setDimensions(ChartText.width(label) + 4.0, ChartText.LINE);
    }
    edges.put(edge, style);
  }

  private ElkNode node(String key) {
    ElkNode node = nodes.get(key);
    if (node == null) {
      throw new IllegalArgumentException("there is no box " + key);
    }
    return node;
  }

  /** The drawing. */
  Chart draw(String id, Bilingual title, Bilingual note) {
    new RecursiveGraphLayoutEngine().layout(root, new BasicProgressMonitor());
    List<Chart.Box> boxes = new ArrayList<>();
    nodes.forEach((key, node) -> boxes.add(box(node, face(key))));
    List<Chart.Line> lines = new ArrayList<>();
    List<Chart.Label> labels = new ArrayList<>();
    edges.forEach(
        (edge, style) -> {
          edge.getSections().forEach(s -> lines.add(new Chart.Line(path(s), style, centred)));
          edge.getLabels()
              .forEach(
                  l ->
                      labels.add(
                          new Chart.Label(
                              round(l.getX() + 2),
                              round(l.getY()) + 13,
                              "share",
                              Bilingual.same(l.getText()))));
        });
    return new Chart(
        id, title, note, round(root.getWidth()), round(root.getHeight()), boxes, lines, labels);
  }

  private Face face(String key) {
    Face face = faces.get(key);
    if (face == null) {
      throw new IllegalArgumentException("there is no box " + key);
    }
    return face;
  }

  private Chart.Box box(ElkNode node, Face face) {
    int x = round(node.getX());
    int y = round(node.getY());
    int width = round(node.getWidth());
    List<Chart.Label> words = new ArrayList<>();
    for (int i = 0; i < face.lines().size(); i++) {
      words.add(
          new Chart.Label(
              centred ? x + width / 2 : x + PAD,
              y + PAD + 13 + i * ChartText.LINE,
              centred ? "middle" : "start",
              face.lines().get(i)));
    }
    return new Chart.Box(x, y, width, round(node.getHeight()), face.round(), face.style(), words);
  }

  private static String path(ElkEdgeSection section) {
    StringBuilder path = new StringBuilder();
    path.append('M')
        .append(round(section.getStartX()))
        .append(' ')
        .append(round(section.getStartY()));
    for (ElkBendPoint bend : section.getBendPoints()) {
      path.append('L').append(round(bend.getX())).append(' ').append(round(bend.getY()));
    }
    return path.append('L')
        .append(round(section.getEndX()))
        .append(' ')
        .append(round(section.getEndY()))
        .toString();
  }

  private static int round(double pixels) {
    return (int) Math.round(pixels);
  }
}
