/* A field of a date is written in the order of the browser's own language, whatever that of the page is: where the two may differ its label has the day as pages write it, dd/MM/yyyy. */
(function () {
  'use strict';
  if (navigator.language.startsWith('vi')) return;
  document.querySelectorAll('main input[type="date"]').forEach(field => {
    const label = field.labels[0];
    if (!label) return;
    const day = document.createElement('b');
    // the field itself says it in words
    day.setAttribute('aria-hidden', 'true');
    const tell = () => { day.textContent = field.value && ' ' + field.value.split('-').reverse().join('/'); };
    (label.querySelector('span') || label).append(day);
    field.addEventListener('input', tell);
    tell();
  });
}());
