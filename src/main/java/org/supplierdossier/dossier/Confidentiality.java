package org.supplierdossier.dossier;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentPath;
import org.supplierdossier.document.Passage;
import org.supplierdossier.evidence.Evidence;
import org.supplierdossier.supplier.Customer;
import org.supplierdossier.supplier.CustomerId;
import org.supplierdossier.supplier.Supplier;

/**
 * Whose each document and each passage of one supplier is.
 *
 * <p>A document belongs to a customer by its folder {@code for/<customer>/}, by a name in its path,
 * by its buyer or addressee, or by a contract number in its title; so does everything inside it. A
 * passage elsewhere belongs to the customer that it or a heading above it names, by name, short
 * form, or the number of a contract or order of that customer. What names two customers is for
 * neither. The restriction follows path and passage: the same words in a document that is nobody's
 * stay visible there. In doubt, something is withheld rather than shown.
 */
public final class Confidentiality {
  private static final int LEAST_ID = 4;
  private static final int LEAST_FILE_NAME = 6;

  private final CustomerNames names;
  private final CustomerNames workingPapers;
  private final Map<DocumentPath, Ownership> owners;
  private final List<Document> documents;

  /**
   * Whose a document and its passages are.
   *
   * @param passages by number, not yet restricted by the document
   * @param workingPaper for each passage, whether it names a working paper by its file name
   */
  private record Ownership(Owners document, List<Owners> passages, List<Boolean> workingPaper) {
    Owners passage(int number) {
      return document.and(passages.get(number));
    }
  }

  private Confidentiality(
      CustomerNames names,
      CustomerNames workingPapers,
      Map<DocumentPath, Ownership> owners,
      List<Document> documents) {
    this.names = names;
    this.workingPapers = workingPapers;
    this.owners = owners;
    this.documents = documents;
  }

  /**
   * Decides for all documents of a supplier.
   *
   * @param supplier whose own names name no customer, even where a customer's name is part of them
   * @param customers all that the program knows, whether or not they buy from this supplier
   * @param documents all of this supplier, in any order
   */
  public static Confidentiality of(
      Supplier supplier, List<Customer> customers, List<Document> documents) {
    List<String> own = new ArrayList<>(supplier.aliases());
    own.add(supplier.name().zh());
    own.add(supplier.name().en());
    return decide(own, customers, documents);
  }

  /** The same where nothing is known of the supplier. */
  public static Confidentiality of(List<Customer> customers, List<Document> documents) {
    return decide(List.of(), customers, documents);
  }

  private static Confidentiality decide(
      Collection<String> strangers, List<Customer> customers, List<Document> documents) {
    List<Document> sorted =
        documents.stream().sorted((a, b) -> a.path().compareTo(b.path())).toList();
    CustomerNames.Builder words = words(strangers, customers);
    Map<DocumentPath, Ownership> byName = owners(customers, words.build(), sorted);
    addNumbers(words, sorted, byName);
    CustomerNames names = words.build();
    Map<DocumentPath, Ownership> owners = owners(customers, names, sorted);
    return new Confidentiality(names, workingPapers(sorted), owners, sorted);
  }

  private static CustomerNames.Builder words(
      Collection<String> strangers, List<Customer> customers) {
    CustomerNames.Builder words = new CustomerNames.Builder();
    strangers.forEach(words::stranger);
    for (Customer customer : customers) {
      if (!customer.id().equals(CustomerId.GENERAL)) {
        words.name(customer.name().zh(), customer.id());
        words.name(customer.name().en(), customer.id());
        customer.aliases().forEach(alias -> words.name(alias, customer.id()));
      }
    }
    return words;
  }

