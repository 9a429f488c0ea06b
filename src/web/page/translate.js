// Without this script, the page shows a save after a reload. With it, the page follows each save.

const status = document.getElementById("status");
let waiting;

say("This page follows each save.");
document.addEventListener("visibilitychange", follow);
follow();

// Waits for one save after the other while the page is visible.
async function follow() {
  waiting?.abort();
  if (document.hidden) return;
  waiting = new AbortController();
  const { signal } = waiting;
  let isLost = false;
  while (!signal.aborted) {
    try {
      const { generation } = document.querySelector("main").dataset;
      const address = new URL(`../generation?after=${generation}`, import.meta.url);
      const response = await fetch(address, { signal, cache: "no-store" });
      if (!response.ok) throw new Error(response.status);
      if ((await response.text()).trim() !== generation) await replace(signal);
      if (isLost) say("");
      isLost = false;
    } catch {
      if (signal.aborted) return;
      isLost = true;
      say("The service does not respond. This page is not up to date.");
      await new Promise((resolve) => setTimeout(resolve, 1000));
    }
  }
}

// Shows the page as it is now, at the same position.
async function replace(signal) {
  const response = await fetch(location.href, { signal, cache: "no-store" });
  if (response.status === 404) return location.reload();
  if (!response.ok) throw new Error(response.status);
  const page = new DOMParser().parseFromString(await response.text(), "text/html");
  const [before, after] = [document.querySelector("main"), page.querySelector("main")];
  for (const article of after.querySelectorAll("article")) {
    const old = document.getElementById(article.id);
    article.classList.toggle("changed", Boolean(old) && old.textContent !== article.textContent);
  }
  for (const { id } of before.querySelectorAll("details[open]")) {
    const details = [...after.querySelectorAll("details")].find((other) => other.id === id);
    if (details) details.open = true;
  }
  const focused = document.activeElement?.getAttribute("href");
  document.title = page.title;
  before.replaceWith(after);
  if (focused) {
    const link = [...after.querySelectorAll("a")].find((a) => a.getAttribute("href") === focused);
    link?.focus({ preventScroll: true });
  }
  const refused = after.querySelector(".refused h2")?.textContent;
  const time = new Date().toLocaleTimeString();
  say(refused ? `${time}: ${refused}` : `${time}: The saved files are served.`);
}

function say(text) {
  status.textContent = text;
}
