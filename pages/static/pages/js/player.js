// Films and recordings with others are fetched when the visitor asks for them, not before. Without this they are links.

for (const button of document.querySelectorAll("[data-play]")) {
  const stage = button.closest("[data-stage]");
  const link = stage.querySelector("a.btn");
  const notice = stage.querySelector("[data-play-notice]");
  button.hidden = notice.hidden = false;
  link.classList.add("ghost");
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.className = "screen";
    frame.title = button.dataset.title;
    frame.allow = "autoplay; fullscreen; picture-in-picture";
    frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-popups allow-presentation");
    // YouTube plays for nobody who hides the site; the page itself it isn't told.
    frame.referrerPolicy = "strict-origin";
    frame.src = button.dataset.play;
    // Should the frame stay empty, the way there is still open.
    const elsewhere = document.createElement("p");
    elsewhere.className = "small m0";
    link.className = "";
    elsewhere.append(link);
    stage.replaceWith(frame, elsewhere);
    frame.focus();
  });
}
