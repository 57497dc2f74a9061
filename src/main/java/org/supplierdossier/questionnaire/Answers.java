package org.supplierdossier.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.supplierdossier.document.DocumentPath;

/**
 * The forms among some documents and the answers in them.
 *
 * @param forms sorted by document
 * @param all sorted by document, then in reading order
 */
public record Answers(List<Form> forms, List<Answer> all) {
  private static final Comparator<Answer> IN_READING_ORDER =
      Comparator.<Answer, DocumentPath>comparing(a -> a.origin().document())
          .thenComparing(a -> a.origin().locator().passage())
          .thenComparing(a -> a.origin().locator().start());

  public static final Answers NONE = new Answers(List.of(), List.of());

  public Answers {
    forms = forms.stream().sorted(Comparator.comparing(Form::document)).toList();
    all = all.stream().sorted(IN_READING_ORDER).toList();
  }

  /** These and those of other documents. */
  public Answers and(Answers others) {
    List<Form> bothForms = new ArrayList<>(forms);
    bothForms.addAll(others.forms);
    List<Answer> both = new ArrayList<>(all);
    both.addAll(others.all);
    return new Answers(bothForms, both);
  }
}
