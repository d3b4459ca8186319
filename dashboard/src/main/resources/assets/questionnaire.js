/* Keeps an answer as soon as it is given. Without it answers are kept by the buttons of the form. */
(function () {
  'use strict';
  const form = document.getElementById('survey');
  if (!form) return;
  const token = form.querySelector('input[name=_csrf]').value;
  let before = Promise.resolve();

  function tell(question, text) {
    question.querySelector('.told').textContent = text;
  }

  async function keep(question) {
    const fields = new URLSearchParams();
    for (const name of ['set', 'period', 'section']) fields.set(name, form.elements[name].value);
    for (const field of question.querySelectorAll('input[name]')) {
      if (field.type === 'file' || (/radio|checkbox/.test(field.type) && !field.checked)) continue;
      fields.append(field.name, field.value);
    }
    tell(question, form.dataset.keeping);
    try {
      const answer = await fetch(form.dataset.answer, { method: 'POST', body: fields, headers: { 'X-CSRF-TOKEN': token } });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const told = page.querySelector('.told');
      const progress = page.getElementById('progress');
      const fault = page.querySelector('[role=alert]');
      if (fault || !told || !progress) throw new Error(fault ? fault.textContent : '');
      question.querySelector('.told').replaceWith(told);
      document.getElementById('progress').replaceWith(progress);
    } catch (failed) {
      tell(question, failed.message && !(failed instanceof TypeError) ? failed.message : form.dataset.failed);
    }
  }

  form.addEventListener('change', event => {
    const question = event.target.closest('.question');
    if (question && event.target.type !== 'file') {
      // one after the other, so that the last answer is the one that stays
      before = before.then(() => keep(question));
    }
  });
})();
