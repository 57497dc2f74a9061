package org.supplierdossier.batch;

import static java.util.Objects.requireNonNullElse;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.print.PrintOptions;
import org.supplierdossier.dossier.Edition;
import org.supplierdossier.render.Demo;
import org.supplierdossier.render.DossierRenderer;
import org.supplierdossier.render.LargeSite;

/** The site in a browser, opened from the file system as a user opens it. */
@TestMethodOrder(MethodOrderer.MethodName.class)
class BrowserIT {
  private static final String SMALL = "demo/dossier.html";
  private static final String DOSSIER = "internal/beiyuan-grid/landuo-computing/dossier.html";
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** Every kind of page; the empty name stands for a source page. */
  private static final List<String> PAGES =
      List.of(
          "index.html",
          "changes.html",
          "history/landuo-computing.html",
          "dossiers/beiyuan-grid/index.html",
          SMALL,
          DOSSIER,
          "");

  @TempDir static Path folder;
  private static SampleRoom room;
  private static ChromeDriver browser;

  @BeforeAll
  static void opensABrowser() throws Exception {
    Path chromium = installed("chromium", "chromium-browser", "google-chrome");
    Path driver = installed("chromedriver");
    assumeTrue(
        chromium != null && driver != null,
        "skipped: no Chromium with chromedriver on this machine"
            + " (Debian: apt-get install chromium chromium-driver)");
    room = new SampleRoom(folder);
    room.run(room.job("customer-dossiers", "job: dossiers", "suppliers: [landuo-computing]"));
    new DossierRenderer().render(Demo.dossier(Edition.INTERNAL), room.output().resolve("demo"));
    ChromeOptions options = new ChromeOptions();
    options.setBinary(String.valueOf(chromium));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--window-size=1280,1000");
    browser =
        new ChromeDriver(
            new ChromeDriverService.Builder()
                .usingDriverExecutable(Objects.requireNonNull(driver).toFile())
                .build(),
            options);
    browser.manage().timeouts().pageLoadTimeout(Duration.ofSeconds(60));
    browser.manage().timeouts().scriptTimeout(Duration.ofSeconds(90));
  }

  @AfterAll
  static void closesIt() {
    if (browser != null) {
      browser.quit();
    }
  }

  private static @org.jspecify.annotations.Nullable Path installed(String... names) {
    String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
    return Stream.of(names)
        .flatMap(name -> Stream.of(path.split(File.pathSeparator)).map(d -> Path.of(d, name)))
        .filter(Files::isExecutable)
        .findFirst()
        .orElse(null);
  }

  /** Opens a page in the language that it has for a reader who has chosen none. */
  private static void open(String page) {
    String address = room.output().resolve(page).toUri().toString();
    browser.get(address);
    run("sessionStorage.clear()");
    browser.get(address);
  }

  private static Object run(String script, Object... arguments) {
    return requireNonNullElse(((JavascriptExecutor) browser).executeScript(script, arguments), "");
  }

  private static long visibleRows() {
    return browser.findElements(By.cssSelector(".rows tr[data-row]")).stream()
        .filter(WebElement::isDisplayed)
        .count();
  }

  @Test
  void filtersTheSiteInEitherLanguage() {
    open("index.html");
    assertThat(visibleRows()).isEqualTo(2);
    WebElement search = browser.findElement(By.id("filter"));
    search.sendKeys("北塬");
    assertThat(visibleRows()).isEqualTo(1);
    search.clear();
    search.sendKeys("SUCHUAN bank");
    assertThat(visibleRows()).isEqualTo(1);
    search.sendKeys(" nothing-like-it");
    assertThat(visibleRows()).isZero();
    search.clear();
    search.sendKeys(Keys.SPACE, Keys.BACK_SPACE);
    browser.findElement(By.id("by-customer")).sendKeys("北塬");
    assertThat(visibleRows()).isEqualTo(1);
  }

