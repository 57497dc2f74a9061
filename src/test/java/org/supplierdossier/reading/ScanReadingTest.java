package org.supplierdossier.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.supplierdossier.document.Document;
import org.supplierdossier.document.DocumentStatus;
import org.supplierdossier.document.Limits;
import org.supplierdossier.document.Passage;
import org.supplierdossier.document.Place;

class ScanReadingTest {
  private static final int WIDTH = 1000;
  private static final int HEIGHT = 1414;

  private static Font font(String text) {
    List<String> families =
        Arrays.asList(
            GraphicsEnvironment.getLocalGraphicsEnvironment().getAvailableFontFamilyNames());
    for (String family :
        List.of(
            "Noto Sans CJK SC",
            "Noto Serif CJK SC",
            "SimSun",
            "DejaVu Sans",
            "Liberation Sans",
            "Arial")) {
      Font font = new Font(family, Font.PLAIN, 26);
      if (families.contains(family) && font.canDisplayUpTo(text) < 0) {
        return font;
      }
    }
    return abort("no font of this machine shows " + text);
  }

  /** A page with lines of text. */
  private static BufferedImage page(String... lines) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(image, String.join("", lines));
    for (int i = 0; i < lines.length; i++) {
      graphics.drawString(lines[i], 90, 150 + 50 * i);
    }
    graphics.dispose();
    return image;
  }

  private static Graphics2D graphics(BufferedImage image, String text) {
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, WIDTH, HEIGHT);
    graphics.setColor(Color.BLACK);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setFont(font(text));
    return graphics;
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return out.toByteArray();
  }

  /** A PDF with a page of text and a page for each picture. */
  private static byte[] pdf(BufferedImage... pictures) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (PDDocument pdf = new PDDocument()) {
      PDPage first = new PDPage(PDRectangle.A4);
      pdf.addPage(first);
      try (PDPageContentStream content = new PDPageContentStream(pdf, first)) {
        content.beginText();
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        content.newLineAtOffset(72, 700);
        content.showText("This page holds its text.");
        content.endText();
      }
      for (BufferedImage picture : pictures) {
        PDPage page = new PDPage(PDRectangle.A4);
        pdf.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
          content.drawImage(LosslessFactory.createFromImage(pdf, picture), 0, 0, 595, 842);
        }
      }
      pdf.save(out);
    }
    return out.toByteArray();
  }

  private static Limits withOcrPages(int pages) {
    return new Limits(1 << 24, 1 << 26, 1_000_000, 5, 100, pages, 120, 1_024);
  }

  private static Document read(byte[] bytes, String name, int pages) {
    return ReadingSupport.readAll(bytes, name, withOcrPages(pages)).get(0);
  }

  @Test
  void readsTheCharactersOfAPictureWithPageAndConfidence() throws IOException {
    byte[] picture =
        png(page("The supplier shall provide security updates", "for at least five years."));

    Document document = read(picture, "photo.png", 10);

    assertThat(document.status()).isEqualTo(DocumentStatus.OCR);
    assertThat(ReadingSupport.texts(document))
        .containsExactly("The supplier shall provide security updates for at least five years.");
    assertThat(document.passages().get(0).place())
        .isInstanceOfSatisfying(
            Place.Page.class,
            p -> {
              assertThat(p.page()).isEqualTo(1);
              assertThat(p.box()).isNotNull();
              assertThat(p.confidence()).isBetween(80, 100);
            });
    assertThat(document.reason().en()).contains("character recognition, confidence");
  }

  @Test
  void readsARuledTableOfAPictureRowByRow() throws IOException {
    String[][] rows = {
      {"股东名称", "持股数量", "持股比例"},
      {"云岭数据有限公司", "28,500,000", "28.50%"},
      {"青禾投资中心", "5,250,000", "5.25%"}
    };
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(image, "股东名称云岭数据有限公司青禾投资中心");
    for (int row = 0; row <= rows.length; row++) {
      graphics.fillRect(80, 100 + 70 * row, 813, 3);
      for (int column = 0; column < 3 && row < rows.length; column++) {
        graphics.drawString(rows[row][column], 100 + 270 * column, 145 + 70 * row);
      }
    }
    for (int column = 0; column <= 3; column++) {
      graphics.fillRect(80 + 270 * column, 100, 3, 210);
    }
    graphics.dispose();

    Document document = read(png(image), "register.png", 10);

    assertThat(document.passages()).extracting(Passage::kind).containsOnly(Passage.Kind.TABLE_ROW);
    assertThat(ReadingSupport.texts(document))
        .containsExactly(
            "股东名称\t持股数量\t持股比例", "云岭数据有限公司\t28,500,000\t28.50%", "青禾投资中心\t5,250,000\t5.25%");
  }

  @Test
  void recognizesOnlyThePagesThatHoldNoText() throws IOException {
    Document document = read(pdf(page("This page shows its text.")), "mixed.pdf", 10);

    assertThat(document.status()).isEqualTo(DocumentStatus.OCR);
    assertThat(ReadingSupport.texts(document))
        .containsExactly("This page holds its text.", "This page shows its text.");
    assertThat(document.metadata().get("ocr-confidence")).startsWith("2: ");
    assertThat(document.passages().get(0).place())
        .isInstanceOfSatisfying(Place.Page.class, p -> assertThat(p.confidence()).isNull());
  }

  @Test
  void leavesPicturesAloneWhereRecognitionIsOff() throws IOException {
    byte[] picture = png(page("Nobody reads this."));

    assertThat(read(picture, "photo.png", 0).status()).isEqualTo(DocumentStatus.NO_TEXT);
  }

  @Test
  void reportsPagesBeyondTheLimitAsNotRead() throws IOException {
    byte[] pdf = pdf(page("The second page."), page("The third page."));

    Document document = read(pdf, "long.pdf", 1);

    assertThat(document.status()).isEqualTo(DocumentStatus.TRUNCATED);
    assertThat(document.reason().en()).contains("1 pages without text").contains("limit of 1");
    assertThat(ReadingSupport.texts(document))
        .containsExactly("This page holds its text.", "The second page.");
  }

  @Test
  void keepsLabelAndValueApartAndQuotationMarksCurly() throws IOException {
    byte[] picture = png(page("注册资本　　人民币五千万元", "备件供应期限　　自停产之日起十年", "供应商承诺“不中断供应”，并称“十年支持”有效。"));

    assertThat(ReadingSupport.texts(read(picture, "form.png", 10)))
        .containsExactly("注册资本 人民币五千万元", "备件供应期限 自停产之日起十年", "供应商承诺“不中断供应”，并称“十年支持”有效。");
  }

  /** A licence with a border, a red stamp over its text, a little askew, in uneven light. */
  private static BufferedImage licence(String[][] lines) {
    BufferedImage flat = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = graphics(flat, "统一社会信用代码湖州岚铎计算设备股份有限公司");
    graphics.drawRect(30, 30, WIDTH - 60, HEIGHT - 60);
    graphics.drawRect(38, 38, WIDTH - 76, HEIGHT - 76);
    for (int i = 0; i < lines.length; i++) {
      graphics.drawString(lines[i][0], 100, 200 + 80 * i);
      graphics.drawString(lines[i][1], 340, 200 + 80 * i);
    }
    graphics.setColor(new Color(210, 30, 40, 140));
    graphics.setStroke(new java.awt.BasicStroke(6));
    graphics.drawOval(420, 230, 240, 240);
    graphics.drawString("登记专用章", 475, 360);
    graphics.dispose();
    BufferedImage photo = new BufferedImage(WIDTH + 120, HEIGHT + 120, BufferedImage.TYPE_INT_RGB);
    Graphics2D turned = photo.createGraphics();
    turned.setColor(new Color(90, 80, 70));
    turned.fillRect(0, 0, photo.getWidth(), photo.getHeight());
    turned.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
    turned.rotate(Math.toRadians(2), photo.getWidth() / 2.0, photo.getHeight() / 2.0);
    turned.drawImage(flat, 60, 60, null);
    turned.dispose();
    Random random = new Random(7);
    for (int y = 0; y < photo.getHeight(); y++) {
      for (int x = 0; x < photo.getWidth(); x++) {
        double light = 0.8 + 0.2 * x / photo.getWidth();
        Color colour = new Color(photo.getRGB(x, y));
        photo.setRGB(
            x,
            y,
            new Color(
                    noisy(colour.getRed() * light, random),
                    noisy(colour.getGreen() * light, random),
                    noisy(colour.getBlue() * light, random))
                .getRGB());
      }
    }
    return photo;
  }

  private static int noisy(double level, Random random) {
    return (int) Math.max(0, Math.min(255, level + 10 * random.nextGaussian()));
  }

  @Test
  void readsAPhotoOfALicenceLineByLine() throws IOException {
    String[][] lines = {
      {"统一社会信用代码", "91330500MA0FAKE09R"},
      {"名　　称", "湖州岚铎计算设备股份有限公司"},
      {"法定代表人", "沈砚秋"},
      {"成立日期", "2011年04月18日"},
      {"住　　所", "浙江省湖州市岚谷大道218号3幢"}
    };

    Document document = read(png(licence(lines)), "licence.png", 10);

    assertThat(document.status()).isEqualTo(DocumentStatus.OCR);
    List<String> texts =
        ReadingSupport.texts(document).stream().map(t -> t.replaceAll("\\s", "")).toList();
    for (String[] line : lines) {
      String label = line[0].replace("　", "");
      assertThat(texts)
          .anySatisfy(t -> assertThat(t).startsWith(label).contains(line[1]).hasSizeLessThan(40));
    }
  }
}
