import messages from '../../common/scripts/messages-vi.js';
import { loadWords } from '../../common/scripts/words.js';

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
    'scripts/dossier'
  ]
};