  @Test
  void opensAndFiltersAnIndexOfFiveThousandDossiers(@TempDir Path large) throws IOException {
    LargeSite.write(5_000, large);
    String index = large.resolve("index.html").toUri().toString();
    browser.get(index);
    browser.get(index);
    double opened =
        ((Number)
                run(
                    "const t = performance.getEntriesByType('navigation')[0];"
                        + "return t.loadEventEnd - t.startTime"))
            .doubleValue();
    double filtered =
        ((Number)
                run(
                    "const box = document.getElementById('filter'); box.value = '供应商77 电网';"
                        + "const start = performance.now();"
                        + "box.dispatchEvent(new Event('input'));"
                        + "document.body.getBoundingClientRect();"
                        + "return performance.now() - start"))
            .doubleValue();
    System.out.printf(
        "index of 5,000 dossiers: %,d bytes, opened in %.0f ms, filtered in %.0f ms%n",
        Files.size(large.resolve("index.html")), opened, filtered);
    // two seconds on a machine that does nothing else
    assertThat(opened).isLessThan(8_000);
    assertThat(filtered).isLessThan(4_000);
    assertThat(visibleRows()).isEqualTo(55);
  }

  @Test
  void leadsFromTheSiteToAQuoteThatIsHighlightedInItsSource() {
    open("index.html");
    browser.findElement(By.cssSelector("a[href='" + DOSSIER + "']")).click();
    assertThat(browser.getCurrentUrl()).endsWith(DOSSIER);
    WebElement quote = browser.findElement(By.cssSelector("#undertakings .quote"));
    String words = quote.findElement(By.tagName("blockquote")).getText();
    WebElement place = quote.findElement(By.cssSelector(".from a"));
    run("arguments[0].scrollIntoView()", place);
    place.click();

    assertThat(browser.getCurrentUrl()).contains("/sources/").contains("#");
    Object marked =
        run(
            "let a = document.getElementById(decodeURIComponent(location.hash.slice(1)));"
                + "let m = a.nextElementSibling; while (m.className == 'a') m = m.nextElementSibling;"
                + "let r = m.getBoundingClientRect();"
                + "return [m.tagName, m.textContent, getComputedStyle(m).outlineStyle,"
                + " r.top >= 0 && r.bottom <= innerHeight];");
    assertThat(marked)
        .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
        .satisfies(
            m -> {
              assertThat(m.get(0)).isEqualTo("MARK");
              assertThat(words).contains(String.valueOf(m.get(1)).strip().substring(0, 6));
              assertThat(m.get(2)).isEqualTo("solid");
              assertThat(m.get(3)).isEqualTo(true);
            });
  }

  @Test
  void marksAWholeQuoteInItsSourceAndCitesIt() throws IOException {
    open(source());
    Object anchor = run("return document.querySelector('mark[data-q]').dataset.q.split(' ')[0]");
    run("location.hash = arguments[0]", anchor);
    browser.navigate().refresh();
    assertThat(
            run(
                "const id = arguments[0];"
                    + "return [...document.querySelectorAll('mark')].every(m =>"
                    + " m.classList.contains('here') == m.dataset.q.split(' ').includes(id))",
                anchor))
        .isEqualTo(true);
    WebElement cited = browser.findElement(By.className("cited"));
    assertThat(cited.isDisplayed()).isTrue();
    assertThat(cited.findElement(By.tagName("button")).isDisplayed()).isTrue();
    assertThat(cited.getText()).contains("·");
  }

  @Test
  void switchesTheLanguageByKeyboard() {
    open(DOSSIER);
    WebElement heading = browser.findElement(By.id("ownership-h"));
    assertThat(heading.getText()).isEqualTo("股权结构");
    browser.findElement(By.id("lang-zh")).sendKeys(Keys.ARROW_RIGHT);
    assertThat(heading.getText()).isEqualTo("Ownership");
    assertThat(run("return document.documentElement.lang")).isEqualTo("en");
    browser.findElement(By.id("lang-en")).sendKeys(Keys.ARROW_LEFT);
    assertThat(heading.getText()).isEqualTo("股权结构");
  }

