/* Heads of tables stay in sight. A table as wide as its card is moved with the page, and its head stands under the head of the page; a wider one is moved in a window of its own, both ways. */
(function () {
  'use strict';

  function fit(box, table) {
    const wide = table.offsetWidth > box.clientWidth + 1;
    box.classList.toggle('bounded', wide);
    box.classList.toggle('fits', !wide);
    // what gets the focus is never moved under the head
    table.style.setProperty('--head', (table.tHead ? table.tHead.offsetHeight : 0) + 'px');
  }

  const watch = new ResizeObserver(seen => seen.forEach(one => {
    const table = one.target.matches('table') ? one.target : one.target.querySelector(':scope > table');
    fit(table.parentElement, table);
  }));
  function watchAll() {
    document.querySelectorAll('main .scroll > table').forEach(table => {
      watch.observe(table);
      watch.observe(table.parentElement);
    });
  }

  watchAll();
  // parts of a page are written anew while jobs run
  document.querySelectorAll('[data-live]').forEach(live => new MutationObserver(watchAll).observe(live, { childList: true }));
}());
