/** Address of a page of the application around Camunda's web apps, whatever its context path. */
export function site(path) {
  const appRoot = document.querySelector('base').getAttribute('app-root');
  return appRoot.replace(/\/[^/]*$/, '') + path;
}

/** Creates an element; text is always set as text, never as markup. */
export function element(name, attributes = {}, ...children) {
  const node = document.createElement(name);
  Object.entries(attributes).forEach(([key, value]) => node.setAttribute(key, value));
  node.append(...children);
  return node;
}

/**
 * Calls the function now and after each batch of changes in the page. AngularJS and Preact rebuild their parts at
 * will, so what we add or translate is put in again whenever it is missing; the function must be idempotent.
 */
export function keep(apply) {
  const options = { childList: true, subtree: true, characterData: true };
  const observer = new MutationObserver(() => run());
  function run() {
    observer.disconnect();
    try {
      apply();
    } finally {
      observer.observe(document.body, options);
    }
  }
  run();
}
