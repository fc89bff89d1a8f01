// Copying and sharing of an article. A button appears only where it works; the links beside it always do.

const status = document.querySelector("[data-copied]");

function copied(button) {
  if (button.dataset.copy) return button.dataset.copy;
  const source = document.getElementById(button.dataset.copyFrom);
  return source.value ?? source.textContent;
}

if (navigator.clipboard) {
  for (const button of document.querySelectorAll("[data-copy], [data-copy-from]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(copied(button));
        status.textContent = status.dataset.copied;
      } catch {
        status.textContent = status.dataset.notCopied;
      }
    });
  }
}

if (navigator.share) {
  for (const button of document.querySelectorAll("[data-share]")) {
    button.hidden = false;
    button.addEventListener("click", async () => {
      try {
        await navigator.share({ title: button.dataset.title, url: button.dataset.share });
      } catch {
        // The visitor has closed the window of the device.
      }
    });
  }
}