  @Test
  void printsADossier() throws IOException {
    open(SMALL);
    byte[] pdf = Base64.getDecoder().decode(browser.print(new PrintOptions()).getContent());
    try (PDDocument document = Loader.loadPDF(pdf)) {
      assertThat(document.getNumberOfPages()).isGreaterThan(1);
      assertThat(new PDFTextStripper().getText(document)).contains("股权结构").doesNotContain("跳到正文");
    }
  }

  @Test
  void drawsChartsWithTheirWordsInThePicture() {
    open(DOSSIER);
    for (String chart : List.of("chart-ownership", "chart-supply", "chart-support")) {
      Object outside =
          run(
              "let s = document.querySelector('#' + arguments[0] + ' svg').getBoundingClientRect();"
                  + "return [...document.querySelectorAll('#' + arguments[0] + ' text')]"
                  + ".filter(t => getComputedStyle(t).display !== 'none')"
                  + ".map(t => [t.textContent, t.getBoundingClientRect()])"
                  + ".filter(([x, r]) => r.left < s.left - 1 || r.right > s.right + 1)"
                  + ".map(([x, r]) => x)",
              chart);
      assertThat(outside).as(chart).isEqualTo(List.of());
    }
  }

  @Test
  void fetchesNothingAndKeepsItsPolicy() {
    for (String page : List.of("index.html", "changes.html", DOSSIER)) {
      open(page);
      assertThat(run("return performance.getEntriesByType('resource').map(e => e.name)"))
          .as(page)
          .isEqualTo(List.of());
      assertThat(
              browser.manage().logs().get("browser").getAll().stream()
                  .map(Object::toString)
                  .filter(l -> !l.contains("frame-ancestors")))
          .as(page)
          .isEmpty();
    }
  }

  @Test
  void isAccessibleInLightAndDarkWideAndNarrow() throws IOException {
    String axe;
    try (InputStream in = BrowserIT.class.getResourceAsStream("/axe.min.js")) {
      axe = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    for (String scheme : List.of("light", "dark")) {
      String language = scheme.equals("dark") ? "en" : "zh";
      browser.executeCdpCommand(
          "Emulation.setEmulatedMedia",
          Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
      for (String page : PAGES) {
        if (page.equals(DOSSIER)) {
          continue; // the same template as the small one, and minutes of work for the checker
        }
        open(page.isEmpty() ? source() : page);
        run("document.getElementById('lang-' + arguments[0]).click()", language);
        run(axe);
        Object found =
            browser.executeAsyncScript(
                "const done = arguments[arguments.length - 1];"
                    + "axe.run(document, {runOnly: arguments[0], resultTypes: ['violations']})"
                    + ".then(r => done(r.violations.map(v => v.id + ': '"
                    + " + v.nodes.slice(0, 3).map(n => n.html).join(' | '))))",
                WCAG);
        assertThat(found).as(scheme + " " + page).isEqualTo(List.of());
      }
    }
    browser.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of()));
  }

  private static String source() throws IOException {
    Path sources = room.output().resolve("demo/sources");
    return "demo/sources/" + SampleRoom.files(sources).get(0).getFileName();
  }

  @Test
  void doesNotScrollSidewaysOnAPhone() throws IOException {
    browser.executeCdpCommand(
        "Emulation.setDeviceMetricsOverride",
        Map.of("width", 390, "height", 844, "deviceScaleFactor", 1, "mobile", true));
    try {
      for (String page : PAGES) {
        for (String language : List.of("zh", "en")) {
          open(page.isEmpty() ? source() : page);
          run("document.getElementById('lang-' + arguments[0]).click()", language);
          // not against innerWidth, which grows with what overflows
          assertThat(run("return document.documentElement.scrollWidth"))
              .as(page + " " + language)
              .isEqualTo(390L);
        }
      }
    } finally {
      browser.executeCdpCommand("Emulation.clearDeviceMetricsOverride", Map.of());
    }
  }
}
