// While the days last, the programme says what is going on and what comes next; elsewhere it adds the visitor's own time.
// All moments and words come from the server. Nothing scrolls by itself.

const MINUTE = 60_000;

for (const programme of document.querySelectorAll("[data-programme]")) {
  follow(programme);
  for (const slot of programme.querySelectorAll(".session[data-start]")) addOwnTime(slot, programme.dataset.own);
}

function follow(programme) {
  const [from, until] = [programme.dataset.from, programme.dataset.until].map(Date.parse);
  const jump = document.querySelector("[data-jump]");
  const slots = [...programme.querySelectorAll("[data-start]")].map((element) => ({
    element,
    start: Date.parse(element.dataset.start),
    end: Date.parse(element.dataset.end),
  }));
  let timer;

  function update() {
    clearTimeout(timer);
    const time = Date.now();
    const lasts = from <= time && time < until;
    const present = slots.filter(({ start, end }) => lasts && start <= time && time < end);
    const sessions = slots.filter(({ element, start }) => lasts && time < start && !element.matches(".break"));
    const soonest = Math.min(...sessions.map(({ start }) => start));
    const next = sessions.filter(({ start }) => start === soonest);
    for (const slot of slots) {
      mark(slot.element, present.includes(slot), next.includes(slot) ? programme.dataset.next : "");
    }
    lead(present[0] ?? next[0]);
    if (time < until) timer = setTimeout(update, MINUTE - (time % MINUTE));
  }

  function mark(element, isPresent, word) {
    const told = isPresent ? programme.dataset.now : word;
    const old = element.querySelector(".t .tag");
    if ((old?.textContent ?? "") === told) return;
    old?.remove();
    element.toggleAttribute("aria-current", isPresent);
    if (isPresent) element.setAttribute("aria-current", "time");
    if (!told) return;
    const tag = document.createElement("strong");
    tag.className = "tag";
    tag.textContent = told;
    element.querySelector(".t").append(" ", tag);
  }

  function lead(slot) {
    if (!jump) return;
    jump.hidden = !slot;
    if (!slot) return;
    slot.element.id ||= `now-${slots.indexOf(slot)}`;
    jump.querySelector("a").hash = slot.element.id;
  }

  update();
  // A page that comes back from the browser's memory, or a phone that wakes up, has slept.
  addEventListener("pageshow", (event) => event.persisted && update());
  document.addEventListener("visibilitychange", () => document.hidden || update());
}

// "14.00–15.30 (17.00–18.30 with you)", where the clocks of the visitor show something else.
function addOwnTime(slot, words) {
  const times = [...slot.querySelectorAll(".t time")];
  if (!times.length || !times.some(differs)) return;
  const own = document.createElement("span");
  own.className = "own";
  own.textContent = words.replace("{time}", times.map(ownClock).join("–"));
  slot.querySelector(".t").append(" ", own);
}

// The wall clock of the place stands in the time's own attribute, before the offset.
function differs({ dateTime }) {
  return ownParts(dateTime).join("T") !== dateTime.slice(0, 16);
}

function ownParts(dateTime) {
  const date = new Date(dateTime);
  const two = (number) => String(number).padStart(2, "0");
  return [
    [date.getFullYear(), two(date.getMonth() + 1), two(date.getDate())].join("-"),
    [two(date.getHours()), two(date.getMinutes())].join(":"),
  ];
}

function ownClock({ dateTime, textContent }, index) {
  const [day, clock] = ownParts(dateTime);
  const separator = textContent.trim().match(/\d(\D)\d/)?.[1] ?? ":";
  const told = clock.replace(":", separator);
  if (index || day === dateTime.slice(0, 10)) return told;
  const weekday = new Intl.DateTimeFormat(document.documentElement.lang, { weekday: "long" });
  return `${weekday.format(new Date(dateTime))} ${told}`;
}
