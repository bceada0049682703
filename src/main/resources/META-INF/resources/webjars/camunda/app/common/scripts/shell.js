import messages from './messages-vi.js';
import { element, keep, site } from './site.js';

/** What all of Camunda's web apps share: links to the application's own pages, Vietnamese menu, one sign-out. */

const SIGN_OUT = '.account .logout a';
const DRAFTS = ['camunda-form:', 'camForm:'];

function addLinks() {
  const menu = document.querySelector('[cam-widget-header] .app-menu > ul');
  if (!menu || menu.querySelector('.cchc-link')) {
    return;
  }
  const link = (path, text) =>
    element('li', { class: 'cchc-link' }, element('a', { href: site(path) }, text));
  menu.prepend(link('/', messages.navigation.home), link('/plans', messages.navigation.plans));
}

function translateMenu() {
  document.querySelectorAll('[cam-widget-header] .app-switch .dropdown-menu a').forEach(link => {
    const text = messages.navigation.apps[link.textContent.trim()];
    if (text) {
      link.textContent = text;
    }
  });
  label('[cam-widget-header] .app-switch > a', messages.navigation.appSwitch);
  label('[cam-widget-header] .account > a', messages.navigation.accountMenu);
}

function label(selector, text) {
  const node = document.querySelector(selector);
  if (node && node.title !== text) {
    node.title = text;
  }
}

/** Bootstrap's alerts close with an English word, read out by screen readers. */
function translateAlerts() {
  document.querySelectorAll('.alert .close .sr-only').forEach(node => {
    if (node.textContent !== messages.navigation.close) {
      node.textContent = messages.navigation.close;
    }
  });
}

/** There is one sign-in, the application's: Camunda's own form never serves here. */
function leaveForeignSignIn() {
  if (document.querySelector('form[name="signinForm"]')) {
    window.location.replace(site('/login'));
  }
}

/** Drafts of forms lie in the browser's storage; on a shared computer the next person must not find them. */
function forgetDrafts() {
  Object.keys(localStorage)
    .filter(key => DRAFTS.some(prefix => key.startsWith(prefix)))
    .forEach(key => localStorage.removeItem(key));
}

async function signOut() {
  const response = await fetch(site('/api/session'), { headers: { Accept: 'application/json' } });
  if (response.status === 401 || response.redirected) {
    window.location.assign(site('/'));
    return;
  }
  if (!response.ok) {
    throw new Error(`session answers ${response.status}`);
  }
  const { csrf } = await response.json();
  forgetDrafts();
  const form = element(
    'form',
    { method: 'post', action: site('/logout'), hidden: '' },
    element('input', { type: 'hidden', name: csrf.parameter, value: csrf.token })
  );
  document.body.append(form);
  form.submit();
}

function explainFailure() {
  document.querySelector('.cchc-failure')?.remove();
  document.body.append(
    element('div', { class: 'cchc-failure alert alert-danger', role: 'alert' }, messages.navigation.signOutFailed)
  );
}

document.documentElement.lang = 'vi';
document.addEventListener(
  'click',
  event => {
    if (event.target.closest?.(SIGN_OUT)) {
      event.preventDefault();
      event.stopImmediatePropagation();
      signOut().catch(explainFailure);
    }
  },
  true
);
keep(() => {
  addLinks();
  translateMenu();
  translateAlerts();
  leaveForeignSignIn();
});
