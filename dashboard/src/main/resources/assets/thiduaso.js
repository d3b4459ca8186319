/* Draws charts. Holds no rule and no figure of its own: every number and text comes written from the server. */
(function () {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  const still = matchMedia('(prefers-reduced-motion: reduce)');
  const numbers = new Intl.NumberFormat('vi-VN', { maximumFractionDigits: 4 });
  const functions = {
    text: p => (p.data && p.data.text) || p.name,
    short: p => (p.data && p.data.short) || '',
    number: value => numbers.format(value)
  };
  const charts = [];
  const pen = document.createElement('canvas').getContext('2d');

  function filled(value, styles) {
    if (Array.isArray(value)) return value.map(part => filled(part, styles));
    if (value && typeof value === 'object') {
      return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, filled(part, styles)]));
    }
    if (typeof value !== 'string') return value;
    if (value.startsWith('token:')) return styles.getPropertyValue('--' + value.slice(6)).trim();
    if (value === 'fn:column') return null;
    if (value.startsWith('fn:')) return functions[value.slice(3)];
    return value;
  }

  /* What a chart is drawn from: in the colours of a style, with names as they have room in a picture of that size. */
  window.chartOption = function (raw, styles, width, height, layout) {
    const made = filled(raw, styles);
    const family = getComputedStyle(document.body).fontFamily;
    window.chartFit(made, width, height, family, (text, size) => {
      pen.font = size + 'px ' + family;
      return pen.measureText(text).width;
    }, layout);
    made.textStyle = { fontFamily: family, color: styles.getPropertyValue('--ink').trim() };
    made.aria = { enabled: false };
    return made;
  };

  function option(chart) {
    const styles = getComputedStyle(root);
    // of the picture, not of its place: for paper it is narrower
    const made = window.chartOption(chart.raw, styles, chart.instance.getWidth(), chart.instance.getHeight(),
      index => chart.instance.getModel().getSeriesByIndex(0).getData().getItemLayout(index));
    made.animation = !still.matches;
    made.animationDuration = 250;
    if (made.tooltip) {
      Object.assign(made.tooltip, {
        backgroundColor: styles.getPropertyValue('--ink').trim(), borderWidth: 0,
        textStyle: { color: styles.getPropertyValue('--paper').trim(), fontSize: 13 }
      });
    }
    return made;
  }

  function draw(chart) {
    chart.instance.setOption(option(chart), true);
  }

  function follow(chart, params) {
    const href = params && params.data && params.data.href;
    if (!href) return;
    window.keepFocus(chart.element, href);
    location.assign(href);
  }

  /*
   * The point that a row of the table belongs to. Of a tree, whose points are counted from its whole and may be fewer than the rows, the one that says so;
   * below 0 there is none. Of a matrix, which has several cells for each row of the table, the cell with the most. Of a radar, whose rows are axes, its last shape.
   */
  function point(series, row, rows) {
    if (series.type === 'radar') return { index: series.data.length - 1, data: series.data[series.data.length - 1] };
    if (series.type === 'heatmap' && series.data.length > rows) {
      const cells = series.data.map((data, index) => ({ index, data })).filter(cell => cell.data.value[1] === row);
      return cells.reduce((most, cell) => (cell.data.value[2] > most.data.value[2] ? cell : most));
    }
    if (series.type !== 'treemap' && series.type !== 'sunburst') return { index: row, data: series.data[row] };
    const below = node => [node, ...(node.children || []).flatMap(below)];
    const all = [{}, ...series.data.flatMap(below)];
    const index = all.findIndex(node => node.row === row);
    return { index, data: all[index] };
  }

  /* The bar that stands for a row: of bars in one stack the longest of those that are seen. */
  function series(raw, row) {
    const last = raw.series.length - 1;
    const stack = raw.series[last].stack;
    if (!stack) return last;
    const length = at => { const data = raw.series[at].data[row]; return (data && typeof data === 'object' ? data.value : data) || 0; };
    return raw.series.map((one, at) => at).filter(at => raw.series[at].stack === stack && !raw.series[at].silent)
      .reduce((most, at) => (length(at) >= length(most) ? at : most));
  }

  /* A row of the table in words: what it is of, then each figure after the head of its column. */
  function told(row, heads) {
    const texts = Array.from(row.cells, cell => cell.textContent.trim());
    return texts.map((text, at) => (at && text ? heads[at] + ': ' + text : text)).filter(Boolean).join(' · ');
  }

  /* Arrow keys walk over the rows of the twin table; the picture follows where it can. */
  function walk(chart, event) {
    const rows = chart.rows;
    if (!rows.length) return;
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    if (event.key in steps) {
      chart.at = Math.max(0, Math.min(rows.length - 1, chart.at + steps[event.key]));
    } else if (event.key === 'Home') {
      chart.at = 0;
    } else if (event.key === 'End') {
      chart.at = rows.length - 1;
    } else if (event.key === 'Enter') {
      follow(chart, point(chart.raw.series[series(chart.raw, chart.at)], chart.at, rows.length));
      return;
    } else {
      return;
    }
    event.preventDefault();
    chart.live.textContent = told(rows[chart.at], chart.heads);
    chart.raw.series.forEach((one, seriesIndex) => chart.instance.dispatchAction({ type: 'downplay', seriesIndex }));
    const seriesIndex = series(chart.raw, chart.at);
    const dataIndex = point(chart.raw.series[seriesIndex], chart.at, rows.length).index;
    if (dataIndex < 0) return;
    chart.instance.dispatchAction({ type: 'highlight', seriesIndex, dataIndex });
    chart.instance.dispatchAction({ type: 'showTip', seriesIndex, dataIndex });
  }

  function start({ element, raw }) {
    const box = element.closest('.chart-box');
    const chart = {
      element,
      raw,
      live: box.querySelector('[aria-live]'),
      rows: Array.from(box.querySelectorAll('.twin tbody tr')),
      heads: Array.from(box.querySelectorAll('.twin thead th'), head => head.textContent.trim()),
      at: -1,
      instance: window.echarts.init(element, null, { renderer: 'canvas' })
    };
    draw(chart);
    chart.instance.on('click', params => follow(chart, params));
    element.addEventListener('keydown', event => walk(chart, event));
    new ResizeObserver(() => { chart.instance.resize(); draw(chart); }).observe(element);
    charts.push(chart);
  }

  /* A picture that cannot be drawn says so, and its table stands open in its place. */
  function giveUp(element) {
    element.textContent = element.dataset.undrawn;
    element.className = 'note undrawn';
    ['role', 'tabindex', 'aria-label', 'aria-describedby'].forEach(name => element.removeAttribute(name));
    const box = element.closest('.chart-box');
    box.querySelector('.twin').open = true;
    box.querySelectorAll('[data-picture]').forEach(button => { button.hidden = true; });
  }

  function load(address, then, otherwise) {
    const script = document.createElement('script');
    script.src = address;
    script.onload = then;
    script.onerror = otherwise;
    document.head.append(script);
  }

  /* Fetches the outlines of areas that the maps of a chart name by their address. */
  function outlines(chart) {
    const addresses = (chart.raw.series || []).filter(series => series.type === 'map').map(series => series.map);
    return Promise.all(addresses.map(address => fetch(address).then(answer => {
      if (!answer.ok) throw new Error(address + ' ' + answer.status);
      return answer.json();
    }).then(shapes => window.echarts.registerMap(address, shapes))));
  }

  /* Names are measured, and the library remembers how wide it once found them: not before the letters of a chart are there. Those that cannot be had are done without. */
  function letters(chart) {
    return document.fonts.load('12px ' + getComputedStyle(document.body).fontFamily, JSON.stringify(chart.raw)).catch(() => []);
  }

  function startCharts() {
    const elements = document.querySelectorAll('[data-chart]');
    if (!elements.length) return;
    const there = address => new Promise((then, otherwise) => load(address, then, otherwise));
    Promise.all(['/webjars/echarts/echarts.min.js', '/assets/chart-fit.js'].map(there)).then(() => {
      const parsed = Array.from(elements, element => ({ element, raw: JSON.parse(document.getElementById(element.dataset.chart).textContent) }));
      Promise.all(parsed.map(chart => Promise.all([letters(chart), outlines(chart)]).then(() => start(chart), () => giveUp(chart.element))))
        .then(() => { root.dataset.drawn = 'yes'; });
    }, () => elements.forEach(giveUp));
    load('/assets/chart-files.js', null);
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', () => charts.forEach(draw));
    onPaper();
  }

  /* On paper it is day, whatever the screen is, and pictures are as wide as the sheet. */
  function onPaper() {
    let theme = root.dataset.theme;
    addEventListener('beforeprint', () => {
      theme = root.dataset.theme;
      root.dataset.theme = 'light';
      charts.forEach(chart => {
        chart.instance.resize({ width: Math.min(chart.element.clientWidth, Number(getComputedStyle(root).getPropertyValue('--sheet-width'))) });
        draw(chart);
      });
    });
    addEventListener('afterprint', () => {
      root.dataset.theme = theme;
      charts.forEach(chart => { chart.instance.resize({ width: 'auto' }); draw(chart); });
    });
  }

  /* A browser that knows no popovers goes to the page of the word. */
  function startAnswers() {
    if ('popover' in HTMLElement.prototype) return;
    document.querySelectorAll('.ask').forEach(button => button.addEventListener('click',
      () => location.assign('/help/topic/' + button.getAttribute('popovertarget').slice('help-'.length))));
  }

  /* A print says where it is from. */
  document.querySelectorAll('[data-address]').forEach(place => { place.textContent = location.href.split('#')[0]; });

  startCharts();
  startAnswers();
}());
