/* Draws the pictures of the printed profile by day's colours, whatever the screen has: as they will be on paper, before somebody prints. */
(function () {
  'use strict';
  const root = document.documentElement;
  const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
  const pen = document.createElement('canvas').getContext('2d');
  const functions = {
    text: p => (p.data && p.data.text) || p.name,
    short: p => (p.data && p.data.short) || '',
    number: value => numbers.format(value)
  };

  function filled(value, styles) {
    if (Array.isArray(value)) return value.map(part => filled(part, styles));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, styles)]));
    }
    if (typeof value !== 'string') return value;
    if (value.startsWith('token:')) return styles.getPropertyValue('--' + value.slice(6)).trim();
    if (value.startsWith('fn:')) return functions[value.slice(3)] || null;
    return value;
  }

  /* The option of a chart in the colours of the light theme, with names as they have room in a picture of that size. */
  function option(chart, size) {
    const raw = JSON.parse(document.getElementById(chart + '-option').textContent);
    const theme = root.dataset.theme;
    root.dataset.theme = 'light';
    const made = filled(raw, getComputedStyle(root));
    root.dataset.theme = theme;
    const family = getComputedStyle(document.body).fontFamily;
    window.chartFit(made, size.width, size.height, family, (text, letters) => {
      pen.font = letters + 'px ' + family;
      return pen.measureText(text).width;
    }, null);
    made.animation = false;
    made.textStyle = { fontFamily: family, color: '#000' };
    made.aria = { enabled: false };
    return made;
  }

  function draw(figure) {
    const box = document.createElement('div');
    const size = { renderer: 'canvas', width: Number(figure.dataset.width), height: Number(figure.dataset.height) };
    const drawn = window.echarts.init(box, null, size);
    drawn.setOption(option(figure.dataset.pictureOf, size));
    figure.append(drawn.renderToCanvas({ pixelRatio: 3, backgroundColor: '#fff' }));
    drawn.dispose();
  }

  function start() {
    if (!root.dataset.drawn) return false;
    document.querySelectorAll('figure[data-picture-of]').forEach(draw);
    root.dataset.printable = 'yes';
    return true;
  }

  if (!document.querySelector('figure[data-picture-of]') || start()) return;
  const waiting = new MutationObserver(() => { if (start()) waiting.disconnect(); });
  waiting.observe(root, { attributes: true, attributeFilter: ['data-drawn'] });
}());
