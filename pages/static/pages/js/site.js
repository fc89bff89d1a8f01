// What the pages can do beyond HTML. Everything works without it.

const root = document.documentElement;

function isNight() {
  if (root.dataset.theme) return root.dataset.theme === "dark";
  return matchMedia("(prefers-color-scheme: dark)").matches;
}

for (const button of document.querySelectorAll("[data-swap]")) {
  button.hidden = false;
  button.addEventListener("click", () => {
    root.dataset.theme = isNight() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // Storage may be closed to us; the choice then lasts as long as the page.
    }
  });
}

for (const button of document.querySelectorAll("[data-print]")) {
  button.hidden = false;
  button.addEventListener("click", () => print());
}

// A wide screen has room for the abstracts.
if (matchMedia("(min-width: 60rem)").matches) {
  for (const details of document.querySelectorAll(".session details")) details.open = true;
}

function closeOnLeave(details) {
  details.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!details.contains(event.target)) details.open = false;
  });
}
document.querySelectorAll("details.lang").forEach(closeOnLeave);
