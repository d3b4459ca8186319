/* Shows how jobs come along while a page is open. Without it the page is loaded again by hand; every text comes written from the server. */
(function () {
  'use strict';
  const live = document.querySelector('[data-live]');
  const told = document.querySelector('[data-told]');
  const LOG_EVERY = 3000;
  let busy = false;

  function isOpen() {
    return live.querySelector('[data-open]') !== null;
  }

  /* The part of the page that changes, as the server writes it now. What has the focus keeps it. */
  async function refresh() {
    if (busy) return;
    busy = true;
    try {
      const answer = await fetch(location.pathname + location.search, { headers: { Accept: 'text/html' } });
      if (!answer.ok || answer.redirected) return;
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.querySelector('[data-live]');
      if (!fresh) return;
      const focused = live.contains(document.activeElement) ? document.activeElement.getAttribute('aria-label') : null;
      live.replaceChildren(...Array.from(fresh.childNodes).map(node => document.adoptNode(node)));
      const again = focused && live.querySelector('[aria-label="' + CSS.escape(focused) + '"]');
      if (again) again.focus();
      const log = live.querySelector('[data-log]');
      if (log) log.scrollTop = log.scrollHeight;
    } finally {
      busy = false;
    }
  }

  function hear(event) {
    const job = JSON.parse(event.data);
    const row = live.querySelector('[data-job="' + CSS.escape(job.id) + '"]');
    if (!row) {
      if (live.dataset.live === 'all') refresh();
      return;
    }
    if (row.dataset.state !== job.state) {
      told.textContent = job.told;
      refresh();
      return;
    }
    const bar = row.querySelector('progress');
    if (bar) {
      bar.value = job.percent;
      row.querySelector('.step').textContent = job.step;
    }
  }

  if (!live || !window.EventSource || !isOpen()) return;
  const events = new EventSource('/jobs/events');
  const log = live.dataset.live === 'one' ? setInterval(refresh, LOG_EVERY) : 0;
  events.addEventListener('job', hear);
  events.addEventListener('idle', () => {
    events.close();
    clearInterval(log);
    setTimeout(refresh, LOG_EVERY / 10);
  });
}());
