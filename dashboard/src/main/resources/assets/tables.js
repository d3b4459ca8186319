/* Heads of tables stay in sight, and so does the cell a page is about. A table as wide as its card is moved with the page, and its head stands under the head of the page; a wider one is moved in a window of its own, both ways. */
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

  // the cell a page is about is brought into the window of its table
  document.querySelectorAll('main .scroll > table td.source').forEach(cell => {
    const box = cell.closest('.scroll');
    box.scrollLeft = Math.max(box.scrollLeft, cell.offsetLeft + cell.offsetWidth - box.clientWidth);
  });

  watchAll();
  // parts of a page are written anew while jobs run
  document.querySelectorAll('[data-live]').forEach(live => new MutationObserver(watchAll).observe(live, { childList: true }));
}());
