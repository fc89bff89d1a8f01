// Suggestions under the search field as one types: an editable combobox with a listbox (ARIA Authoring Practices).
// The field is a plain search field without this, and stays one if suggestions cannot be had.

const PAUSE = 150; // milliseconds without a key before the site is asked
const SHORTEST = 2; // letters that are worth asking about
const REMEMBERED = 50; // answers that are kept while the page is open

function combobox(form) {
  const input = form.querySelector("input[name=q]");
  const list = form.querySelector("[data-suggestions-list]");
  const status = form.querySelector("[data-suggestions-status]");
  const answers = new Map();
  let active = -1;
  let asking = null;
  let timer = 0;

  // A search field may not take the role of a combobox, a text field may.
  input.type = "text";
  input.setAttribute("role", "combobox");
  input.setAttribute("aria-autocomplete", "list");
  input.setAttribute("aria-expanded", "false");
  input.setAttribute("aria-controls", list.id);
  list.setAttribute("role", "listbox");

  const isOpen = () => !list.hidden;
  const typed = () => input.value.trim();

  function activate(index) {
    active = index;
    for (const [position, option] of [...list.children].entries()) {
      option.setAttribute("aria-selected", String(position === index));
    }
    if (index < 0) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", list.children[index].id);
    list.children[index].scrollIntoView({ block: "nearest" });
  }

  function close() {
    clearTimeout(timer);
    asking?.abort();
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function open() {
    if (!list.children.length) return;
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
  }

  function option(suggestion, index) {
    const item = document.createElement("li");
    const kind = document.createElement("span");
    item.id = `${list.id}-${index}`;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", "false");
    item.dataset.url = suggestion.url;
    const label = document.createElement("span");
    label.textContent = suggestion.label;
    if (suggestion.language && suggestion.language !== document.documentElement.lang) label.lang = suggestion.language;
    kind.className = "kind-of";
    kind.textContent = suggestion.kind_label;
    item.append(label, " ", kind);
    return item;
  }

  function show(suggestions) {
    activate(-1);
    list.replaceChildren(...suggestions.map(option));
    status.textContent = suggestions.length
      ? status.dataset.some.replace("{number}", suggestions.length)
      : status.dataset.none;
    if (suggestions.length && document.activeElement === input) open();
    else close();
  }

  function isOurs(suggestion) {
    return new URL(suggestion.url, location.href).origin === location.origin;
  }

  async function ask(query) {
    asking?.abort();
    if (answers.has(query)) return show(answers.get(query));
    asking = new AbortController();
    const { signal } = asking;
    try {
      const address = `${form.dataset.suggestions}?${new URLSearchParams({ q: query })}`;
      const response = await fetch(address, { signal, mode: "same-origin", headers: { Accept: "application/json" } });
      if (!response.ok) return close();
      const { suggestions } = await response.json();
      if (answers.size >= REMEMBERED) answers.clear();
      answers.set(query, suggestions.filter(isOurs));
      if (!signal.aborted) show(answers.get(query));
    } catch {
      // Given up for a newer question, or not to be had: searching works without.
      if (!signal.aborted) close();
    }
  }

  function onInput(event) {
    if (event.isComposing) return;
    clearTimeout(timer);
    activate(-1);
    const query = typed();
    if (query.length < SHORTEST) {
      list.replaceChildren();
      status.textContent = "";
      return close();
    }
    timer = setTimeout(ask, PAUSE, query);
  }

  function move(step) {
    if (!isOpen()) open();
    if (!isOpen()) return;
    const count = list.children.length;
    // One more place than options: between the last and the first lies the field itself.
    const place = (active + 1 + step + count + 1) % (count + 1);
    activate(place - 1);
  }

  function follow(item) {
    location.assign(item.dataset.url);
  }

  const keys = {
    ArrowDown: (event) => (event.altKey ? open() : move(1)),
    ArrowUp: (event) => (event.altKey ? close() : move(-1)),
    Enter: () => {
      if (!isOpen() || active < 0) return false;
      follow(list.children[active]);
    },
    Escape: () => {
      if (isOpen()) return close();
      if (!input.value) return false;
      input.value = "";
      list.replaceChildren();
    },
  };

  input.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const act = keys[event.key];
    if (act) {
      // What the list makes no use of stays with the field and its form.
      if (act(event) !== false) event.preventDefault();
    } else if (["ArrowLeft", "ArrowRight", "Home", "End"].includes(event.key)) {
      activate(-1);
    }
  });
  input.addEventListener("input", onInput);
  input.addEventListener("compositionend", onInput);
  input.addEventListener("blur", close);
  form.addEventListener("submit", close);

  // A press on an option must not take the focus: the field would close the list, and a phone its keyboard.
  list.addEventListener("mousedown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const item = event.target.closest("[role=option]");
    if (item) follow(item);
  });
}

document.querySelectorAll("form[data-suggestions]").forEach(combobox);

// Filters that are not set stay out of the address.
for (const form of document.querySelectorAll("form[data-narrow]")) {
  form.addEventListener("formdata", ({ formData }) => {
    for (const [name, value] of [...formData]) if (!value) formData.delete(name);
  });
}

// A wide screen has room for the filters.
if (matchMedia("(min-width: 60rem)").matches) {
  for (const details of document.querySelectorAll(".narrow details")) details.open = true;
}
