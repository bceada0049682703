// Draws a process with the place where it stands, on our own pages and in Tasklist's tab "Hồ sơ" alike.
// <div data-picture="ADDRESS" data-zoom-in="…" data-zoom-out="…" data-zoom-fit="…" data-failed="…"></div>

const VIEWER = new URL("webjars/bpmn-js/dist/bpmn-navigated-viewer.production.min.js", import.meta.url);
const STYLES = ["webjars/bpmn-js/dist/assets/diagram-js.css", "diagram.css"];

let viewerLoaded;

function loadViewer() {
  viewerLoaded ??= new Promise((resolve, reject) => {
    STYLES.forEach((path) => {
      const link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = new URL(path, import.meta.url);
      document.head.append(link);
    });
    const script = document.createElement("script");
    script.src = VIEWER;
    script.onload = () => resolve(window.BpmnJS);
    script.onerror = reject;
    document.head.append(script);
  });
  return viewerLoaded;
}

function button(text, sign, act) {
  const node = document.createElement("button");
  node.type = "button";
  node.className = "btn btn-sm btn-light btn-default";
  node.title = text;
  node.setAttribute("aria-label", text);
  node.textContent = sign;
  node.addEventListener("click", act);
  return node;
}

async function drawOne(Viewer, holder, picture) {
  const figure = document.createElement("figure");
  figure.className = "process-picture";
  const caption = document.createElement("figcaption");
  caption.textContent = picture.caption;
  const canvas = document.createElement("div");
  canvas.className = "process-canvas";
  const tools = document.createElement("div");
  tools.className = "process-tools";
  figure.append(caption, canvas, tools);
  holder.append(figure);

  const viewer = new Viewer({ container: canvas });
  await viewer.importXML(picture.xml);
  const view = viewer.get("canvas");
  const elements = viewer.get("elementRegistry");
  // an open sub-process is a frame around its steps: only these are marked
  const isStep = (id) => elements.get(id) && !elements.get(id).children?.length;
  const mark = (ids, name) => ids.filter(isStep).forEach((id) => view.addMarker(id, name));
  mark(picture.passed, "step-passed");
  mark(picture.active, "step-now");
  canvas.querySelector("svg").setAttribute("role", "img");
  canvas.querySelector("svg").setAttribute("aria-label", picture.caption);
  // the wheel scrolls the page; zooming has its buttons
  viewer.get("zoomScroll").toggle(false);
  const fit = () => view.zoom("fit-viewport", "auto");
  const { zoomIn, zoomOut, zoomFit } = holder.dataset;
  tools.append(
    button(zoomIn, "+", () => viewer.get("zoomScroll").stepZoom(1)),
    button(zoomOut, "−", () => viewer.get("zoomScroll").stepZoom(-1)),
    button(zoomFit, "⤢", fit),
  );
  const { inner } = view.viewbox();
  canvas.style.height = `${Math.round(Math.min(520, Math.max(180, (canvas.clientWidth * inner.height) / inner.width + 40)))}px`;
  view.resized();
  fit();
}

async function draw(holder) {
  try {
    const [Viewer, response] = await Promise.all([
      loadViewer(),
      fetch(holder.dataset.picture, { headers: { Accept: "application/json" }, credentials: "same-origin" }),
    ]);
    if (!response.ok) {
      throw new Error(`picture answers ${response.status}`);
    }
    holder.replaceChildren();
    for (const picture of await response.json()) {
      await drawOne(Viewer, holder, picture);
    }
  } catch {
    holder.textContent = holder.dataset.failed;
  } finally {
    holder.removeAttribute("aria-busy");
  }
}

/** Draws the pictures below a node, each when it is first seen: a closed section costs nothing. */
export function drawPictures(root) {
  const seen = new IntersectionObserver((entries) => {
    entries
      .filter((entry) => entry.isIntersecting)
      .forEach((entry) => {
        seen.unobserve(entry.target);
        draw(entry.target);
      });
  });
  root.querySelectorAll("[data-picture]").forEach((holder) => {
    holder.setAttribute("aria-busy", "true");
    seen.observe(holder);
  });
}
