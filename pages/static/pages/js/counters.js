/* Counts the characters of fields whose text others cut: see pages/panels.py.

   The count is there for the eye and, with the field, for who comes to it by keyboard. While somebody writes, it is read
   out only in a pause. */

const PAUSE = 1000;

function count(panel, number) {
  const field = panel.querySelector("input[type=text], textarea");
  if (!field) return;
  const limit = Number(panel.dataset.counter);
  const seen = document.createElement("p");
  seen.className = "help";
  seen.id = `counter-${number}`;
  seen.dataset.count = "";
  const heard = document.createElement("p");
  heard.className = "w-sr-only";
  heard.setAttribute("aria-live", "polite");
  (field.closest(".w-field") ?? field).after(seen, heard);
  field.setAttribute("aria-describedby", `${field.getAttribute("aria-describedby") ?? ""} ${seen.id}`.trim());

  const words = () => {
    const length = [...field.value.trim()].length;
    const counted = panel.dataset.counterWords.replace("{count}", length).replace("{limit}", limit);
    return length > limit ? `${counted}. ${panel.dataset.counterBeyond}` : counted;
  };
  const show = () => {
    seen.textContent = words();
    seen.classList.toggle("w-font-bold", seen.textContent.endsWith(panel.dataset.counterBeyond));
  };
  let pause;
  field.addEventListener("input", () => {
    show();
    clearTimeout(pause);
    pause = setTimeout(() => { heard.textContent = words(); }, PAUSE);
  });
  show();
}

document.querySelectorAll("[data-counter]").forEach(count);
