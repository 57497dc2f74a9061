package org.supplierdossier.reading.structured;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** JSON as a {@link Tree}. */
final class JsonTrees {
  private JsonTrees() {}

  static Tree of(JsonNode root) {
    return new Tree("", "", "", children(root, "", "", 0));
  }

  private static List<Tree> children(JsonNode node, String name, String pointer, int depth) {
    List<Tree> children = new ArrayList<>();
    if (depth >= Tree.MAX_DEPTH) {
      return children;
    }
    if (node.isArray()) {
      for (int i = 0; i < node.size(); i++) {
        add(children, name, pointer + "/" + i, node.get(i), depth);
      }
    } else if (node.isObject()) {
      for (Map.Entry<String, JsonNode> member : node.properties()) {
        String key = member.getKey();
        String at = pointer + "/" + key.replace("~", "~0").replace("/", "~1");
        add(children, key, at, member.getValue(), depth);
      }
    }
    return children;
  }

  private static void add(
      List<Tree> children, String name, String pointer, JsonNode value, int depth) {
    if (value.isArray()) {
      children.addAll(children(value, name, pointer, depth + 1));
    } else if (!value.isNull()) {
      String text = value.isValueNode() ? value.asString() : "";
      children.add(new Tree(name, pointer, text, children(value, name, pointer, depth + 1)));
    }
  }
}
