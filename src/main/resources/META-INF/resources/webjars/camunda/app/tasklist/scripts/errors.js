import messages from '../../common/scripts/messages-vi.js';
import { keep } from '../../common/scripts/site.js';

/**
 * The engine wraps a refusal in English ("Cannot submit task form …: <sentence>") and has English sentences of its
 * own. People get the sentence alone, in Vietnamese.
 */

const WRAPPERS = [
  /^Cannot (?:submit task form|complete task|submit start form|claim task|instantiate process)[^:]*:\s*/i,
  /^ENGINE-\d+\s*/,
  /^There was an exception while invoking the TaskListener\.\s*Message:\s*'?/i,
  /^[\w.]*(?:Exception|Refusal|Error):\s*/
];
const KNOWN = [
  [/already claimed|is already assigned/i, messages.errors.taskTaken],
  [/OptimisticLockingException|was updated by another transaction/i, messages.errors.concurrent],
  [/task is null|Cannot find task|No matching task/i, messages.errors.taskGone],
  [/required permissions?|does not have|not authorized|no access rights/i, messages.errors.forbidden]
];
// one of the letters that only Vietnamese has; a sentence of several words without any is English
const VIETNAMESE = /[ăâđêôơưĂÂĐÊÔƠƯ\u1EA0-\u1EF9\u00C0-\u00C3\u00C8-\u00CA\u00CC-\u00CD\u00D2-\u00D5\u00D9-\u00DA\u00DD\u00E0-\u00E3\u00E8-\u00EA\u00EC-\u00ED\u00F2-\u00F5\u00F9-\u00FA\u00FD]/;

function plain(message) {
  let text = message.trim();
  for (let before; before !== text; ) {
    before = text;
    text = WRAPPERS.reduce((rest, wrapper) => rest.replace(wrapper, ''), text);
  }
  if (text !== message.trim()) {
    text = text.replace(/'$/, '');
  }
  if (!text || VIETNAMESE.test(text)) {
    return text;
  }
  return KNOWN.find(([pattern]) => pattern.test(message))?.[1] ?? messages.errors.technical;
}

/** A form with mistakes is not sent; Tasklist says only that it was not. */
function explainMistakes() {
  const silent = document.querySelector('.page-notifications .alert-danger .message:empty');
  if (silent && document.querySelector('.fjs-form-field-error li')) {
    silent.textContent = messages.errors.mistakes;
  }
}

/** What an earlier attempt was told is over with the next one. */
function forgetEarlierAttempts(event) {
  if (event.target.closest?.('.form-actions .btn-primary')) {
    document.querySelectorAll('.page-notifications .alert-danger [ng-click^="removeNotification"]').forEach(close => close.click());
  }
}

document.addEventListener('click', forgetEarlierAttempts, true);
keep(() => {
  explainMistakes();
  document.querySelectorAll('.page-notifications .message, .alert > .message').forEach(node => {
    const text = node.textContent;
    if (text.trim() && plain(text) !== text.trim()) {
      node.textContent = plain(text);
    }
  });
});
