/* The site's own checks of a page, where the checker shows the page: see pages/content_checks.py, which names them and
   tells them what they have to know. Each answers whether an element is as it should be. */

const BARE_ADDRESS = /^(https?:\/\/|www\.)\S+$/i;

const spoken = (link) => {
  const pictures = [...link.querySelectorAll("img[alt]")].map((picture) => picture.alt);
  return (link.getAttribute("aria-label") || [link.textContent, ...pictures].join(" ")).trim();
};
const plain = (text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, " ").trim();
const meta = (selector) => document.querySelector(`meta[${selector}]`)?.content.trim() ?? "";

/* A card that is previewed alone has no head of a page, and its words are not judged. */
const isWhole = () => document.querySelector('meta[property="og:title"]') !== null;
const isFirst = (heading) => heading === document.querySelector("h1");

const checks = {
  "check-link-words": (link, { words }) =>
    link.hasAttribute("aria-labelledby") || !(BARE_ADDRESS.test(spoken(link)) || words.includes(plain(spoken(link)))),
  "check-link-target": () => false,
  "check-first-h1": isFirst,
  "check-title-length": (heading, { limit }) =>
    !isFirst(heading) || [...meta('property="og:title"')].length <= limit,
  "check-description": (heading) => !isFirst(heading) || !isWhole() || meta('name="description"') !== "",
  "check-description-length": (heading, { limit }) =>
    !isFirst(heading) || [...meta('name="description"')].length <= limit,
};

const bar = document.querySelector("wagtail-userbar");
for (const [name, check] of Object.entries(checks)) bar?.registerCheck(name, check);
