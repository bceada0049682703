import { element, keep, site } from '../../common/scripts/site.js';

/**
 * Tasklist offers to take a task only while nobody has it. A substitute may also take one that lies with the person on
 * leave, and that person may take it back: for them there is a button beside the name of who has it. The server says
 * who may, and in which words.
 */

let asked;

function claim() {
  const meta = window.angular.element(document.querySelector('[cam-tasklist-task-meta]'));
  (meta.isolateScope() ?? meta.scope()).claim();
}

async function takeOver(task) {
  const query = new URLSearchParams({ task });
  try {
    const response = await fetch(`${site('/api/inbox/cards')}?${query}`, { headers: { Accept: 'application/json' } });
    return response.ok ? (await response.json())[task]?.takeOver : undefined;
  } catch {
    // without an answer the task is what it is without a substitute
    return undefined;
  }
}

async function offer(task, state) {
  const text = await takeOver(task);
  const place = document.querySelector('.task-card .meta > li.assignee');
  if (text && place && asked === state) {
    const button = element('button', { type: 'button', class: 'cchc-take-over btn btn-primary btn-sm' }, text);
    button.addEventListener('click', () => {
      button.disabled = true;
      claim();
    });
    place.after(element('li', { class: 'cchc-take-over-place' }, button));
  }
}

keep(() => {
  const task = new URLSearchParams(window.location.hash.split('?')[1]).get('task');
  const place = document.querySelector('.task-card .meta > li.assignee');
  const state = task && place ? `${task} ${place.textContent.trim()}` : undefined;
  if (state !== asked) {
    asked = state;
    document.querySelectorAll('.cchc-take-over-place').forEach(node => node.remove());
    if (state) {
      offer(task, state);
    }
  }
});
