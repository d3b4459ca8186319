/* Offers what a field finds while one types. Without it the first are offered, and what is typed is found when the form is sent. */
(function () {
  'use strict';
  const PAUSE = 200;

  async function offer(field) {
    const typed = field.value;
    try {
      const answer = await fetch(field.dataset.find + '?q=' + encodeURIComponent(typed));
      if (!answer.ok) return;
      const found = await answer.json();
      if (field.value !== typed) return;
      field.list.replaceChildren(...found.map(one => new Option(one.name, one.code)));
    } catch (failed) {
      // what was offered before stays
    }
  }

  for (const field of document.querySelectorAll('input[data-find]')) {
    let waiting = 0;
    field.addEventListener('input', () => {
      clearTimeout(waiting);
      waiting = setTimeout(offer, PAUSE, field);
    });
  }
})();
