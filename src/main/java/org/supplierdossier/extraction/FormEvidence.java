package org.supplierdossier.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.evidence.Origin;
import org.supplierdossier.evidence.Value.NormalizedAnswer;
import org.supplierdossier.language.Bilingual;
import org.supplierdossier.questionnaire.Answer;
import org.supplierdossier.questionnaire.Answers;
import org.supplierdossier.questionnaire.Form;

/** Reads a document as a form: its answers, and the evidence in them. */
final class FormEvidence {
  /** So many questions without a place for answers look like a form. */
  private static final int LOOKS_LIKE_A_FORM = 8;

  private static final Bilingual ANY = new Bilingual("问答表", "A questionnaire");
  private static final Bilingual UNKNOWN = new Bilingual("看似问卷", "Looks like a questionnaire");

  private final FormReader reader;
  private final QuestionRules questions;
  private final QuestionMapper mapper;
  private final AskedPromises promises;

  private final WordedAnswers worded;

  FormEvidence(RuleSet rules, List<Rule> aboutQuestions, StatementModel statements) {
    this.worded = new WordedAnswers(statements);
    this.reader = new FormReader(rules.forms());
    this.questions =
        new QuestionRules(aboutQuestions.stream().filter(r -> !AskedPromises.isAsking(r)).toList());
    this.promises =
        new AskedPromises(aboutQuestions.stream().filter(AskedPromises::isAsking).toList());
    this.mapper = new QuestionMapper(questions, rules.questions());
  }

  /**
   * What was read of a document as a form.
   *
   * @param spoken for the rows of the form, the cells in which the supplier speaks
   * @param isBlank whether nobody has filled it in, so that nothing in it states anything
   */
  record Result(
      List<Evidence> evidence,
      Answers answers,
      Map<Integer, List<Passage.Cell>> spoken,
      boolean isBlank) {

    /** The rows of a table that are no part of the form. */
    Optional<Table> rest(Table table) {
      List<Table.Row> rest = new ArrayList<>();
      for (Table.Row row : table.rows()) {
        if (!spoken.containsKey(row.passage().number())) {
          rest.add(row);
        }
      }
      return rest.isEmpty() ? Optional.empty() : Optional.of(new Table(rest, table.before()));
    }
  }

  Result read(Document document, Companions companions) {
    FormReader.Result form = reader.read(document, companions);
    int asked = form.answers().size() + form.unplaced();
    boolean blank = BlankForms.isOne(document, asked, form.answered());
    List<Evidence> evidence = new ArrayList<>();
    List<Answer> answers = new ArrayList<>();
    int unmapped = 0;
    for (ReadAnswer read : form.answers()) {
      List<QuestionMapper.Target> targets =
          promises.among(mapper.map(read, form.format(), form.version()), read);
      unmapped += targets.isEmpty() ? 1 : 0;
      if (!blank) {
        answers.add(answer(document, read, targets));
        if (!read.hidden()) {
          List<Evidence> known = questions.of(document, read, targets);
          boolean byId = targets.stream().anyMatch(t -> t.how() == Answer.How.BY_ID);
          evidence.addAll(byId ? known : worded.with(document, read, known));
        }
      }
    }
    List<Form> forms = new ArrayList<>();
    form(document, form, unmapped).ifPresent(forms::add);
    return new Result(
        evidence, new Answers(forms, forms.isEmpty() ? List.of() : answers), spoken(form), blank);
  }

  private static Answer answer(
      Document document, ReadAnswer read, List<QuestionMapper.Target> targets) {
    AnswerScale.Read scale = AnswerScale.read(read.written());
    boolean closed =
        read.normalized() != NormalizedAnswer.FREE_TEXT
            && scale.answer() != NormalizedAnswer.FREE_TEXT;
    String rest =
        closed && scale.rest() < read.written().length()
            ? read.written().substring(scale.rest()).strip()
            : "";
    String comment = rest.isEmpty() ? read.comment() : (rest + " " + read.comment()).strip();
    return new Answer(
        read.id(),
        read.question(),
        read.section(),
        targets.isEmpty() ? read.expected() : targets.get(0).good(),
        read.written(),
        read.normalized(),
        comment.isEmpty() ? null : comment,
        NamedPapers.in(read),
        QuestionMapper.mapping(targets),
        read.cell(),
        new Origin(
            document.path(),
            document.sha256(),
            read.passage().locate(read.answer().start(), read.answer().end())),
        read.hidden());
  }

  /** The cells in which the supplier speaks, for every row that belongs to the form. */
  private static Map<Integer, List<Passage.Cell>> spoken(FormReader.Result form) {
    Map<Integer, List<Passage.Cell>> spoken = new TreeMap<>();
    Set<Integer> claimed = form.claimed();
    claimed.forEach(number -> spoken.put(number, new ArrayList<>()));
    for (ReadAnswer answer : form.answers()) {
      Passage passage = answer.said();
      List<Passage.Cell> cells = passage == null ? null : spoken.get(passage.number());
      if (passage != null && cells != null && !answer.hidden()) {
        for (Passage.Cell cell : passage.cells()) {
          boolean inside =
              answer.quote().start() <= cell.start() && cell.end() <= answer.quote().end();
          boolean asks =
              cell.start() < answer.answer().start()
                  && !answer.comment().contains(passage.textOf(cell).strip());
          if (inside && !asks && !cells.contains(cell)) {
            cells.add(cell);
          }
        }
        cells.sort(Comparator.comparingInt(Passage.Cell::start));
      }
    }
    return spoken;
  }

  private static Optional<Form> form(Document document, FormReader.Result read, int unmapped) {
    int asked = read.answers().size();
    boolean understood = FormReader.isForm(asked) || (asked > 0 && read.format() != null);
    boolean resembles =
        read.format() == null && read.unplaced() >= LOOKS_LIKE_A_FORM && read.unplaced() > asked;
    if (!understood && !resembles) {
      return Optional.empty();
    }
    FormFormat format = read.format();
    if (resembles) {
      return Optional.of(
          new Form(
              document.path(),
              null,
              UNKNOWN,
              null,
              read.unplaced() + asked,
              read.answered(),
              unmapped));
    }
    return Optional.of(
        new Form(
            document.path(),
            format == null ? "form" : format.id(),
            format == null ? ANY : format.title(),
            read.version(),
            asked,
            read.answered(),
            unmapped));
  }
}
