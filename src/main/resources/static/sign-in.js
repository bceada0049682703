// What follows "#" in the wanted address (the task in a Tasklist link) is known to the browser only: it goes along with
// the form's own address and so comes back after the sign-in.
document.querySelectorAll("form[data-keep-fragment]").forEach((form) => {
  form.addEventListener("submit", () => {
    form.action = form.action.split("#")[0] + window.location.hash;
  });
});
document.addEventListener("click", (event) => {
  const account = event.target.closest("[data-account]");
  if (account) {
    document.getElementById("username").value = account.dataset.account;
    document.getElementById("password").focus();
  }
});
