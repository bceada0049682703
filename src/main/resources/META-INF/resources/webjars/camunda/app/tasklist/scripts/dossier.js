import messages from '../../common/scripts/messages-vi.js';
import { element, site } from '../../common/scripts/site.js';

/**
 * The tab "Hồ sơ": shows the fragment that the application renders for the task. Its forms marked data-ajax are
 * sent in the background, with the token that the fragment carries, and the fragment is then fetched anew.
 */

const texts = messages.dossier;
const FRAGMENT = { Accept: 'text/html', 'X-Requested-With': 'XMLHttpRequest' };

/** An answer that people should be told about in a sentence of ours or, better, of the server. */
class Trouble extends Error {
  constructor(message, expired = false) {
    super(message);
    this.expired = expired;
  }
}

const SENTENCES = { 403: texts.forbidden, 404: texts.notFound, 410: texts.notFound };

async function request(url, options) {
  let response;
  try {
    response = await fetch(url, { credentials: 'same-origin', ...options });
  } catch {
    throw new Trouble(texts.network);
  }
  if (response.status === 401 || (response.redirected && new URL(response.url).pathname === site('/login'))) {
    throw new Trouble(texts.expired, true);
  }
  return response;
}

/** The server's own sentence, if it sent one. */
async function sentence(response) {
  if (!response.headers.get('Content-Type')?.includes('json')) {
    return undefined;
  }
  const body = await response.json().catch(() => ({}));
  return body.message ?? body.detail;
}

function body(form, data) {
  if ('json' in form.dataset) {
    return JSON.stringify(Object.fromEntries(data));
  }
  return form.enctype === 'multipart/form-data' ? data : new URLSearchParams(data);
}

function renderTrouble(trouble, retry) {
  const again = trouble.expired
    ? element('a', { class: 'btn btn-default', href: site('/login') }, texts.signIn)
    : element('button', { type: 'button', class: 'btn btn-default' }, texts.retry);
  if (!trouble.expired) {
    again.addEventListener('click', retry);
  }
  return element('div', { class: 'alert alert-danger', role: 'alert' }, element('p', {}, trouble.message), again);
}

function prepareLinks(root) {
  root.querySelectorAll('a[href]:not([href^="#"])').forEach(link => {
    link.target = '_blank';
    link.rel = 'noopener';
  });
}

class Dossier {
  constructor(container, taskId) {
    this.container = container;
    this.url = site(`/tasks/${encodeURIComponent(taskId)}/dossier`);
    container.addEventListener('submit', event => this.submit(event));
  }

  async show() {
    this.container.setAttribute('aria-busy', 'true');
    try {
      const response = await request(this.url, { headers: FRAGMENT });
      if (!response.ok) {
        throw new Trouble((await sentence(response)) ?? SENTENCES[response.status] ?? texts.server);
      }
      this.container.innerHTML = await response.text();
      prepareLinks(this.container);
      await this.drawProcess();
    } catch (trouble) {
      this.container.replaceChildren(renderTrouble(trouble, () => this.show()));
    } finally {
      this.container.removeAttribute('aria-busy');
    }
  }

  /** The same drawing as on the application's own pages; without it the dossier is still a dossier. */
  async drawProcess() {
    const drawing = await import(site('/diagram.js')).catch(() => undefined);
    drawing?.drawPictures(this.container);
  }

  async submit(event) {
    const form = event.target;
    if (!form.matches('form[data-ajax]')) {
      return;
    }
    event.preventDefault();
    if (form.getAttribute('aria-busy') === 'true') {
      return;
    }
    form.setAttribute('aria-busy', 'true');
    try {
      await this.send(form, new FormData(form, event.submitter));
      await this.show();
    } catch (trouble) {
      form.querySelector('.cchc-form-error')?.remove();
      form.prepend(
        element('div', { class: 'cchc-form-error alert alert-danger', role: 'alert' }, trouble.message)
      );
    } finally {
      form.removeAttribute('aria-busy');
    }
  }

  async send(form, data) {
    const { csrfHeader, csrfToken } = this.container.querySelector('[data-csrf-header]')?.dataset ?? {};
    const response = await request(form.getAttribute('action'), {
      method: form.method,
      headers: {
        ...FRAGMENT,
        Accept: 'application/json, text/html',
        ...(csrfHeader && { [csrfHeader]: csrfToken }),
        ...('json' in form.dataset && { 'Content-Type': 'application/json' })
      },
      body: body(form, data)
    });
    if (!response.ok) {
      throw new Trouble(
        (await sentence(response)) ?? (response.status === 413 ? texts.tooLarge : SENTENCES[response.status] ?? texts.refused)
      );
    }
  }
}

export default {
  id: 'cchc-dossier',
  pluginPoint: 'tasklist.task.detail',
  priority: 900,
  label: texts.tab,
  render(node, { taskId }) {
    const container = element('div', { class: 'cchc-dossier' }, texts.loading);
    node.append(container);
    new Dossier(container, taskId).show();
  }
};
