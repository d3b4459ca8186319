/* Boxes with − and +, and weights whose sum stays 100 while a slider moves. Scores nothing: what is tried is sent to the server. */
(function () {
  'use strict';
  const decimals = text => (String(text).split('.')[1] || '').length;

  /* Numbers as the page writes them; what may be read two ways is left alone. */
  function read(text) {
    const plain = text.trim().replace(',', '.');
    return /^-?\d+(\.\d+)?$/.test(plain) && !/^-?[1-9]\d{0,2}\.\d{3}$/.test(plain) ? Number(plain) : NaN;
  }

  function write(number, places) {
    const text = String(Number(number.toFixed(places))).replace('.', ',');
    return /^-?[1-9]\d{0,2},\d{3}$/.test(text) ? text + '0' : text;
  }

  function startStepping(form) {
    form.querySelectorAll('button[data-by]').forEach(button => {
      button.hidden = false;
      button.addEventListener('click', () => {
        const box = button.closest('.box').querySelector('input');
        const from = box.value.trim() === '' ? 0 : read(box.value);
        if (Number.isNaN(from)) return;
        const step = Number(box.dataset.step);
        const places = Math.max(decimals(box.dataset.step), decimals(from));
        box.value = write(from + step * Number(button.dataset.by), Math.min(6, places));
        box.dispatchEvent(new Event('input', { bubbles: true }));
        box.dispatchEvent(new Event('change', { bubbles: true }));
      });
    });
    form.addEventListener('input', event => {
      const box = event.target;
      if (box.dataset.own !== undefined) box.classList.toggle('changed', box.value.trim() !== box.dataset.own);
    });
    // what is as published stays out of the address
    form.addEventListener('formdata', event => {
      form.querySelectorAll('input[data-own]').forEach(box => {
        if (!('whole' in form.dataset) && box.value.trim() === box.dataset.own) event.formData.delete(box.name);
      });
    });
  }

  function startWeights(form) {
    const fields = Array.from(form.querySelectorAll('.field'));
    const boxes = fields.map(field => field.querySelector('input[data-own]'));
    const sliders = fields.map(field => field.querySelector('input[type=range]'));
    const sum = form.querySelector('[data-sum]');

    function show() {
      const weights = boxes.map(box => read(box.value));
      weights.forEach((weight, at) => { if (!Number.isNaN(weight)) sliders[at].value = weight; });
      const all = weights.reduce((before, weight) => before + weight, 0);
      // weights of the set are shown to two decimals: as far as that rounds those that still stand, the sum may miss 100
      const still = boxes.filter((box, at) => weights[at] === read(box.dataset.own)).length;
      const whole = Math.abs(all - 100) <= still * 0.005 + 1e-6;
      sum.textContent = Number.isNaN(all) ? '–' : write(whole ? 100 : all, 2) + '%';
      sum.classList.toggle('differs', !whole);
    }

    /* The others share what is left in their proportions, those at 0 stay out; the greatest takes what rounding leaves. */
    function keep(moved, wanted) {
      const weight = Math.min(100, Math.max(0, wanted));
      const others = boxes.map((box, at) => at).filter(at => at !== moved)
        .sort((one, other) => (read(boxes[one].value) || 0) - (read(boxes[other].value) || 0));
      const before = others.map(at => read(boxes[at].value) || 0);
      const all = before.reduce((sumOf, one) => sumOf + one, 0);
      let left = Math.round((100 - weight) * 100) / 100;
      boxes[moved].value = write(weight, 2);
      others.forEach((at, place) => {
        const share = all > 0 ? before[place] / all : 1 / others.length;
        const part = place === others.length - 1 ? left : Math.min(left, Math.round((100 - weight) * share * 100) / 100);
        left = Math.round((left - part) * 100) / 100;
        boxes[at].value = write(part, 2);
      });
      boxes.forEach(box => box.classList.toggle('changed', box.value.trim() !== box.dataset.own));
      show();
    }

    sliders.forEach((slider, at) => {
      slider.hidden = false;
      slider.addEventListener('input', () => keep(at, Number(slider.value)));
    });
    boxes.forEach((box, at) => box.addEventListener('change', () => {
      const weight = read(box.value);
      if (!Number.isNaN(weight)) keep(at, weight);
    }));
    show();
  }

  document.querySelectorAll('form[data-trial]').forEach(form => {
    startStepping(form);
    if ('whole' in form.dataset) startWeights(form);
  });
}());
