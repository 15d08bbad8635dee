// The end of the address keeps what is sought, so that a view of the page can be shared:
// index.html#q=cmp&territory=Nord&sort=table-gaps-1.1.up&at=institution-cmp-07

const names = ["q", ...facets, "from", "to"];

/** What the address asks for; an address without "=" is the name of a place in the page. */
const asked = () => {
  const fragment = location.hash.slice(1);
  if (fragment.includes("=")) return new URLSearchParams(fragment);
  let place = fragment;
  try {
    place = decodeURIComponent(fragment);
  } catch {
    // A stray "%" means itself.
  }
  return new URLSearchParams(place ? { at: place } : {});
};

/** Writes what is sought into the address, without a step back in the history for each letter. */
const remember = (form, at) => {
  const state = new URLSearchParams();
  for (const name of names) {
    const value = form.elements[name]?.value;
    if (value) state.set(name, value);
  }
  for (const { element, table, order } of lists) {
    if (table && order) state.append("sort", `${element.id}.${order.column}.${order.direction}`);
  }
  const isPlain = [...state].length === 0;
  if (at) state.set("at", at);
  const fragment = isPlain ? encodeURIComponent(at ?? "") : state.toString();
  if (location.hash.slice(1) !== fragment) {
    history.replaceState(null, "", fragment ? "#" + fragment : location.pathname + location.search);
  }
  const other = document.getElementById("other-language");
  const file = other.getAttribute("href").split("#")[0];
  other.setAttribute("href", fragment ? `${file}#${fragment}` : file);
};
