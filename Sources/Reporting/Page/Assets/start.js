// The beginning: the controls come out of their template, and the address says what is shown.

const template = document.getElementById("controls-template");
template.replaceWith(template.content);
const form = document.getElementById("controls");

// Where there is room the fields lie open; elsewhere they are one tap away.
form.querySelector("details").open = matchMedia("(min-width: 60rem)").matches;

const changed = () => remember(form);

/** Shows a place in the page, and everything again if the place is hidden. */
const show = (name) => {
  const place = document.getElementById(name);
  if (!place) return;
  if (place.closest("[hidden]")) {
    form.reset();
    filter(form);
  }
  light(name);
  place.scrollIntoView({ block: place.matches("tr, li") ? "center" : "start" });
};

/** Sorts tables as the address says: "table-gaps-1.2.down". */
const restoreOrder = (wishes) => {
  for (const list of lists.filter((list) => list.order)) sort(list, 0, "none");
  for (const wish of wishes) {
    const [id, column, direction] = wish.split(".");
    const list = lists.find((list) => list.table && list.element.id === id);
    if (list && direction in following) sort(list, Number(column), direction);
  }
};

/** Does what the address asks for. */
const obey = () => {
  if (location.hash === "#main") return;
  const state = asked();
  const isPlace = names.every((name) => !state.has(name)) && !state.has("sort") && state.has("at");
  if (!isPlace) {
    for (const name of names) {
      const control = form.elements[name];
      if (control) control.value = state.get(name) ?? "";
    }
    restoreOrder(state.getAll("sort"));
  }
  filter(form);
  if (state.has("at")) show(state.get("at"));
  remember(form, state.get("at"));
};

form.addEventListener("input", () => {
  filter(form);
  changed();
});
form.addEventListener("reset", () => {
  setTimeout(() => {
    filter(form);
    changed();
  });
});
form.addEventListener("submit", (event) => event.preventDefault());
addEventListener("hashchange", obey);

lists.filter((list) => list.table).forEach((list) => makeSortable(list, changed));
linkShapes();
followTouch();
obey();

// A table or a drawing that fits needs no stop of the keyboard of its own.
const fits = new ResizeObserver((entries) => {
  for (const { target } of entries) {
    if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
    else target.removeAttribute("tabindex");
  }
});
document.querySelectorAll(".table, .drawing").forEach((frame) => fits.observe(frame));
