/* Draws the option of a chart for paper. Does with it what thiduaso.js does in a browser, and holds no rule and no figure of its own either. */
var draw = (function () {
  'use strict';

  /* What tells one colour from another in black and white: lines across at an angle, or dots. Those left out differ from all others by how dark they are. */
  var patterns = {
    'clay-bar': lines(0.8, 1.2), 'clay': lines(0.8, 2.4), 'lua-mid': dots(2), 'lua-bar': lines(-0.8, 1), 'gold': dots(3),
    'amber': lines(1.57, 1.4), 'sky': lines(-0.8, 2), 'green': dots(1.5), 'plum': lines(0, 1.4)
  };

  var functions = {
    text: function (p) { return (p.data && p.data.text) || p.name; },
    short: function (p) { return (p.data && p.data.short) || ''; },
    number: function (value) {
      var parts = String(Math.round(value * 1e4) / 1e4).split('.');
      return parts[0].replace(/\B(?=(\d{3})+$)/g, '.') + (parts[1] ? ',' + parts[1] : '');
    }
  };

  function lines(rotation, width) {
    return { symbol: 'rect', color: 'rgba(0,0,0,0.5)', dashArrayX: [1, 0], dashArrayY: [width, 5], rotation: rotation };
  }

  function dots(size) {
    return { symbol: 'circle', color: 'rgba(0,0,0,0.5)', symbolSize: size / 8, dashArrayX: [[8, 8], [0, 8, 8, 0]], dashArrayY: [6, 0] };
  }

  function known(table, name) {
    if (!Object.prototype.hasOwnProperty.call(table, name)) throw new Error('unknown here: ' + name);
    return table[name];
  }

  function filled(value, colours, name) {
    if (Array.isArray(value)) return value.map(function (part) { return filled(part, colours, name); });
    if (value && typeof value === 'object') {
      var made = {};
      Object.keys(value).forEach(function (key) { made[key] = filled(value[key], colours, key); });
      var pattern = name === 'itemStyle' && typeof value.color === 'string' && patterns[value.color.replace('token:', '')];
      if (pattern && !made.decal) made.decal = pattern;
      return made;
    }
    if (typeof value !== 'string') return value;
    if (value.indexOf('token:') === 0) return known(colours, value.slice(6));
    if (value === 'fn:column') return null;
    if (value.indexOf('fn:') === 0) return known(functions, value.slice(3));
    return value;
  }

  function measured(widths) {
    return function (text, font) {
      var size = /([\d.]+)px/.exec(font || '');
      var face = /bold|[6-9]00/.test(font || '') ? 1 : 0;
      var width = 0;
      String(text || '').split('').forEach(function (letter) { width += widths[letter] ? widths[letter][face] : 0.5; });
      return { width: width * (size ? +size[1] : 12) };
    };
  }

  /* Without what only a browser understands: rules for a pointer above a bar, and the middle of a line of text by name. */
  function plain(svg) {
    return svg.replace(/<style[^]*?<\/style>/g, '').replace(/ class="[^"]*"/g, '')
      .replace(/"transparent"/g, '"none"').replace(/dominant-baseline="central"/g, 'dy="0.34em"');
  }

  return function (option, colours, widths, family, width, height) {
    var palette = JSON.parse(colours);
    var made = filled(JSON.parse(option), palette, '');
    var measure = measured(JSON.parse(widths));
    var chart;
    chartFit(made, width, height, family, function (text, size) { return measure(text, size + 'px').width; },
      function (index) { return chart.getModel().getSeriesByIndex(0).getData().getItemLayout(index); });
    made.textStyle = { fontFamily: family, color: palette.ink };
    made.animation = false;
    made.aria = { enabled: false };
    delete made.tooltip;
    echarts.setPlatformAPI({ measureText: measure });
    chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: width, height: height });
    try {
      chart.setOption(made);
      return plain(chart.renderToSVGString());
    } finally {
      chart.dispose();
    }
  };
}());
