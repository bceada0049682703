import messages from '../../common/scripts/messages-vi.js';
import { element, keep } from '../../common/scripts/site.js';

/**
 * Tasklist is made for wide screens. At phone width the style sheet shows either the list or the task; this adds
 * the buttons to go back to the list and to open the filters, which lie in a drawer. Wide screens hide both.
 * Assignee and deadline follow from plan and role, so the fields that would edit them by hand leave the tab order.
 */

const OPEN = 'cchc-filters-open';

function showFilters(open) {
  document.body.classList.toggle(OPEN, open);
  document.querySelector('.cchc-filters')?.setAttribute('aria-expanded', String(open));
  if (open) {
    document.querySelector('.task-filters .item.active a, .task-filters .item a')?.focus();
  }
}

/** Tasklist keeps the open task in the address; taking it out closes the task and keeps filter and page. */
function closeTask() {
  const [path, query = ''] = window.location.hash.split('?');
  const parameters = new URLSearchParams(query);
  ['task', 'detailsTab'].forEach(name => parameters.delete(name));
  window.location.hash = `${path}?${parameters}`;
  showFilters(false);
}

function button(classes, icon, text, action, attributes = {}) {
  const node = element(
    'button',
    { type: 'button', class: `${classes} btn btn-link`, ...attributes },
    element('span', { class: `glyphicon ${icon}`, 'aria-hidden': 'true' }),
    element('span', { class: 'cchc-button-text' }, text)
  );
  node.addEventListener('click', action);
  return node;
}

function addBack() {
  const header = document.querySelector('.task-details > header');
  if (header && !header.querySelector('.cchc-back')) {
    header.prepend(button('cchc-back', 'glyphicon-chevron-left', messages.inbox.back, closeTask));
  }
}

function addFilters() {
  const header = document.querySelector('.tasks-list > header');
  if (header && !header.querySelector('.cchc-filters')) {
    header.prepend(
      button('cchc-filters', 'glyphicon-filter', messages.inbox.filters, () => showFilters(true), {
        'aria-expanded': 'false'
      })
    );
  }
  const drawer = document.querySelector('.task-filters > header');
  if (drawer && !drawer.querySelector('.cchc-close-filters')) {
    drawer.append(
      button('cchc-close-filters', 'glyphicon-remove', messages.inbox.closeFilters, () => showFilters(false))
    );
  }
}

/** The button carries the name of the filter that is on. */
function nameFilter() {
  const opener = document.querySelector('.cchc-filters');
  const text = opener?.querySelector('.cchc-button-text');
  const name = document.querySelector('.task-filters .item.active h4 a')?.firstChild.textContent.trim();
  if (text && name && text.textContent !== name) {
    text.textContent = name;
    opener.setAttribute('aria-label', `${messages.inbox.filters}: ${name}`);
  }
}

function freezeFields() {
  document
    .querySelectorAll('.task-card .meta [cam-widget-inline-field][tabindex]')
    .forEach(field => field.removeAttribute('tabindex'));
}

/** A cross beside one's own name says nothing of what it does. */
function nameUnclaim() {
  const unclaim = document.querySelector('.task-card .unclaim.glyphicon');
  if (unclaim) {
    unclaim.classList.remove('glyphicon', 'glyphicon-remove');
    unclaim.textContent = messages.inbox.unclaim;
  }
}

/** Tasklist's "save" keeps the fields in this browser only. */
function nameDraft() {
  const save = document.querySelector('.form-actions > .btn-default');
  if (save && save.textContent !== messages.inbox.draft) {
    save.textContent = messages.inbox.draft;
  }
}

function namePictures() {
  Object.entries(messages.inbox.pictures).forEach(([selector, name]) =>
    document.querySelectorAll(selector).forEach(node => {
      if (!/\p{L}/u.test(node.innerText)) {
        node.setAttribute('aria-label', name);
      }
    })
  );
  document.querySelector('[cam-widget-search] input.main-field')?.setAttribute('role', 'combobox');
}

function hideTechnicalCriteria() {
  document.querySelectorAll('[cam-widget-search] .main-field ~ .dropdown-menu li').forEach(item => {
    item.hidden = !messages.inbox.criteria.includes(item.textContent.trim());
  });
}

document.addEventListener('click', event => {
  const inDrawer = event.target.closest?.('.task-filters');
  const chosen = inDrawer && event.target.closest('.item') && !event.target.closest('.actions');
  if (chosen || (!inDrawer && !event.target.closest?.('.cchc-filters'))) {
    showFilters(false);
  }
});
document.addEventListener('keydown', event => event.key === 'Escape' && showFilters(false));
keep(() => {
  addBack();
  addFilters();
  nameFilter();
  freezeFields();
  nameUnclaim();
  nameDraft();
  namePictures();
  hideTechnicalCriteria();
});
