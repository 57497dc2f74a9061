(function () {
  "use strict";
  var root = document.documentElement;
  var choices = document.querySelectorAll('input[name="lang"]');
  function apply(value) {
    root.lang = value === "zh" ? "zh-Hans" : "en";
    document.querySelectorAll("option[data-zh]").forEach(function (o) { o.textContent = o.getAttribute("data-" + value); });
  }
  choices.forEach(function (choice) {
    choice.addEventListener("change", function () {
      apply(choice.value);
      try { sessionStorage.setItem("dossier-language", choice.value); } catch (e) { /* not from a file in every browser */ }
    });
  });
  try {
    var wanted = sessionStorage.getItem("dossier-language");
    choices.forEach(function (choice) { if (choice.value === wanted) { choice.checked = true; } });
  } catch (e) { /* the same */ }
  choices.forEach(function (choice) { if (choice.checked) { apply(choice.value); } });

  function open() {
    var target = location.hash.length > 1 ? document.getElementById(decodeURIComponent(location.hash.slice(1))) : null;
    for (var e = target; e; e = e.parentElement) { if (e.tagName === "DETAILS") { e.open = true; } }
    if (target) { target.scrollIntoView(); }
  }
  var source = document.querySelector("main[data-path]");
  function quoted() {
    var id = decodeURIComponent(location.hash.slice(1));
    return Array.prototype.filter.call(document.querySelectorAll("mark[data-q]"), function (m) {
      return id && m.getAttribute("data-q").split(" ").indexOf(id) >= 0;
    });
  }
  function place(mark) {
    var zh = root.lang.indexOf("zh") === 0, found = [], heads = source.querySelectorAll(".break"), head = null;
    heads.forEach(function (h) { if (h.compareDocumentPosition(mark) & 4) { head = h; } });
    if (head) { found.push(head.getAttribute(zh ? "data-zh" : "data-en")); }
    var block = mark.closest("tr, p"), label = block ? block.querySelector(".n") : null;
    var n = label ? label.textContent.trim() : "";
    if (n) { found.push(/^\d+$/.test(n) ? (zh ? "\u7b2c " + n + " \u884c" : "line " + n) : n); }
    return found.join(zh ? "\uff0c" : ", ");
  }
  function citation() {
    var marks = quoted();
    var text = marks.map(function (m) { return m.textContent.trim(); }).filter(Boolean).join(" ");
    var where = marks.length ? place(marks[0]) : "";
    return "\u201c" + text + "\u201d \u2014 " + source.getAttribute("data-path") + (where ? ", " + where : "") + ", SHA-256 " + source.getAttribute("data-sha");
  }
  function cite() {
    if (!source) { return; }
    var marks = quoted(), bar = document.querySelector(".cited");
    document.querySelectorAll("mark.here").forEach(function (m) { m.classList.remove("here"); });
    marks.forEach(function (m) { m.classList.add("here"); });
    bar.hidden = !marks.length;
    if (marks.length) {
      var where = place(marks[0]);
      bar.querySelector("[data-cited]").textContent = source.getAttribute("data-path") + (where ? " \u00b7 " + where : "");
      bar.querySelector("button").hidden = false;
    }
  }
  choices.forEach(function (choice) { choice.addEventListener("change", cite); });
  window.addEventListener("hashchange", function () { open(); cite(); });
  open();
  cite();
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  });

  function copy(text, done) {
    if (navigator.clipboard && window.isSecureContext) {
      navigator.clipboard.writeText(text).then(done, function () { copyBySelection(text); done(); });
    } else { copyBySelection(text); done(); }
  }
  function copyBySelection(text) {
    var area = document.createElement("textarea");
    area.value = text;
    document.body.appendChild(area);
    area.select();
    document.execCommand("copy");
    area.remove();
  }
  document.querySelectorAll("button.cite").forEach(function (button) { button.hidden = false; });
  document.addEventListener("click", function (event) {
    var button = event.target.closest ? event.target.closest("button.cite") : null;
    if (!button) { return; }
    if (button.closest(".cited")) {
      copy(citation(), function () { button.setAttribute("data-done", "yes"); button.append(" \u2713"); });
      return;
    }
    var from = button.closest(".quote");
    var quote = from.querySelector("blockquote");
    var places = Array.prototype.slice.call(from.querySelectorAll(".from a"));
    var place = places.length ? places[0].innerText.trim() : "";
    var text = "\u201c" + quote.textContent.trim() + "\u201d \u2014 " + document.title + ", " + place + ", SHA-256 " + button.getAttribute("data-sha");
    copy(text, function () {
      button.setAttribute("data-done", "yes");
      button.append(" \u2713");
    });
  });
  document.querySelectorAll(".scroll").forEach(function (box) {
    if (box.scrollWidth > box.clientWidth) { box.tabIndex = 0; }
  });

  function folded(text) { return text.normalize("NFKC").toLowerCase(); }
  var box = document.querySelector("input[data-filter]");
  if (box) {
    var rows = Array.prototype.slice.call(document.querySelectorAll("[data-row]"));
    var texts = null;
    var plain = !document.querySelector("[data-band]");
    var shown = document.querySelector("[data-shown]");
    var filter = function () {
      if (!texts) { texts = rows.map(function (row) { return folded(row.textContent); }); }
      var words = folded(box.value).split(/\s+/).filter(Boolean);
      var by = Array.prototype.slice.call(document.querySelectorAll("select[data-by]")).filter(function (s) { return s.value; });
      var flags = Array.prototype.slice.call(document.querySelectorAll("input[data-flag]:checked"));
      var any = words.length + by.length + flags.length > 0;
      var count = 0, all = 0;
      rows.forEach(function (row, i) {
        var has = row.dataset;
        var fits = words.every(function (word) { return texts[i].indexOf(word) >= 0; })
          && by.every(function (s) { return has[s.dataset.by] === undefined || has[s.dataset.by] === s.value; })
          && flags.every(function (f) { return has.flags === undefined || has.flags.indexOf(f.dataset.flag) >= 0; });
        row.hidden = !fits;
        if (row.classList.contains("later")) { row.classList.toggle("found", any && fits); }
        if (has.band !== undefined || plain) { all++; count += fits ? 1 : 0; }
      });
      if (shown) { shown.textContent = any ? count + " / " + all : ""; }
    };
    document.querySelectorAll("input[data-filter], select[data-by], input[data-flag]").forEach(function (control) {
      control.addEventListener(control.type === "search" ? "input" : "change", filter);
    });
    if (box.value) { filter(); }
  }
  document.querySelectorAll("button[data-more]").forEach(function (button) {
    button.addEventListener("click", function () {
      button.closest("section").classList.add("all");
      button.remove();
    });
  });
})();
