// The sheet that is printed: the button prints again.
document.querySelector("[data-print]").addEventListener("click", () => window.print());
window.addEventListener("load", () => window.print());
