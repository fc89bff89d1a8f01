// A picture is enlarged on top of its page. What is shown is its own page's: without this, or if anything fails, the
// visitor goes there.

const dialog = document.createElement("dialog");
dialog.className = "enlarger g-indigo";
dialog.setAttribute("aria-labelledby", "picture-title");
const spoken = document.createElement("div"); // its changes are read out
spoken.setAttribute("aria-live", "polite");
let latest = 0;

async function show(url) {
  const mine = ++latest;
  let found;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(response.status);
    found = new DOMParser().parseFromString(await response.text(), "text/html").querySelector("[data-enlarged]");
  } catch {
    location.assign(url);
    return;
  }
  if (mine !== latest) return; // the visitor has gone on
  const held = dialog.contains(document.activeElement) && document.activeElement.rel;
  const controls = document.importNode(found.querySelector("nav"), true);
  spoken.replaceChildren(...document.importNode(found.querySelector("[data-shown]"), true).children);
  dialog.replaceChildren(controls, spoken);
  if (!dialog.isConnected) document.body.append(dialog);
  if (!dialog.open) dialog.showModal();
  const back = controls.querySelector("[data-back]");
  (held && controls.querySelector(`[rel=${held}]`) || back).focus();
}

function plainClick(event) {
  return event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
}

dialog.addEventListener("click", (event) => {
  const link = event.target.closest("nav a");
  if (event.target === dialog) dialog.close();
  if (!link || !plainClick(event)) return;
  event.preventDefault();
  if (link.matches("[data-back]")) dialog.close();
  else show(link.href);
});

// In the dialog and on a picture's own page alike.
document.addEventListener("keydown", (event) => {
  const rel = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (!rel || event.altKey || event.ctrlKey || event.metaKey) return;
  const around = dialog.open ? dialog : document.querySelector("[data-enlarged]");
  const link = around?.querySelector(`nav [rel=${rel}]`);
  if (!link) return;
  event.preventDefault();
  link.click();
});

let opener = null;
dialog.addEventListener("close", () => {
  latest++;
  opener?.focus();
});

for (const link of document.querySelectorAll("[data-enlarge]")) {
  link.addEventListener("click", (event) => {
    if (!plainClick(event)) return;
    event.preventDefault();
    opener = link;
    show(link.href);
  });
}
