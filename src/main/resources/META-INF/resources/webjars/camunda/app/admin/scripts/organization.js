import messages from '../../common/scripts/messages-vi.js';
import { element, keep, site } from '../../common/scripts/site.js';

/** People, groups and agencies are kept on the application's own pages; here they are shown only. */

const SHOWN_ONLY = ['users', 'groups', 'tenants'];

function markSection() {
  const section = window.location.hash.match(/^#!?\/(\w+)/)?.[1] ?? '';
  document.body.classList.toggle('cchc-shown-only', SHOWN_ONLY.includes(section));
}

function lockFields() {
  document.querySelectorAll('.cchc-shown-only form input').forEach(field => {
    if (!field.closest('[cam-widget-search], .search-pills') && !field.readOnly) {
      field.readOnly = true;
    }
  });
}

function sayWhere() {
  const heading = document.querySelector('.cchc-shown-only .section-content > header h3');
  if (heading && !document.querySelector('.cchc-where')) {
    heading.closest('header').after(
      element(
        'p',
        { class: 'cchc-where' },
        messages.access.organization,
        ' ',
        element('a', { href: site('/organization') }, messages.access.organizationLink)
      )
    );
  }
}

window.addEventListener('hashchange', markSection);
keep(() => {
  markSection();
  lockFields();
  sayWhere();
});
