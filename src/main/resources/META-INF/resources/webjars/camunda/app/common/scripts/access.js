import messages from './messages-vi.js';
import { keep } from './site.js';

/** What the web apps leave unsaid to people who do not see their icons, and the few words that stand in no word list. */

const NAMELESS = 'a:not([aria-label]), button:not([aria-label])';

function nameOf(node) {
  if (node.matches('.app-label-wrapper')) {
    const app = node.getAttribute('href')?.match(/\/app\/(\w+)\//)?.[1];
    return messages.access.apps[app];
  }
  const tip = node.getAttribute('uib-tooltip') || node.getAttribute('tooltip') || node.title;
  return messages.access.words[tip] ?? tip ?? null;
}

function sayNames() {
  document.querySelectorAll(NAMELESS).forEach(node => {
    if (node.textContent.trim() === '') {
      const name = nameOf(node) || (node.matches('.dropdown-toggle') ? messages.access.more : null);
      if (name) {
        node.setAttribute('aria-label', name);
        if (node.matches('a:not([href]):not([role])')) {
          node.setAttribute('role', 'button');
        }
      }
    }
  });
}

/** A field that suggests is a combobox; without the role its states mean nothing to a screen reader. */
function sayKinds() {
  document.querySelectorAll('input[uib-typeahead]:not([role])').forEach(field => {
    field.setAttribute('role', 'combobox');
    field.setAttribute('aria-controls', field.getAttribute('aria-owns') ?? '');
  });
}

function translateTips() {
  document.querySelectorAll('.tooltip-inner').forEach(tip => {
    const text = messages.access.words[tip.textContent.trim()];
    if (text) {
      tip.textContent = text;
    }
  });
}

keep(() => {
  sayNames();
  sayKinds();
  translateTips();
});
