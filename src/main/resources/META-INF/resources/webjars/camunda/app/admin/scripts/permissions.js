import messages from '../../common/scripts/messages-vi.js';
import { keep } from '../../common/scripts/site.js';

/** Admin shows the engine's names of rights (READ_TASK); people get what each right allows. */

const NAME = /\b[A-Z][A-Z_]+\b/g;

function translate(cell) {
  const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    const text = node.data.replace(NAME, name => messages.permissions[name] ?? name);
    if (text !== node.data) {
      node.data = text;
    }
  }
}

keep(() => document.querySelectorAll('td.permissions').forEach(translate));
