// Keeps the page of a plan up to date while somebody looks at it, and draws its process.
import { drawPictures } from "./diagram.js";

const EVERY_MS = 15000;
const live = document.querySelector("[data-live-url]");

/** Puts news in place of old cells, one by one: scroll position, focus and opened parts stay. */
function show(news) {
  let changed = false;
  news.querySelectorAll("[data-live]").forEach((fresh) => {
    const stale = document.querySelector(`[data-live="${CSS.escape(fresh.dataset.live)}"]`);
    if (stale && stale.innerHTML !== fresh.innerHTML && !stale.contains(document.activeElement)) {
      stale.innerHTML = fresh.innerHTML;
      stale.classList.add("live-changed");
      changed = true;
    }
  });
  return changed;
}

async function refresh() {
  if (document.hidden) {
    return;
  }
  const stamp = document.querySelector("[data-live-stamp]");
  try {
    const response = await fetch(live.dataset.liveUrl, { headers: { Accept: "text/html" }, credentials: "same-origin" });
    if (response.redirected || response.status === 401) {
      // signed out elsewhere: the next click asks for sign-in, asking again and again does not help
      clearInterval(timer);
      stamp.textContent = stamp.dataset.stopped;
      return;
    }
    if (response.ok) {
      show(new DOMParser().parseFromString(await response.text(), "text/html"));
      stamp.textContent = `${stamp.dataset.text} ${new Date().toLocaleTimeString("vi-VN", { hour: "2-digit", minute: "2-digit", second: "2-digit" })}`;
    }
  } catch {
    // no network for a moment: the next round tries again
  }
}

const timer = live ? setInterval(refresh, EVERY_MS) : undefined;
if (live) {
  document.addEventListener("visibilitychange", refresh);
}
drawPictures(document);
