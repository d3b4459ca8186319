/* Shows how far files have been sent, and goes from fault to fault. Without it the form is sent by the browser itself. */
(function () {
  'use strict';
  const form = document.querySelector('form[data-upload]');

  function send(event) {
    const files = [...form.querySelector('input[type=file]').files];
    const line = form.querySelector('.progress');
    const bar = line.querySelector('progress');
    const told = line.querySelector('output');
    const limit = Number(form.dataset.limit.replace(/\D/g, '')) * 1e6;
    event.preventDefault();
    line.hidden = false;
    if (files.reduce((sum, file) => sum + file.size, 0) > limit) {
      bar.hidden = true;
      told.textContent = form.dataset.tooLarge;
      return;
    }
    bar.hidden = false;
    const button = form.querySelector('button');
    button.disabled = true;
    const request = new XMLHttpRequest();
    request.open('POST', form.action);
    request.setRequestHeader('X-CSRF-TOKEN', form.querySelector('input[name=_csrf]').value);
    request.upload.addEventListener('progress', progress => {
      bar.value = progress.total ? 100 * progress.loaded / progress.total : 0;
      told.textContent = form.dataset.sending + ' ' + Math.round(bar.value) + '%';
    });
    request.addEventListener('load', () => {
      if (request.status < 300) {
        location.assign(request.responseURL);
      } else {
        const page = new DOMParser().parseFromString(request.responseText, 'text/html');
        const fault = page.querySelector('[role=alert], main h1');
        told.textContent = fault ? fault.textContent : form.dataset.failed;
        bar.hidden = true;
        button.disabled = false;
      }
    });
    request.addEventListener('error', () => {
      told.textContent = form.dataset.failed;
      bar.hidden = true;
      button.disabled = false;
    });
    request.send(new FormData(form));
  }

  if (form) form.addEventListener('submit', send);

  // another set is usually reported for another period; one that somebody has chosen stays
  document.querySelectorAll('select[data-sets]').forEach(sets => {
    const periods = sets.form.elements.period;
    periods.addEventListener('change', () => { periods.dataset.chosen = ''; });
    sets.addEventListener('change', () => {
      if (!('chosen' in periods.dataset)) periods.value = sets.selectedOptions[0].dataset.period;
    });
  });

  document.addEventListener('keydown', event => {
    const faults = [...document.querySelectorAll('tr.fault')];
    if (event.key !== 'F8' || !faults.length) return;
    event.preventDefault();
    const at = faults.indexOf(document.activeElement);
    const next = event.shiftKey ? (at < 0 ? faults.length - 1 : at - 1) : at + 1;
    const fault = faults[(next + faults.length) % faults.length];
    fault.focus();
    fault.scrollIntoView({ block: 'center' });
  });
})();
