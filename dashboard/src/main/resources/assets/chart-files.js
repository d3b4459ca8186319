/* Keeps the picture of a chart: as it is shown (PNG), or drawn once more as lines (SVG). Figures are files of the server. */
(function () {
  'use strict';

  function save(address, name) {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  }

  function png(instance, name) {
    const paper = getComputedStyle(document.documentElement).getPropertyValue('--paper').trim();
    save(instance.getDataURL({ type: 'png', pixelRatio: 2, backgroundColor: paper }), name);
  }

  function svg(instance, element, name) {
    const drawn = window.echarts.init(null, null, { renderer: 'svg', ssr: true, width: element.clientWidth, height: element.clientHeight });
    drawn.setOption({ ...instance.getOption(), animation: false });
    const address = URL.createObjectURL(new Blob([drawn.renderToSVGString()], { type: 'image/svg+xml' }));
    drawn.dispose();
    save(address, name);
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  document.addEventListener('click', event => {
    const button = event.target.closest('[data-picture]');
    if (!button) return;
    const element = document.getElementById(button.dataset.of);
    const instance = element && window.echarts && window.echarts.getInstanceByDom(element);
    if (!instance) return;
    if (button.dataset.picture === 'png') png(instance, element.id + '.png');
    else svg(instance, element, element.id + '.svg');
  });
}());
