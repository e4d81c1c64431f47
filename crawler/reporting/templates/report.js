"use strict";
(() => {
  const form = document.querySelector(".controls");
  const all = (selector) => [...document.querySelectorAll(selector)];
  const opened = new Set();
  // What is folded away or far down stands in <noscript>, where it costs nothing until somebody looks at it.
  const fill = (node) => {
    const kept = node.querySelector(":scope > noscript");
    if (kept) kept.outerHTML = kept.textContent;
  };
  const open = (details) => { fill(details); details.open = true; };
  document.addEventListener("toggle", (event) => { if (event.target.open) fill(event.target); }, true);
  document.addEventListener("contentvisibilityautostatechange", (event) => { if (!event.skipped) fill(event.target); }, true);
  if (!("oncontentvisibilityautostatechange" in document)) all(".item").forEach(fill);
  addEventListener("beforeprint", () => {
    all(".item").forEach(fill);
    all("details:not([open])").forEach((one) => { open(one); opened.add(one); });
  });
  addEventListener("afterprint", () => { opened.forEach((one) => { one.open = false; }); opened.clear(); });
  // A link to a folded section opens it.
  const unfold = () => {
    const fold = document.getElementById(location.hash.slice(1))?.querySelector(":scope > .fold");
    if (fold) open(fold);
  };
  addEventListener("hashchange", unfold);
  unfold();
  if (!form) return;

  const items = all(".item").map((node) => ({ node, home: node.parentNode, text: null }));
  const groups = all(".group");
  const sorted = document.getElementById("sorted");
  const search = document.getElementById("search");
  const sort = document.getElementById("sort");
  const selects = [...form.querySelectorAll("[data-filter]")];
  const matches = document.getElementById("matches");
  const orders = {
    line: (a, b) => a.node.dataset.line - b.node.dataset.line,
    stale: (a, b) => b.node.dataset.stale - a.node.dataset.stale,
  };

  const escaped = (text) => text.replace(/[&<>]/g, (sign) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;" })[sign]);
  // As markup without its tags, unfolded or not; of quotes only the template makes entities.
  const textOf = (node) => {
    const kept = node.querySelector("noscript");
    const folded = kept ? kept.textContent.replace(/<[^>]*>/g, "").replaceAll("&#34;", '"').replaceAll("&#39;", "'") : "";
    return (kept ? folded : escaped(node.textContent)).toLowerCase();
  };

  function filter() {
    const words = escaped(search.value.toLowerCase()).split(/\s+/).filter(Boolean);
    const wanted = selects.filter((one) => one.value).map((one) => [one.dataset.filter, one.value]);
    const narrowed = words.length > 0 || wanted.length > 0;
    let shown = 0;
    for (const item of items) {
      if (words.length && item.text === null) item.text = textOf(item.node);
      const fits = wanted.every(([name, value]) => item.node.dataset[name] === value)
        && words.every((word) => item.text.includes(word));
      item.node.hidden = !fits;
      shown += fits;
    }
    for (const group of groups) {
      const found = group.querySelector(".item:not([hidden])") !== null;
      group.hidden = !found;
      const fold = group.querySelector(":scope > .fold");
      if (fold && found && narrowed) fold.open = true;
    }
    matches.textContent = `${shown.toLocaleString("en")} of ${items.length.toLocaleString("en")} findings shown`;
  }

  function order() {
    const by = orders[sort.value];
    const nodes = by ? [...items].sort(by) : items;
    for (const item of nodes) (by ? sorted.querySelector(".items") : item.home).append(item.node);
    sorted.hidden = !by;
    filter();
  }

  function toggle(wanted) {
    for (const item of items) {
      if (item.node.hidden) continue;
      fill(item.node);
      if (wanted) open(item.node.firstElementChild);
      else item.node.firstElementChild.open = false;
    }
    if (wanted) all(".group > .fold").forEach((fold) => { fold.open = true; });
  }

  let waiting = 0;
  search.addEventListener("input", () => { clearTimeout(waiting); waiting = setTimeout(filter, 120); });
  selects.forEach((one) => one.addEventListener("change", filter));
  sort.addEventListener("change", order);
  form.addEventListener("submit", (event) => { event.preventDefault(); filter(); });
  form.addEventListener("reset", () => setTimeout(order));
  document.getElementById("expand").addEventListener("click", () => toggle(true));
  document.getElementById("collapse").addEventListener("click", () => toggle(false));
  form.hidden = false;
  // Browsers keep what was chosen over a reload.
  if (sort.value) order();
  else filter();
})();
