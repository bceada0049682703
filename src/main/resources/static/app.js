// Marks the current entry of the navigation and serves the buttons that every page may have.
document.querySelectorAll("[data-nav]").forEach((link) => {
  const path = link.dataset.nav;
  const here = window.location.pathname;
  if (path === "/" ? here === "/" : here === path || here.startsWith(path + "/")) {
    link.classList.add("active");
    link.setAttribute("aria-current", "page");
  }
});
document.addEventListener("click", (event) => {
  if (event.target.closest("[data-back]")) {
    window.history.back();
  }
  if (event.target.closest("[data-print]")) {
    window.print();
  }
  const copy = event.target.closest("[data-copy]");
  if (copy) {
    copyText(document.getElementById(copy.dataset.copy), copy);
  }
});
// without a safe connection browsers offer only the old way of copying
async function copyText(field, button) {
  field.select();
  try {
    await navigator.clipboard.writeText(field.value);
  } catch {
    document.execCommand("copy");
  }
  button.textContent = button.dataset.copied;
}
// a form is sent once, however often the button is pressed; what cannot be undone is asked before
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent || (form.dataset.confirm && !window.confirm(form.dataset.confirm))) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  window.setTimeout(() => delete form.dataset.sent, 8000);
});
// who comes back to a page that the browser has kept may send its forms again
window.addEventListener("pageshow", () => {
  document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent);
});
