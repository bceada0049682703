import messages from '../../common/scripts/messages-vi.js';
import { loadWords } from '../../common/scripts/words.js';

await loadWords('cockpit', 'vi');

export default {
  app: { vendor: messages.product.vendor, name: messages.product.cockpit },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'L', short: 'L', normal: 'LLL', long: 'LLLL' },
  disableWelcomeMessage: true,
  customScripts: ['../common/scripts/shell', '../common/scripts/access']
};
