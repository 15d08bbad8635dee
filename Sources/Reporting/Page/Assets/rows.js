// What can be searched, filtered and sorted: the rows of tables and the items of lists.

/** Text as people seek it: without accents, ligatures, case, typographic apostrophes, or signs
 * that nobody sees, which a page shows as U+FFFD if at all. */
const folded = (text) =>
  text
    .normalize("NFD")
    .replace(/(?!\s)\p{C}|\p{M}|\uFFFD/gu, "")
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .replace(/’/g, "'")
    .replace(/\s+/g, " ");

const facets = ["territory", "sector", "kind"];

const keys = (element, facet) => new Set((element.dataset[facet] ?? "").split(" ").filter(Boolean));

/** Every row with what it says and is about, in the order of the report. */
const lists = [...document.querySelectorAll("main table, main ol.items")].map((element) => {
  const table = element.tBodies ? element : null;
  const rows = [...(table ? table.tBodies[0].rows : element.children)].map((row) => ({
    element: row,
    words: folded(row.textContent),
    keys: Object.fromEntries(facets.map((facet) => [facet, keys(row, facet)])),
    from: row.dataset.from,
    to: row.dataset.to,
  }));
  const section = element.closest("section");
  return { element, table, rows, section, stays: section.classList.contains("home") };
});

const number = new Intl.NumberFormat(document.documentElement.lang, { useGrouping: "min2" });

/** Words of the page with numbers put in: "{shown} lignes sur {all}". */
const counted = (words, shown, all) =>
  words.replace("{shown}", number.format(shown)).replace("{all}", number.format(all));
