package org.supplierdossier.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.exceptions.NotOfficeXmlFileException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackageAccess;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.poifs.filesystem.FileMagic;
import org.apache.poi.poifs.filesystem.Ole10Native;
import org.apache.poi.poifs.filesystem.Ole10NativeException;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.ParseContext;
import org.jspecify.annotations.Nullable;
import org.supplierdossier.document.HiddenContent;
import org.xml.sax.ContentHandler;
import org.xml.sax.SAXException;

/** An office file of the XML kind: a zip of parts with relationships. */
final class OoxmlFile implements Closeable {
  private static final int MAX_SHOWN = 200;

  private final OPCPackage opc;

  private OoxmlFile(OPCPackage opc) {
    this.opc = opc;
  }

  /** Opens the package; from the file where there is one. */
  static OoxmlFile open(@Nullable TikaInputStream tika, InputStream in)
      throws IOException, InvalidFormatException {
    try {
      if (tika == null) {
        return new OoxmlFile(OPCPackage.open(in));
      } else if (tika.getOpenContainer() instanceof OPCPackage open) {
        return new OoxmlFile(open);
      }
      return new OoxmlFile(OPCPackage.open(tika.getFile(), PackageAccess.READ));
    } catch (NotOfficeXmlFileException e) {
      throw new InvalidFormatException("not an office file", e);
    }
  }

  OPCPackage opc() {
    return opc;
  }

  /** Copies the facts that the file claims of itself. */
  void describe(Metadata metadata) throws InvalidFormatException {
    PackageProperties properties = opc.getPackageProperties();
    set(metadata, TikaCoreProperties.TITLE.getName(), properties.getTitleProperty());
    set(metadata, TikaCoreProperties.CREATOR.getName(), properties.getCreatorProperty());
    set(metadata, "meta:last-author", properties.getLastModifiedByProperty());
    properties
        .getCreatedProperty()
        .ifPresent(
            d -> metadata.set(TikaCoreProperties.CREATED.getName(), d.toInstant().toString()));
    properties
        .getModifiedProperty()
        .ifPresent(
            d -> metadata.set(TikaCoreProperties.MODIFIED.getName(), d.toInstant().toString()));
  }

  private static void set(Metadata metadata, String name, Optional<String> value) {
    value.filter(v -> !v.isBlank()).ifPresent(v -> metadata.set(name, v));
  }

  /** Notes macros and links to other files. */
  void noteHidden(Xhtml out) throws SAXException, InvalidFormatException {
    TreeSet<String> links = new TreeSet<>();
    for (PackagePart part : opc.getParts()) {
      String name = part.getPartName().getName();
      if (name.endsWith("vbaProject.bin")) {
        out.found(HiddenContent.Kind.MACRO, name.substring(1));
      } else if (!part.isRelationshipPart()) {
        for (PackageRelationship relationship : part.getRelationships()) {
          if (leadsElsewhere(relationship)) {
            links.add(relationship.getTargetURI().toString());
          }
        }
      }
    }
    for (String link : links) {
      out.found(HiddenContent.Kind.EXTERNAL_LINK, shown(link));
    }
  }

  /**
   * Whether opening the file fetches something from elsewhere; a hyperlink waits to be followed.
   */
  private static boolean leadsElsewhere(PackageRelationship relationship) {
    if (relationship.getTargetMode() != TargetMode.EXTERNAL
        || relationship.getRelationshipType().endsWith("/hyperlink")) {
      return false;
    }
    String target = relationship.getTargetURI().toString().toLowerCase(Locale.ROOT);
    boolean template = relationship.getRelationshipType().endsWith("/attachedTemplate");
    // every document names the template on the disk of its author
    return !template || isOnTheNet(target);
  }

  private static boolean isOnTheNet(String target) {
    return target.startsWith("http:")
        || target.startsWith("https:")
        || target.startsWith("ftp:")
        || target.startsWith("\\\\")
        || target.startsWith("file://///")
        || (target.startsWith("file://") && !target.startsWith("file:///"));
  }

  /** The whole of an address on the net, and of a path on a disk the last name. */
  static String shown(String link) {
    boolean address = link.startsWith("http:") || link.startsWith("https:");
    String plain = PassageText.clean(link);
    return address ? plain.substring(0, Math.min(plain.length(), MAX_SHOWN)) : lastName(link);
  }

  static String lastName(String link) {
    String plain = link.replace('\\', '/');
    return PassageText.clean(plain.substring(plain.lastIndexOf('/') + 1));
  }

  /** Hands on the documents that are embedded in the file. */
  void embedded(ContentHandler handler, ParseContext context)
      throws SAXException, IOException, InvalidFormatException {
    EmbeddedDocumentExtractor extractor = context.get(EmbeddedDocumentExtractor.class);
    if (extractor == null) {
      return;
    }
    List<PackagePart> parts = opc.getParts();
    for (PackagePart part : parts) {
      String name = part.getPartName().getName();
      if (part.isRelationshipPart()) {
        continue;
      }
      boolean picture = name.contains("/media/");
      if (picture || name.contains("/embeddings/")) {
        Metadata metadata = new Metadata();
        String shortName = name.substring(name.lastIndexOf('/') + 1);
        metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, shortName);
        try (InputStream in = part.getInputStream()) {
          hand(in, metadata, extractor, handler);
        }
      }
    }
  }

  /** Hands on a part, taken out of the OLE wrapper that "insert object" puts around it. */
  private static void hand(
      InputStream in,
      Metadata metadata,
      EmbeddedDocumentExtractor extractor,
      ContentHandler handler)
      throws IOException, SAXException {
    InputStream marked = FileMagic.prepareToCheckMagic(in);
    if (FileMagic.valueOf(marked) == FileMagic.OLE2) {
      byte[] bytes = marked.readNBytes(200 << 20);
      try (POIFSFileSystem system = new POIFSFileSystem(new java.io.ByteArrayInputStream(bytes))) {
        if (system.getRoot().hasEntryCaseInsensitive(Ole10Native.OLE10_NATIVE)) {
          Ole10Native wrapped = Ole10Native.createFromEmbeddedOleObject(system);
          String label = wrapped.getLabel();
          metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, label);
          bytes = wrapped.getDataBuffer();
        }
      } catch (IOException | Ole10NativeException | RuntimeException e) {
        // the part is handed on as it is
        metadata.set("unwrapped", "false");
      }
      extractor.parseEmbedded(new java.io.ByteArrayInputStream(bytes), handler, metadata, false);
    } else {
      extractor.parseEmbedded(marked, handler, metadata, false);
    }
  }

  @Override
  public void close() {
    opc.revert();
  }
}
