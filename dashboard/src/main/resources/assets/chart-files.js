/* Keeps the picture of a chart: as it is shown (PNG), or drawn once more as lines (SVG), with the line that says which figures these are. Figures are files of the server. */
(function () {
  'use strict';
  const SIZE = 12;
  const LEADING = 17;
  const EDGE = 10;

  function save(address, name) {
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
  }

  function token(name) {
    return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim();
  }

  const font = () => SIZE + 'px ' + getComputedStyle(document.body).fontFamily;

  /* Name of the page and the line under its head, in lines as wide as the picture. */
  function lines(width) {
    const pen = document.createElement('canvas').getContext('2d');
    pen.font = font();
    const texts = [document.querySelector('h1'), ...document.querySelectorAll('.print-foot [data-said]')].filter(Boolean);
    return texts.map(said => said.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean).flatMap(text => {
      const broken = [''];
      text.split(' ').forEach(word => {
        const longer = (broken[broken.length - 1] + ' ' + word).trim();
        if (pen.measureText(longer).width <= width - 2 * EDGE) broken[broken.length - 1] = longer;
        else broken.push(word);
      });
      return broken.filter(Boolean);
    });
  }

  const written = text => text.replace(/[&<>"]/g, sign => '&#' + sign.charCodeAt(0) + ';');

  function png(instance, name) {
    const scale = 2;
    const drawn = instance.getRenderedCanvas({ pixelRatio: scale, backgroundColor: token('paper') });
    const said = lines(drawn.width / scale);
    const whole = document.createElement('canvas');
    whole.width = drawn.width;
    whole.height = drawn.height + scale * (said.length * LEADING + EDGE);
    const pen = whole.getContext('2d');
    pen.fillStyle = token('paper');
    pen.fillRect(0, 0, whole.width, whole.height);
    pen.drawImage(drawn, 0, 0);
    pen.scale(scale, scale);
    pen.font = font();
    pen.fillStyle = token('second');
    said.forEach((line, at) => pen.fillText(line, EDGE, drawn.height / scale + (at + 1) * LEADING));
    save(whole.toDataURL('image/png'), name);
  }

  function svg(instance, element, name) {
    const width = element.clientWidth;
    const height = element.clientHeight;
    const drawn = window.echarts.init(null, null, { renderer: 'svg', ssr: true, width, height });
    drawn.setOption({ ...instance.getOption(), animation: false, backgroundColor: token('paper') });
    const picture = drawn.renderToSVGString();
    drawn.dispose();
    const said = lines(width);
    const whole = height + said.length * LEADING + EDGE;
    const head = '<svg width="' + width + '" height="' + whole + '" viewBox="0 0 ' + width + ' ' + whole + '" xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink">'
      + '<rect width="' + width + '" height="' + whole + '" fill="' + token('paper') + '"/>';
    const family = written(getComputedStyle(document.body).fontFamily);
    const foot = said.map((line, at) => '<text x="' + EDGE + '" y="' + (height + (at + 1) * LEADING) + '" font-size="' + SIZE
      + '" font-family="' + family + '" fill="' + token('second') + '">' + written(line) + '</text>').join('');
    const text = head + picture.slice(picture.indexOf('>') + 1, picture.lastIndexOf('</svg>')) + foot + '</svg>';
    const address = URL.createObjectURL(new Blob([text], { type: 'image/svg+xml' }));
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
