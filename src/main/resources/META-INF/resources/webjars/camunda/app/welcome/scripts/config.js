import messages from '../../common/scripts/messages-vi.js';
import { site } from '../../common/scripts/site.js';
import { loadWords } from '../../common/scripts/words.js';

await loadWords('welcome', 'vi');

export default {
  app: { vendor: messages.product.vendor, name: messages.product.welcome },
  locales: { availableLocales: ['vi'], fallbackLocale: 'vi' },
  dateFormat: { monthName: 'MMMM', day: 'DD', abbr: 'L', short: 'L', normal: 'LLL', long: 'LLLL' },
  disableWelcomeMessage: true,
  customScripts: ['../common/scripts/shell', '../common/scripts/access'],
  links: [
    { label: messages.navigation.home, href: site('/'), description: messages.navigation.homeDescription },
    { label: messages.navigation.plans, href: site('/plans'), description: messages.navigation.plansDescription }
  ]
};
