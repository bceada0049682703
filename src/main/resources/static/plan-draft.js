// Follows the reading of an uploaded annex.
const progress = document.querySelector("[data-progress]");
if (progress) {
  const follow = async () => {
    try {
      const answer = await fetch(progress.dataset.progress, { headers: { Accept: "application/json" } });
      const state = await answer.json();
      progress.querySelector("[data-progress-text]").textContent = state.text;
      if (!state.reading) {
        window.location.reload();
        return;
      }
    } catch {
      // a lost connection is tried again
    }
    window.setTimeout(follow, 700);
  };
  window.setTimeout(follow, 400);
}
