import messages from '../../common/scripts/messages-vi.js';
import { keep } from '../../common/scripts/site.js';

/**
 * form-js 1.8.7 carries its sentences and its calendar in English, in no locale file. They are replaced where they
 * appear, only in the places that form-js itself fills: what people type and what a form says stays untouched.
 */

const TEXTS = [
  '.fjs-form-field-error li',
  '.fjs-dropdownlist-empty',
  '.fjs-select-placeholder',
  '.fjs-taglist-skip-link',
  '.fjs-repeat-render-add',
  '.fjs-repeat-render-collapse',
  '.fjs-table-nav-label',
  '.fjs-table-td[colspan]',
  '.fjs-iframe-placeholder-text'
].join();
const ATTRIBUTES = ['placeholder', 'title', 'aria-label', 'alt'];
const patterns = messages.forms.patterns.map(([pattern, text]) => [new RegExp(pattern), text]);

function translated(text) {
  const trimmed = text.trim();
  const exact = messages.forms.exact[trimmed] ?? messages.forms.attributes[trimmed];
  if (exact) {
    return exact;
  }
  const found = patterns.find(([pattern]) => pattern.test(trimmed));
  return found && trimmed.replace(found[0], found[1]);
}

function translateTexts() {
  document.querySelectorAll('.fjs-container').forEach(form => {
    form.querySelectorAll(TEXTS).forEach(node => {
      if (node.childElementCount === 0) {
        replaceText(node);
      } else {
        node.childNodes.forEach(child => child.nodeType === Node.TEXT_NODE && replaceData(child));
      }
    });
    form.querySelectorAll(ATTRIBUTES.map(name => `[${name}]`).join()).forEach(replaceAttributes);
  });
}

/** Preact may split a sentence ("1", " of ", "3") over several text nodes: the whole stays in the first one. */
function replaceText(node) {
  const text = translated(node.textContent);
  const [first, ...rest] = node.childNodes;
  if (text && first) {
    first.data = text;
    rest.forEach(child => (child.data = ''));
  }
}

function replaceData(node) {
  const text = translated(node.data);
  if (text) {
    node.data = node.data.replace(node.data.trim(), text);
  }
}

function replaceAttributes(node) {
  ATTRIBUTES.forEach(name => {
    const text = node.hasAttribute(name) && translated(node.getAttribute(name));
    if (text) {
      node.setAttribute(name, text);
    }
  });
}

/** Links in a form open beside it, or what was typed would be lost. */
function openLinksBeside() {
  document.querySelectorAll('.fjs-form-field-text a[href]:not([target])').forEach(link => {
    link.target = '_blank';
    link.rel = 'noopener';
    link.title = messages.forms.opensBeside;
  });
}

/**
 * form-js writes dates the way the browser's own language does, asking for the locale named "default". British
 * English is the one known everywhere that gives dd/MM/yyyy with two digits. The value sent stays ISO.
 */
function writeDatesTheVietnameseWay() {
  Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
    construct: (target, [locale, ...rest], newTarget) =>
      Reflect.construct(target, [locale === 'default' ? 'en-GB' : locale, ...rest], newTarget)
  });
}

function localizeCalendar() {
  const localize = calendar => {
    calendar.localize(messages.calendar);
    calendar.setDefaults({ ariaDateFormat: 'd/m/Y' });
  };
  if (window.flatpickr) {
    localize(window.flatpickr);
    return;
  }
  // the bundle has not run yet: it sets this global when it does
  let flatpickr;
  Object.defineProperty(window, 'flatpickr', {
    configurable: true,
    get: () => flatpickr,
    set: value => {
      flatpickr = value;
      localize(flatpickr);
    }
  });
}

const MISTAKE = '.fjs-form-field-error li';

/**
 * form-js remembers a mistake in a field that another choice has hidden since, and Tasklist would then keep
 * "Hoàn thành" disabled for good. Only mistakes in sight may do that; form-js checks once more before it sends.
 */
function forgetHiddenMistakes() {
  document.querySelectorAll('[cam-tasklist-form]').forEach(node => {
    const scope = window.angular?.element(node).isolateScope();
    const shown = node.querySelector('.fjs-form') && !scope?.tasklistForm?.$error;
    if (shown && scope?.$invalid && !node.querySelector(MISTAKE)) {
      scope.$applyAsync(() => (scope.$invalid = false));
    }
  });
}

/** After a refused attempt the first mistake comes into sight: on a telephone it may lie far from the button. */
let attempted = false;
document.addEventListener('click', event => {
  attempted = Boolean(event.target.closest?.('.form-actions .btn-primary'));
});

function showFirstMistake() {
  const mistake = attempted && document.querySelector(`.fjs-container ${MISTAKE}`);
  if (mistake) {
    attempted = false;
    mistake.scrollIntoView({ block: 'center' });
    mistake.closest('.fjs-form-field').querySelector('input, textarea')?.focus({ preventScroll: true });
  }
}

writeDatesTheVietnameseWay();
localizeCalendar();
keep(() => {
  translateTexts();
  forgetHiddenMistakes();
  showFirstMistake();
  openLinksBeside();
});
