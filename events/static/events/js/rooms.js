/* The form of a conference: sessions suggest the rooms of the list, and follow when a room gets another name.

   Rooms and sessions come and go while the editor works, so everything is found when it is needed. */

const LIST = "rooms-of-this-event";
const ROOM = 'input[name^="rooms-"][name$="-name"]';

const rooms = () =>
  [...document.querySelectorAll(ROOM)].filter(
    (input) => document.getElementsByName(input.name.replace(/-name$/, "-DELETE"))[0]?.value !== "1",
  );
const sessions = () => [...document.querySelectorAll(`input[list="${LIST}"]`)];

function suggest() {
  let list = document.getElementById(LIST);
  if (!list) {
    list = document.createElement("datalist");
    list.id = LIST;
    document.body.append(list);
  }
  const names = rooms().map((input) => input.value.trim());
  list.replaceChildren(...[...new Set(names)].filter(Boolean).map((name) => new Option(name, name)));
}

/* The sessions that were in a room when its name got the focus: they stay with it, whatever is typed. */
let followers = [];

document.addEventListener("focusin", ({ target }) => {
  if (target.matches?.(ROOM)) {
    const name = target.value.trim();
    followers = name ? sessions().filter((input) => input.value === name) : [];
  } else if (target.matches?.(`input[list="${LIST}"]`)) {
    suggest();
  }
});

document.addEventListener("input", ({ target }) => {
  const name = target.matches?.(ROOM) && target.value.trim();
  for (const input of name ? followers : []) {
    input.value = name;
    input.dispatchEvent(new Event("change", { bubbles: true }));
  }
});