  /** Adds the numbers of contracts and orders that stand in what belongs to one customer. */
  private static void addNumbers(
      CustomerNames.Builder words, List<Document> documents, Map<DocumentPath, Ownership> owners) {
    for (Document document : documents) {
      Ownership ownership = get(owners, document.path());
      Set<CustomerId> whole = ownership.document.named();
      if (whole.size() == 1) {
        CustomerId customer = whole.iterator().next();
        ReferenceNumbers.in(document, DocumentText.of(document))
            .forEach(number -> words.number(number, customer));
        continue;
      }
      for (Passage passage : document.passages()) {
        Set<CustomerId> named = ownership.passage(passage.number()).named();
        if (named.size() == 1) {
          CustomerId customer = named.iterator().next();
          ReferenceNumbers.in(passage.text()).forEach(number -> words.number(number, customer));
        }
      }
    }
  }

  private static Map<DocumentPath, Ownership> owners(
      List<Customer> customers, CustomerNames names, List<Document> documents) {
    DocumentOwners rules = new DocumentOwners(customers, names);
    CustomerNames papers = workingPapers(documents);
    CustomerNames ids = ids(customers);
    Map<DocumentPath, Ownership> owners = new TreeMap<>();
    // a container sorts before what is inside it
    for (Document document : documents) {
      // folded anew each time: kept for all documents it would be many times their size
      DocumentText text = DocumentText.of(document);
      Owners whole = rules.byPath(document.path()).and(byId(ids, document.path()));
      whole = whole.and(ofContainers(document.path(), owners));
      List<CustomerNames.Mention> mentions = names.in(text, whole.named());
      whole = whole.and(rules.byBuyer(document, text, mentions));
      owners.put(
          document.path(),
          new Ownership(
              whole,
              passages(document, text, names.in(text, whole.named()), names, whole),
              namingPapers(document, text, papers.in(text, Set.of()))));
    }
    return owners;
  }

  private static Owners ofContainers(DocumentPath path, Map<DocumentPath, Ownership> owners) {
    Owners inherited = Owners.EVERYONE;
    String value = path.value();
    for (int at = value.indexOf("!/"); at >= 0; at = value.indexOf("!/", at + 1)) {
      Ownership container = at == 0 ? null : owners.get(new DocumentPath(value.substring(0, at)));
      if (container != null) {
        inherited = inherited.and(container.document);
      }
    }
    return inherited;
  }

  private static CustomerNames ids(List<Customer> customers) {
    CustomerNames.Builder ids = new CustomerNames.Builder();
    for (Customer customer : customers) {
      if (!customer.id().equals(CustomerId.GENERAL) && customer.id().value().length() >= LEAST_ID) {
        ids.number(FoldedText.fold(customer.id().value()), customer.id());
      }
    }
    return ids.build();
  }

  /** By a customer's id as a word of the path: {@code contracts/grid-north/offer.pdf}. */
  private static Owners byId(CustomerNames ids, DocumentPath path) {
    Owners owners = Owners.EVERYONE;
    for (CustomerNames.Mention mention : ids.in(FoldedText.of(path.value()), Set.of())) {
      owners = owners.and(Owners.of(mention.owners()));
    }
    return owners;
  }

  private static List<Owners> passages(
      Document document,
      DocumentText text,
      List<CustomerNames.Mention> mentions,
      CustomerNames names,
      Owners whole) {
    Owners[] owners = new Owners[document.passages().size()];
    Arrays.fill(owners, Owners.EVERYONE);
    for (CustomerNames.Mention mention : mentions) {
      int last = text.passageAt(mention.end() - 1);
      for (int i = text.passageAt(mention.start()); i <= last; i++) {
        owners[i] = owners[i].and(Owners.of(mention.owners()));
      }
    }
    Surroundings surroundings = new Surroundings(names, whole.named());
    for (Passage passage : document.passages()) {
      owners[passage.number()] =
          owners[passage.number()].and(surroundings.of(passage, owners[passage.number()]));
    }
    return List.of(owners);
  }

  private static List<Boolean> namingPapers(
      Document document, DocumentText text, List<CustomerNames.Mention> mentions) {
    Boolean[] names = new Boolean[document.passages().size()];
    Arrays.fill(names, false);
    for (CustomerNames.Mention mention : mentions) {
      int last = text.passageAt(mention.end() - 1);
      for (int i = text.passageAt(mention.start()); i <= last; i++) {
        names[i] = true;
      }
    }
    return List.of(names);
  }

