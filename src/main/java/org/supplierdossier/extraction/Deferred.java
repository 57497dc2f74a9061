package org.supplierdossier.extraction;

/** Recognises answers that answer nothing yet, and those that only say where to look. */
final class Deferred {
  private static final int LONGEST = 100;

  private static final Marker LATER =
      Marker.of(
          "^(?:details? |answer |response |information |this |it )?(?:is |are )?(?:still )?to be"
              + " (?:provided|completed|confirmed|determined|advised|supplied|added|filled(?:"
              + " in)?|submitted|announced|decided|defined|clarified|discussed)(?:"
              + " (?:later|separately|soon|shortly|in due course|by [a-z ]{2,30}))?[.!]?$",
          "^(?:tbd|tbc|tba|tbp|t\\.b\\.d|to do|todo)[.!]?$",
          "^(?:we )?will (?:be )?(?:provided?|follow|supply|supplied|respond|revert|confirm)(?:"
              + " (?:later|separately|soon|shortly|in due course))?[.!]?$",
          "^(?:not (?:yet )?(?:answered|completed|filled in|provided)|no (?:answer|response)(?:"
              + " yet)?|left blank|blank|awaiting (?:input|response|answer|information)[a-z"
              + " ]{0,30})[.!]?$",
          "^[(\\[]?(?:待|尚待|有待)(?:补充?|定|确认|提供|填写?|完善|核实|回复|答复|更新)[^,;]{0,8}[)\\].。]?$",
          "^(?:后补|后续(?:再)?(?:补充|提供|回复|更新)|稍后(?:补充|提供|回复)|另行(?:补充|提供|回复|说明)|暂缺|暂未填写?|未填写?|未作答|空缺?)[.。]?$");

  private static final Marker REFERS =
      Marker.of(
          "^(?:please )?(?:see|refer to|cf\\.?|as per|as described in|as stated in|described"
              + " in|covered (?:by|in)) [^,;:]{2,80}$",
          "^(?:attached|enclosed|see attached|as attached|document attached|copy attached)[.!]?$",
          "^(?:请|详情?)?(?:参?见|参阅|参照|查阅|另见|同上|同前)[^,;:]{0,40}$",
          "^(?:见|如)(?:附件|附表|附录|上|后附)[^,;:]{0,40}$",
          "^(?:已|随函)?附上?[^,;:]{0,24}$");

  private static final Marker SAYS_MORE =
      Marker.of(
          "\\b(?:we|our|is|are|was|has|have|will|shall|must|keep|hold|use)\\b", "我[们司方]|本公司|已[^附]");

  private Deferred() {}

  /** {@code To be provided.}, {@code TBD}, 待补充: nobody has answered yet. */
  static boolean isOne(String written) {
    String text = folded(written);
    return !text.isEmpty() && LATER.occursIn(text);
  }

  /** {@code See subprocessors.csv.}, 详见附件3: it says where to look and nothing of its own. */
  static boolean isReference(String written) {
    String text = folded(written);
    return REFERS.occursIn(text) && !SAYS_MORE.occursIn(text);
  }

  private static String folded(String written) {
    return written.length() > LONGEST ? "" : FormWords.fold(written);
  }
}
