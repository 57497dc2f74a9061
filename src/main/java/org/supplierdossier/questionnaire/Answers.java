package org.supplierdossier.questionnaire;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
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

  /** What of it may be shown, counted anew where something is withheld. */
  public Answers visible(Predicate<Form> shownForm, Predicate<Answer> shownAnswer) {
    List<Form> visibleForms = new ArrayList<>();
    List<Answer> visible = all.stream().filter(shownAnswer).toList();
    for (Form form : forms) {
      if (shownForm.test(form)) {
        List<Answer> mine = in(all, form);
        List<Answer> seen = in(visible, form);
        visibleForms.add(mine.size() == seen.size() ? form : counted(form, seen));
      }
    }
    return new Answers(visibleForms, visible);
  }

  private static List<Answer> in(List<Answer> answers, Form form) {
    return answers.stream().filter(a -> a.origin().document().equals(form.document())).toList();
  }

  private static Form counted(Form form, List<Answer> seen) {
    return form.counting(
        seen.size(),
        (int) seen.stream().filter(a -> !a.written().isEmpty()).count(),
        (int) seen.stream().filter(a -> a.mapping().indicators().isEmpty()).count());
  }

  /** The form that a document is. */
  public Optional<Form> form(DocumentPath document) {
    return forms.stream().filter(f -> f.document().equals(document)).findFirst();
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
