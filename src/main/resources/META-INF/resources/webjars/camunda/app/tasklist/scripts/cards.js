import messages from '../../common/scripts/messages-vi.js';
import { element, site } from '../../common/scripts/site.js';

/** Says on each card of the list which plan and task it serves, for whom, and until when. */

const WAIT_MS = 40; // the cards of a page are drawn one after the other: ask once for all of them
const waiting = new Map();
let timer;

async function load() {
  const asked = new Map(waiting);
  waiting.clear();
  const query = new URLSearchParams([...asked.keys()].map(id => ['task', id]));
  try {
    const response = await fetch(`${site('/api/inbox/cards')}?${query}`, { headers: { Accept: 'application/json' } });
    if (response.ok) {
      const cards = await response.json();
      asked.forEach((nodes, id) => cards[id] && nodes.forEach(node => fill(node, cards[id])));
    }
  } catch {
    // a card without these lines is still a card: nothing to tell
  }
}

function fill(node, card) {
  const number = card.number ? `${messages.inbox.number} ${card.number}` : '';
  const due = [card.dueText, card.dueDate && `(${card.dueDate})`].filter(Boolean).join(' ');
  const lines = [
    ['cchc-card-plan', [card.plan, number].filter(Boolean).join(' · ')],
    ['cchc-card-agency', card.agency],
    ['cchc-card-stand-in', card.standIn],
    [card.late ? 'cchc-card-due cchc-late' : 'cchc-card-due', due && `${messages.inbox.deadline} ${due}`]
  ];
  node.replaceChildren(
    element('div', { class: 'cchc-card' }, ...lines.filter(([, text]) => text).map(([kind, text]) => element('div', { class: kind }, text)))
  );
}

export default {
  id: 'cchc-card',
  pluginPoint: 'tasklist.card',
  priority: 1000,
  render(node, { taskId }) {
    waiting.set(taskId, [...(waiting.get(taskId) ?? []), node]);
    clearTimeout(timer);
    timer = setTimeout(load, WAIT_MS);
  }
};