  /** The file names of working papers, which no customer edition may print. */
  private static CustomerNames workingPapers(List<Document> documents) {
    CustomerNames.Builder papers = new CustomerNames.Builder();
    for (Document document : documents) {
      String name = FoldedText.fold(document.path().name());
      if (isWorkingPaper(document.path()) && name.length() >= LEAST_FILE_NAME) {
        papers.number(name, CustomerId.GENERAL);
      }
    }
    return papers.build();
  }

  static boolean isWorkingPaper(DocumentPath path) {
    return path.value().regionMatches(true, 0, "internal/", 0, "internal/".length());
  }

  private static <K, V> V get(Map<K, V> map, K key) {
    V value = map.get(key);
    if (value == null) {
      throw new IllegalArgumentException(key + " is none of this supplier's documents");
    }
    return value;
  }

  /** What the reader of this dossier may see. */
  public View view(DossierId id) {
    return new View(id);
  }

  /** The evidence that the reader of this dossier may see, at the places where it may see it. */
  public List<Evidence> visible(DossierId id, List<Evidence> evidence) {
    return view(id).visible(evidence);
  }

  /**
   * The documents that belong to some customers only, for the internal site.
   *
   * @param customers who may see it; none where a document belongs to two at once
   */
  public record Restricted(DocumentPath path, Set<CustomerId> customers) {}

  /** All documents that belong to some customers only, sorted by path. */
  public List<Restricted> restricted() {
    List<Restricted> restricted = new ArrayList<>();
    owners.forEach(
        (path, ownership) -> {
          if (!ownership.document.areEveryone()) {
            restricted.add(new Restricted(path, new TreeSet<>(ownership.document.named())));
          }
        });
    return List.copyOf(restricted);
  }

  /** What one dossier may say. */
  public final class View {
    private final DossierId id;

    private View(DossierId id) {
      this.id = id;
    }

    /** Whether the reader may know of the document. */
    public boolean shows(DocumentPath path) {
      return get(owners, path).document.include(id.customer())
          && !(id.edition() == Edition.CUSTOMER && isWorkingPaper(path));
    }

    /** Whether the reader may see the passage; false also where it may not see the document. */
    public boolean shows(DocumentPath path, int passage) {
      Ownership ownership = get(owners, path);
      return shows(path)
          && ownership.passage(passage).include(id.customer())
          && !(id.edition() == Edition.CUSTOMER && ownership.workingPaper.get(passage));
    }

    /** Whether a text of no passage, such as the name of a sheet, names nobody else. */
    public boolean shows(@Nullable String text) {
      if (text == null) {
        return true;
      }
      FoldedText folded = FoldedText.of(text);
      return names.in(folded, Set.of(id.customer())).stream()
              .allMatch(m -> m.owners().contains(id.customer()))
          && (id.edition() == Edition.INTERNAL || workingPapers.in(folded, Set.of()).isEmpty());
    }

    /** The documents, sorted by path, with the passages blanked that the reader may not see. */
    public List<Document> documents() {
      return documents.stream()
          .filter(d -> shows(d.path()))
          .map(d -> new Blanking(this, d).document())
          .toList();
    }

    /** The evidence at the places that the reader may see; without such a place it is gone. */
    public List<Evidence> visible(List<Evidence> evidence) {
      List<Evidence> visible = new ArrayList<>();
      for (Evidence e : evidence) {
        var places =
            e.origins().stream().filter(o -> shows(o.document(), o.locator().passage())).toList();
        // a value can repeat words of other passages, such as the question that an answer answers
        if (!places.isEmpty() && (e.value() == null || shows(e.value().toString()))) {
          visible.add(e.at(places));
        }
      }
      return List.copyOf(visible);
    }

    /** How many documents are kept back from this reader; their names are part of the secret. */
    public int withheld() {
      return (int) documents.stream().filter(d -> !shows(d.path())).count();
    }
  }
}
