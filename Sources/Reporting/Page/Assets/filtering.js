// Search and filters: a row is shown if it has every word that is sought and is about everything
// that is chosen. What says nothing of a territory is not shown when one is chosen.

/** Returns whether a row is wanted. */
const wanted = (form) => {
  const value = (name) => form.elements[name]?.value ?? "";
  const words = folded(value("q")).split(" ").filter(Boolean);
  const chosen = facets
    .map((facet) => [facet, form.elements[facet]?.selectedOptions[0]?.dataset.key])
    .filter(([, key]) => key !== undefined);
  const [from, to] = [value("from"), value("to")];
  return (row) =>
    words.every((word) => row.words.includes(word)) &&
    chosen.every(([facet, key]) => row.keys[facet].has(key)) &&
    (!from || (row.to !== undefined && row.to >= from)) &&
    (!to || (row.from !== undefined && row.from <= to));
};

/** Shows what is wanted, hides the rest, and says how much of it there is. */
const filter = (form) => {
  const isWanted = wanted(form);
  const words = document.getElementById("controls-count").dataset;
  const total = { shown: 0, all: 0 };
  for (const list of lists.filter((list) => !list.stays)) {
    let shown = 0;
    for (const row of list.rows) {
      row.element.hidden = !isWanted(row);
      if (!row.element.hidden) shown += 1;
    }
    list.shown = shown;
    total.shown += shown;
    total.all += list.rows.length;
    say(list, shown, words.rows);
  }
  hideEmptySections();
  announce(words, total);
};

/** Says beside a table how many of its rows are left. */
const say = (list, shown, words) => {
  const isWhole = shown === list.rows.length;
  (list.table?.parentElement ?? list.element).hidden = shown === 0 && !isWhole;
  if (!list.table) return;
  list.count ??= list.table.caption.firstChild.appendChild(document.createElement("span"));
  list.count.textContent = isWhole ? "" : " " + counted(words, shown, list.rows.length);
};

/** A part all of whose rows are hidden goes, with its line in the contents. */
const hideEmptySections = () => {
  for (const section of document.querySelectorAll("main > section")) {
    const inside = lists.filter((list) => list.section === section && !list.stays);
    const wasAll = inside.every((list) => list.shown === list.rows.length);
    section.hidden = !wasAll && inside.every((list) => list.shown === 0 || !list.rows.length);
    const link = document.querySelector(`nav a[href="#${CSS.escape(section.id)}"]`);
    if (link) link.parentElement.hidden = section.hidden;
  }
};

let announcement = 0;

/** Says the count once the typing rests, so that a screen reader is not drowned in numbers. */
const announce = (words, { shown, all }) => {
  clearTimeout(announcement);
  const say = shown === all ? words.whole : shown === 0 ? words.none : words.part;
  announcement = setTimeout(() => {
    document.getElementById("controls-count").textContent = counted(say, shown, all);
  }, 150);
};
