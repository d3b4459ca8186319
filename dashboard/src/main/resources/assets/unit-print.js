/* Draws the pictures of the printed profile by day's colours, whatever the screen has: as they will be on paper, before somebody prints. */
(function () {
  'use strict';
  const root = document.documentElement;

  /* The option of a chart in the colours of the light theme, with names as they have room in a picture of that size. */
  function option(chart, size) {
    const raw = JSON.parse(document.getElementById(chart + '-option').textContent);
    const theme = root.dataset.theme;
    root.dataset.theme = 'light';
    const made = window.chartOption(raw, getComputedStyle(root), size.width, size.height, null);
    root.dataset.theme = theme;
    made.animation = false;
    made.textStyle.color = '#000';
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
