// Follows work in the background: the reading of an uploaded annex, deadlines that move with the calendar.
const progress = document.querySelector("[data-progress]");
if (progress) {
  const follow = async () => {
    try {
      const answer = await fetch(progress.dataset.progress, { headers: { Accept: "application/json" } });
      const state = await answer.json();
      progress.querySelector("[data-progress-text]").textContent = state.text;
      const bar = progress.querySelector("progress");
      if (bar && state.total) {
        bar.max = state.total;
        bar.value = state.done;
      }
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
