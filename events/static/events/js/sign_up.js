// The page tells by itself when people can sign up, also when it stays open while that changes.
// The server has written all words; it alone decides who gets a place.

const LONGEST = 2 ** 31 - 1; // milliseconds that a timer can wait

for (const box of document.querySelectorAll("[data-sign-up]")) {
  const later = [...box.querySelectorAll("template[data-since]")];

  let timer;

  function update() {
    clearTimeout(timer);
    const due = later.filter((template) => Date.parse(template.dataset.since) <= Date.now());
    if (due.length) show(due.at(-1));
    later.splice(0, due.length);
    if (later.length) timer = setTimeout(update, Math.min(Date.parse(later[0].dataset.since) - Date.now(), LONGEST));
  }

  function show(template) {
    const hadFocus = box.contains(document.activeElement);
    box.replaceChildren(template.content.cloneNode(true));
    if (!hadFocus) return;
    box.tabIndex = -1;
    box.focus();
  }

  update();
  // A page that comes back from the browser's memory, or a phone that wakes up, may have slept through it.
  addEventListener("pageshow", (event) => event.persisted && update());
  document.addEventListener("visibilitychange", () => document.hidden || update());
}
