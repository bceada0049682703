/**
 * Puts the words of a web app where it looks for them first, before it starts. Left alone, Camunda draws the first
 * page with bare keys when the file arrives late, and after an update shows the old words once more.
 */
const STORE = 'camunda-web';

export async function loadWords(app, locale) {
  const folder = `${document.querySelector('base').getAttribute('app-root')}/app/${app}/locales/`;
  try {
    const response = await fetch(`${folder}${locale}.json`, { cache: 'no-cache' });
    if (!response.ok) {
      return;
    }
    const words = await response.text();
    const store = JSON.parse(localStorage.getItem(STORE) ?? '{}');
    store[`${folder}_locales_data_${locale}_${window.bust}`] = words;
    localStorage.setItem(STORE, JSON.stringify(store));
  } catch {
    // no storage or no network: the web app loads the words itself and tells if it cannot
  }
}
