import messages from '../../common/scripts/messages-vi.js';
import { site } from '../../common/scripts/site.js';
import { loadWords } from '../../common/scripts/words.js';

// without a filter or task in the address: to the filter that holds the person's work
if (!/[?&](filter|task)=/.test(window.location.hash)) {
  window.location.replace(site('/inbox'));
}

await loadWords('tasklist', 'vi');

export default {
  app: { vendor: messages.product.vendor, name: messages.product.tasklist },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'L', short: 'L', normal: 'LLL', long: 'LLLL' },
  disableWelcomeMessage: true,
  customScripts: [
    '../common/scripts/shell',
    'scripts/forms',
    'scripts/errors',
    'scripts/layout',
    'scripts/cards',
    'scripts/stand-in',
    'scripts/dossier'
  ]
};
