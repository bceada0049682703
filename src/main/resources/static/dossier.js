// A dossier on a page of its own: draws its process, sends its forms without leaving the page.
import { drawPictures } from "./diagram.js";

const body = document.querySelector(".dossier-body");

async function send(form) {
  const { csrfHeader, csrfToken, failed } = body.dataset;
  const data = new FormData(form);
  const json = "json" in form.dataset;
  const response = await fetch(form.action, {
    method: "POST",
    credentials: "same-origin",
    headers: {
      Accept: "application/json",
      ...(csrfHeader && { [csrfHeader]: csrfToken }),
      ...(json && { "Content-Type": "application/json" }),
    },
    body: json ? JSON.stringify(Object.fromEntries(data)) : data,
  });
  if (!response.ok) {
    const problem = await response.json().catch(() => ({}));
    throw new Error(problem.detail ?? failed);
  }
}

function complain(form, sentence) {
  form.querySelector("[role=alert]")?.remove();
  const alert = document.createElement("div");
  alert.className = "alert alert-danger";
  alert.setAttribute("role", "alert");
  alert.textContent = sentence;
  form.prepend(alert);
}

body.addEventListener("submit", async (event) => {
  const form = event.target;
  if (!form.matches("form[data-ajax]")) {
    return;
  }
  event.preventDefault();
  const button = form.querySelector("button[type=submit]");
  button.disabled = true;
  try {
    await send(form);
    window.location.reload();
  } catch (problem) {
    complain(form, problem instanceof TypeError ? body.dataset.failed : problem.message);
    button.disabled = false;
    delete form.dataset.sent;
  }
});
drawPictures(body);
