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
});
// a form marked so is sent once, however often the button is pressed
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) {
    event.preventDefault();
    return;
  }
  form.dataset.sent = "yes";
  window.setTimeout(() => delete form.dataset.sent, 8000);
});
