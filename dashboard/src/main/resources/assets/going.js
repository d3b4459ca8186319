/* Says that a page is on its way: a bar after 300 ms, a text after 2 s. And that a newer run is there, while the page of an earlier one is open. Every text comes written from the server. */
(function () {
  'use strict';
  const BAR = 300;
  const TEXT = 2000;
  /* What is still not there may be a file, which leaves the page where it is. */
  const GIVEN_UP = 60000;
  const ASKED_AGAIN = 20000;
  const bar = document.querySelector('.going');
  const told = document.querySelector('.going-told');
  const main = document.getElementById('main');
  let timers = [];

  function stop() {
    timers.forEach(clearTimeout);
    timers = [];
    bar.hidden = true;
    told.textContent = '';
    main.removeAttribute('aria-busy');
  }

  function start() {
    stop();
    timers = [
      setTimeout(() => {
        bar.hidden = false;
        main.setAttribute('aria-busy', 'true');
      }, BAR),
      setTimeout(() => { told.textContent = told.dataset.text; }, TEXT),
      setTimeout(stop, GIVEN_UP)
    ];
  }

  /* Links, forms, keys, charts and the browser's own buttons all pass here. */
  let file = 0;
  document.addEventListener('click', event => { if (event.target.closest('a[download]')) file = Date.now(); });
  document.addEventListener('submit', event => { if ('file' in event.target.dataset) file = Date.now(); });
  addEventListener('beforeunload', () => { if (Date.now() - file > BAR) start(); });
  addEventListener('pageshow', stop);

  const newer = document.querySelector('[data-newer-than]');
  let asked = Date.now();

  async function ask() {
    if (document.visibilityState !== 'visible' || Date.now() - asked < Number(newer.dataset.after || ASKED_AGAIN)) return;
    asked = Date.now();
    const run = newer.dataset.newerThan;
    const answer = await fetch('/runs/' + encodeURIComponent(run) + '/newer').catch(() => null);
    const found = answer && answer.ok && !answer.redirected ? (await answer.text()).trim() : '';
    if (!found) return;
    const link = newer.querySelector('a');
    // the page of the run itself has no other name for the next one
    link.href = link.getAttribute('href').replace('/runs/' + run, '/runs/' + found);
    newer.firstElementChild.hidden = false;
  }

  if (newer) {
    document.addEventListener('visibilitychange', ask);
    addEventListener('focus', ask);
    setInterval(ask, 6 * ASKED_AGAIN);
  }
}());
