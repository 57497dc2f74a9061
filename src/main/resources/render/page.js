(function () {
  "use strict";
  var root = document.documentElement;
  var choices = document.querySelectorAll('input[name="lang"]');
  function apply(value) { root.lang = value === "zh" ? "zh-Hans" : "en"; }
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
  window.addEventListener("hashchange", open);
  open();
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("details").forEach(function (d) { d.open = true; });
  });

  document.querySelectorAll("input[data-filter]").forEach(function (box) {
    box.addEventListener("input", function () {
      var words = box.value.toLowerCase().split(/\s+/).filter(Boolean);
      document.querySelectorAll("[data-row]").forEach(function (row) {
        var text = row.textContent.toLowerCase();
        row.hidden = !words.every(function (word) { return text.indexOf(word) >= 0; });
      });
    });
  });
})();
