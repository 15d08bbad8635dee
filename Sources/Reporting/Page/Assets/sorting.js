// Sorting: every heading becomes a button; up, down, and back to the order of the report.

const language = document.documentElement.lang;
const collator = new Intl.Collator(language, { numeric: true });

/** A number as the page writes it: "14 394", "22,0 %"; nothing where it says "n.d.". */
const numberIn = (text) => {
  const plain = text.replace(/\s/g, "");
  const value = Number.parseFloat(
    language === "fr" ? plain.replace(",", ".") : plain.replace(/,/g, ""),
  );
  return Number.isNaN(value) ? null : value;
};

/** What a cell sorts by: a number, words, or nothing where nothing is recorded. */
const sortValue = (cell, isNumeric) => {
  const { value } = cell.dataset;
  if (value !== undefined) return Number.isNaN(Number(value)) ? value : Number(value);
  const text = cell.textContent.trim();
  if (isNumeric) return numberIn(text);
  return ["", "–", "n.d."].includes(text) ? null : text;
};

const compared = (a, b) =>
  typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));

/** Puts the rows of a table into the order of a column; what is not recorded comes last. */
const sort = (list, column, direction) => {
  const heads = [...list.table.tHead.rows[0].cells];
  if (direction !== "none" && !heads[column]?.querySelector("button")) return;
  const isNumeric = heads[column].classList.contains("number");
  const sign = direction === "down" ? -1 : 1;
  const values = new Map(
    list.rows.map((row) => [row, sortValue(row.element.cells[column], isNumeric)]),
  );
  const sorted = [...list.rows].sort((left, right) => {
    const [a, b] = [values.get(left), values.get(right)];
    if (a === null || b === null) return (a === null) - (b === null);
    return sign * compared(a, b);
  });
  const order = direction === "none" ? list.rows : sorted;
  list.table.tBodies[0].append(...order.map((row) => row.element));
  heads.forEach((head) => head.removeAttribute("aria-sort"));
  if (direction !== "none") {
    heads[column].setAttribute("aria-sort", direction === "down" ? "descending" : "ascending");
  }
  list.order = direction === "none" ? null : { column, direction };
};

const following = { none: "up", up: "down", down: "none" };

/** Makes the headings of a table buttons. */
const makeSortable = (list, changed) => {
  [...list.table.tHead.rows[0].cells].forEach((head, column) => {
    if (head.classList.contains("proof") || list.rows.length < 2) return;
    const button = document.createElement("button");
    button.type = "button";
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => {
      const current = list.order?.column === column ? list.order.direction : "none";
      sort(list, column, following[current]);
      changed();
    });
  });
};
