// Pictures and rows point at each other: what is touched in one lights up in the other, and a
// shape that has a row leads to it.

/** The rows by the name of what they are about. */
const rowsByName = new Map();
for (const row of document.querySelectorAll("[data-anchor]")) {
  const name = row.dataset.anchor;
  rowsByName.set(name, [...(rowsByName.get(name) ?? []), row]);
}

/** The shapes of all pictures by the same names. */
const shapesByName = new Map();
const namesOfShapes = new Map();
for (const figure of document.querySelectorAll("figure[data-name]")) {
  const prefix = `figure-${figure.dataset.name}-`;
  for (const shape of figure.querySelectorAll("svg g[id]")) {
    if (!shape.id.startsWith(prefix)) continue;
    const name = shape.id.slice(prefix.length);
    if (!rowsByName.has(name)) continue;
    if (!shapesByName.has(name)) shapesByName.set(name, []);
    shapesByName.get(name).push(shape);
    namesOfShapes.set(shape, name);
  }
}

/** The vertices and lines around a vertex, by the titles that the drawing gives them. */
const neighbourhood = (shape) => {
  const title = (group) => group.querySelector(":scope > title")?.textContent;
  const name = title(shape);
  const groups = [...shape.ownerSVGElement.querySelectorAll("g.edge")];
  const lines = groups.filter((line) => title(line)?.split(/--|->/).includes(name));
  const ends = new Set(lines.flatMap((line) => title(line).split(/--|->/)));
  const vertices = [...shape.ownerSVGElement.querySelectorAll("g.node")];
  return [...lines, ...vertices.filter((one) => one !== shape && ends.has(title(one)))];
};

const lit = [];

const mark = (element, look) => {
  element.classList.add(look);
  lit.push([element, look]);
};

/** Puts out what is lit. */
const putOut = () => {
  for (const [element, look] of lit.splice(0)) element.classList.remove(look);
};

/** Lights up a shape with its neighbours, and the rows and shapes of one name. */
const light = (name, shape) => {
  putOut();
  for (const row of rowsByName.get(name) ?? []) mark(row, "lit");
  for (const one of new Set([...(shapesByName.get(name) ?? []), ...(shape ? [shape] : [])])) {
    mark(one, "lit");
    const near = one.classList.contains("node") ? neighbourhood(one) : [];
    if (!near.length) continue;
    mark(one.ownerSVGElement, "tracing");
    near.forEach((other) => mark(other, "near"));
  }
};

/** What of a picture or a table an event touches. */
const touched = (event) => {
  const shape = event.target.closest("svg g.node, svg g[id]");
  if (shape) {
    const named = [shape, ...ancestors(shape)].find((one) => namesOfShapes.has(one));
    const vertex = shape.closest("g.node");
    return named || vertex ? { shape: named ?? vertex, name: namesOfShapes.get(named) } : null;
  }
  const row = event.target.closest("[data-anchor]");
  return row ? { name: row.dataset.anchor } : null;
};

const ancestors = (element) => {
  const parent = element.parentElement?.closest("svg g[id]");
  return parent ? [parent, ...ancestors(parent)] : [];
};

/** Follows the pointer and the focus. */
const followTouch = () => {
  // Browsers bring a focused element into view by themselves, but not a link within a drawing.
  document.addEventListener("focusin", ({ target }) => {
    const near = { block: "nearest", inline: "nearest", behavior: "instant" };
    if (target.ownerSVGElement) target.scrollIntoView(near);
  });
  for (const event of ["pointerover", "focusin"]) {
    document.addEventListener(event, (touch) => {
      const found = touch.target.closest ? touched(touch) : null;
      if (found) light(found.name, found.shape);
      else putOut();
    });
  }
};

/** Makes shapes that have a row links to it: one stop of the keyboard a picture, arrows within. */
const linkShapes = () => {
  for (const [shape, name] of namesOfShapes) {
    shape.querySelector("a")?.setAttribute("href", "#" + encodeURIComponent(name));
  }
  for (const figure of document.querySelectorAll("figure[data-name]")) {
    const links = [...figure.querySelectorAll("svg a")].filter((link) => link.href.baseVal);
    if (!links.length) continue;
    figure.querySelector("svg").setAttribute("role", "group");
    links.forEach((link, place) => link.setAttribute("tabindex", place ? "-1" : "0"));
    figure.addEventListener("keydown", (event) => step(event, links));
  }
};

const step = (event, links) => {
  const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
  const place = links.indexOf(event.target.closest("a"));
  if (place < 0 || !(event.key in steps)) return;
  event.preventDefault();
  const next = links[(place + steps[event.key] + links.length) % links.length];
  links[place].setAttribute("tabindex", "-1");
  next.setAttribute("tabindex", "0");
  next.focus();
};
