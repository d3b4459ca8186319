/*
 * Gives names beside a chart, below its columns, around its radar, on its tiles and slices, at the ends of its lines and in its legend the room there is for them. Browser and paper do it alike: each brings how wide its
 * letters are, and neither does more than Rhino understands.
 */
var chartFit = (function () {
  'use strict';
  var LINE = 14;
  var MOST_LINES = 3;
  var LEGEND_LINE = 24;
  /* Pixels between two texts of a row. */
  var BETWEEN = 4;
  /* Between the names of two rows, so that one does not read on in the next. */
  var ROWS_APART = 5;
  /* What columns need below them for a name; narrower ones lie down. */
  var COLUMN = 58;
  /* From the end of a line, or of an axis of a radar, to its name; letters that are bold take more than is measured. */
  var AWAY = 10;
  var AXIS_AWAY = 15;
  var BOLD = 1.06;
  /* Below this a radar is no shape any more. */
  var LEAST_RADIUS = 56;
  /* A shortened name around a radar: lines, and how long one of them may be. */
  var RADAR_LINES = 2;
  var RADAR_LINE = 'Chỉ số thành phần ';
  /* From a point to the lower edge of its figure. */
  var BELOW = 24;
  /* Where numbers of a crowded ring stand, of the radius. */
  var CROWDED = 0.57;
  /* Between the two parts of a shortened name. */
  var LEFT_OUT = '…';

  function widest(texts, width) {
    return Math.max.apply(null, [0].concat(texts.map(width)));
  }

  /*
   * Of a ring whose slices have room for no text at all, one slice after each stretch that has gets its number in the table, as a scale has; the middle says where the names are.
   * The edges of slices are narrowed: else the colours of those would be threads.
   */
  function crowd(made, wide, high) {
    var round = (made.series || []).filter(function (series) { return series.type === 'sunburst'; })[0];
    if (!round || !made.title) return;
    var said = function (slice) { return !slice.label || slice.label.show !== false || (slice.children || []).some(said); };
    if (!round.data.length || round.data.some(said)) return;
    var all = round.data.reduce(function (sum, slice) { return sum + slice.value; }, 0);
    var around = Math.PI * CROWDED * Math.min(wide, high);
    var free = LINE;
    round.data.forEach(function (slice) {
      var arc = around * slice.value / all;
      free += arc;
      if (free < LINE + arc) return;
      slice.label = { show: true, formatter: slice.number, color: made.title.textStyle.color, backgroundColor: made.title.backgroundColor, padding: [0, 2] };
      free = 0;
    });
    round.itemStyle.borderWidth = 0.5;
    made.title.show = true;
  }

  /* Words in as few lines as they take. */
  function lines(words, room, width) {
    var made = [];
    words.forEach(function (word) {
      var longer = made.length ? made[made.length - 1] + ' ' + word : word;
      if (made.length && width(longer) <= room) made[made.length - 1] = longer; else made.push(word);
    });
    return made;
  }

  /* A word wider than a line is cut between its letters: of texts without spaces there are names too. */
  function cut(word, room, width) {
    var parts = [''];
    word.split('').forEach(function (letter) {
      var longer = parts[parts.length - 1] + letter;
      if (parts[parts.length - 1] && width(longer) > room) parts.push(letter); else parts[parts.length - 1] = longer;
    });
    return parts;
  }

  /* How many words all names end in alike; 0 for one name. */
  function alike(names) {
    var all = names.map(function (name) { return name.split(' ').reverse(); });
    var count = 0;
    while (all.length > 1 && all.every(function (words) { return words.length > count + 1 && words[count] === all[0][count]; })) count++;
    return count;
  }

  /* Names of one chart, which are shortened so that they still differ. */
  function kin(names) {
    return { names: names, shared: alike(names) };
  }

  /* Words, those wider than a line in parts of it. */
  function broken(words, room, width) {
    return words.reduce(function (made, word) { return made.concat(width(word) > room ? cut(word, room, width) : [word]); }, []);
  }

  /* As much of the beginning of a text as one line holds with a sign after it. */
  function begun(text, room, width) {
    var kept = text;
    while (kept.length > 1 && width(kept + LEFT_OUT) > room) kept = kept.slice(0, -1);
    return kept.replace(/ $/, '') + LEFT_OUT;
  }

  /* The longest beginning that has room with those last words after it: how many words it has, and its lines; null where none has. */
  function beginning(words, last, room, most, width) {
    var found = null;
    for (var count = 1; count + last.length <= words.length; count++) {
      var laid = lines(words.slice(0, count).concat([LEFT_OUT], last), room, width);
      if (laid.length > most) break;
      found = { count: count, lines: laid };
    }
    return found;
  }

  /*
   * A name in no more lines than it may have. One that is longer loses first what all names end in alike, then its end; and its middle only where another name begins as what would be left,
   * since what tells those apart, a number or a place, stands last of the rest. Its beginning stays.
   */
  function shortened(name, among, room, most, width) {
    var all = name.split(' ');
    var whole = lines(broken(all, room, width), room, width);
    if (whole.length <= most) return whole;
    var words = broken(all.slice(0, all.length - among.shared), room, width);
    if (among.shared) {
      var own = lines(words.concat([LEFT_OUT]), room, width);
      if (own.length <= most) return own;
    }
    var taken = beginning(words, [], room, most, width);
    var kept = taken ? words.slice(0, taken.count).join(' ') : '';
    if (taken && !told(kept, '', name, among)) {
      var tail = [words[words.length - 1]];
      for (var at = words.length - 2; at > 0 && width([words[at]].concat(tail).join(' ')) <= room * 0.45; at--) tail.unshift(words[at]);
      var both = beginning(words, tail, room, most, width);
      if (both && told(words.slice(0, both.count).join(' '), all.slice(-1 - among.shared).join(' '), name, among)) return both.lines;
    }
    if (!taken) return [begun(words[0], room, width)];
    // a line with little on it takes letters of the next word
    var bare = taken.lines.pop().replace(/ ?…$/, '');
    var next = words[taken.count];
    return taken.lines.concat([next && width(bare) < room * 0.5 ? begun(bare ? bare + ' ' + next : next, room, width) : (bare + ' ' + LEFT_OUT).trim()]);
  }

  /* Whether no other name begins and ends so; places before a point are no part of a name. */
  function told(head, tail, name, among) {
    var named = function (text) { return text.split(' · ').pop(); };
    var last = tail ? ' ' + tail : '';
    return among.names.every(function (other) {
      return other === name || named(other).indexOf(named(head)) !== 0 || other.slice(other.length - last.length) !== last;
    });
  }

  /* Gives back how wide the widest name is; 0 where none stand beside the chart. */
  function names(made, wide, high, measure) {
    var axis = made.yAxis;
    if (!axis || axis.type !== 'category') return 0;
    var size = axis.axisLabel.fontSize;
    var room = Math.min(340, Math.max(110, wide * 0.46));
    var scale = made.xAxis.show === false ? 0 : 22;
    var row = (high - (made.grid.top || 0) - (made.grid.bottom || 0) - scale) / Math.max(1, axis.data.length);
    var most = Math.max(1, Math.min(MOST_LINES, Math.floor((row - ROWS_APART) / LINE)));
    var width = function (text) { return measure(text, size); };
    var taken = 0;
    var fitted = {};
    var among = kin(axis.data);
    axis.data.forEach(function (name) {
      var short = shortened(name, among, room, most, width);
      fitted[name] = short.join('\n');
      taken = Math.max.apply(null, [taken].concat(short.map(width)));
    });
    axis.axisLabel.lineHeight = LINE;
    axis.axisLabel.formatter = function (name) { return fitted[name]; };
    return taken;
  }

  /* Figures of cells stand where all have room; of heads that would stand over each other some are left out. */
  function matrix(made, wide, measure) {
    var cells = made.series[0];
    if (!cells || cells.type !== 'heatmap') return;
    var each = wide / made.xAxis.data.length - BETWEEN;
    var sized = function (size) { return function (text) { return measure(text, size); }; };
    if (widest(made.xAxis.data, sized(made.xAxis.axisLabel.fontSize)) > each) made.xAxis.axisLabel.interval = 'auto';
    if (widest(cells.data.map(function (cell) { return cell.short || ''; }), sized(cells.label.fontSize)) > each) cells.label.show = false;
  }

  /* Columns too narrow for their names lie down: a name then has a row. No word is cut below a column, and no name takes the room of the columns. */
  function columns(made, wide, measure) {
    var label = made.xAxis && made.xAxis.axisLabel;
    if (!label || !('width' in label)) return;
    var each = (wide - 60) / Math.max(1, made.xAxis.data.length);
    var room = Math.max(20, each - 6);
    var width = function (text) { return measure(text, label.fontSize); };
    label.width = room;
    if (each >= COLUMN && made.xAxis.data.every(function (name) { return lines(broken(name.split(' '), room, width), room, width).length <= MOST_LINES && widest(name.split(' '), width) <= room; })) return;
    var figures = made.yAxis;
    made.yAxis = made.xAxis;
    made.xAxis = figures;
    made.yAxis.inverse = true;
    figures.splitNumber = 2;
    delete label.width;
    delete label.overflow;
    made.grid.top = BETWEEN;
    made.grid.left = BETWEEN;
    made.series.forEach(function (series) {
      if (!series.label) return;
      var size = series.label.fontSize || 12;
      series.label.position = 'right';
      var taken = widest(series.data, function (bar) { return measure(bar.short || '', size) * BOLD; });
      made.grid.right = Math.max(made.grid.right, taken + AWAY);
    });
  }

  /* A name of the legend wider than its line is shortened; a legend that takes more lines than one lifts what stands above it. Gives back how high it is. */
  function legend(made, wide, measure) {
    if (!made.legend || made.legend.bottom !== 0 || !(made.grid || made.radar)) return 0;
    var mark = made.legend.itemWidth + 15;
    var width = function (text) { return measure(text, made.legend.textStyle.fontSize); };
    var shapes = made.radar ? made.series[0].data : made.series;
    var among = kin(shapes.map(function (shape) { return shape.name || ''; }));
    var short = function (name) { return shortened(name, among, wide - mark, 1, width)[0]; };
    var taken = 1;
    var at = 0;
    shapes.forEach(function (shape) {
      var long = mark + width(short(shape.name));
      if (at && at + long > wide) { taken++; at = 0; }
      at += long;
    });
    made.legend.formatter = short;
    if (made.grid) made.grid.bottom += (taken - 1) * LEGEND_LINE;
    return taken * LEGEND_LINE;
  }

  /* An axis that may begin lower does, for a figure to stand below the lowest point. */
  function lower(made, high) {
    var gap = made.yAxis && made.yAxis.boundaryGap;
    if (!gap || gap[0] === '0%') return;
    var plot = high - made.grid.top - made.grid.bottom - LINE;
    gap[0] = Math.ceil(100 * BELOW / Math.max(2 * BELOW, plot - BELOW)) + '%';
  }

  /* Names around a radar of that radius; null where they have no room and must not lose anything. */
  function around(made, radius, wide, high, measure, losing) {
    var axes = made.radar.indicator;
    var style = made.radar.axisName;
    var width = function (text) { return measure(text, style.fontSize); };
    var among = kin(axes.map(function (axis) { return axis.name; }));
    var least = Math.min(width(RADAR_LINE), wide / 4);
    var away = radius + AXIS_AWAY;
    var turn = function (at) { return Math.PI / 2 + at * 2 * Math.PI / axes.length; };
    var sides = axes.map(function (axis, at) { return Math.round(Math.cos(turn(at)) * 1e6) / 1e6; });
    var laid = { names: [], up: 0, down: 0 };
    var fits = axes.every(function (axis, at) {
      var next = Math.min.apply(null, [-1, 1].map(function (step) {
        var beside = sides[(at + step + axes.length) % axes.length] * sides[at] > 0;
        return beside ? away * Math.abs(Math.sin(turn(at)) - Math.sin(turn(at + step))) : high;
      }));
      var upright = sides[at] === 0;
      var room = upright ? 2 * away * Math.abs(Math.cos(turn(at + 1))) - 2 * BETWEEN : wide / 2 - away * Math.abs(sides[at]) - BETWEEN;
      var most = Math.max(1, Math.min(losing ? RADAR_LINES : MOST_LINES, upright ? high : Math.floor(next / style.lineHeight)));
      var words = axis.name.split(' ');
      var whole = lines(words, room, width);
      if (!losing && (whole.length > most || widest(words, width) > room)) return false;
      if (losing && !upright && room < least && radius > LEAST_RADIUS) return false;
      var name = losing ? shortened(axis.name, among, Math.min(room, width(RADAR_LINE)), most, width) : whole;
      var tall = name.length * style.lineHeight;
      var end = Math.sin(turn(at)) * away;
      laid.names.push(name.join('\n'));
      laid.up = Math.max(laid.up, end + (upright ? tall : tall / 2));
      laid.down = Math.max(laid.down, (upright ? tall : tall / 2) - end);
      return true;
    });
    return fits && (radius <= LEAST_RADIUS || laid.up + laid.down <= high) ? laid : null;
  }

  /* A radar is as large as its names let it be; where they would take more than half of the height, or of a narrow width, they are shortened. */
  function radar(made, wide, high, measure) {
    if (!made.radar) return;
    var most = Math.floor(high / 2 - AXIS_AWAY - LINE);
    var least = Math.max(LEAST_RADIUS, Math.min(high / 4, wide * 0.175));
    var radius = most;
    var laid = null;
    for (; radius >= least && !laid; radius -= 4) laid = around(made, radius, wide, high, measure, false);
    for (radius = laid ? radius : most; radius > LEAST_RADIUS && !laid; radius -= 4) laid = around(made, radius, wide, high, measure, true);
    made.radar.radius = laid ? radius + 4 : LEAST_RADIUS;
    laid = laid || around(made, LEAST_RADIUS, wide, high, measure, true);
    made.radar.center = [wide / 2, laid.up + (high - laid.up - laid.down) / 2];
    made.radar.indicator.forEach(function (axis, at) { axis.name = laid.names[at]; });
  }

  /* Names at the ends of lines take no more than a part of the picture; heads of its columns are broken where they have no room. */
  function ends(made, wide, measure) {
    var last = (made.series || []).filter(function (series) { return series.ends; })[0];
    if (!last) return;
    var names = last.data.map(function (end) { return end.short || ''; }).filter(Boolean);
    var width = function (text) { return measure(text, last.label.fontSize) * BOLD; };
    var room = Math.min(widest(names, width) + 1, Math.min(260, wide * (wide < 420 ? 0.46 : 0.36)));
    var among = kin(names);
    var fitted = {};
    names.forEach(function (name) { fitted[name] = shortened(name, among, room, 1, width)[0]; });
    // half a column lies to the right of the last points
    var columns = 2 * made.xAxis.data.length;
    made.grid.right = Math.max(AWAY, (columns * (room + AWAY) - wide + 30) / (columns - 1));
    last.label.width = room + BETWEEN;
    last.label.formatter = function (end) { return fitted[end.data && end.data.short] || ''; };
    var each = (wide - 30 - made.grid.right) / made.xAxis.data.length - BETWEEN;
    var head = function (text) { return measure(text, made.xAxis.axisLabel.fontSize); };
    if (made.xAxis.data.some(function (text) { return widest(text.split(' '), head) > each; })) return;
    made.xAxis.axisLabel.interval = 0;
    made.xAxis.axisLabel.formatter = function (text) { return lines(text.split(' '), each, head).join('\n'); };
  }

  /*
   * A tile has its name in the lines there are. One where most of it would be left out has only the mark before a space, else its number in the table; the head of a group begins its name as long as that tells it from others.
   */
  function tiles(made, measure, layout) {
    var map = (made.series || []).filter(function (series) { return series.type === 'treemap'; })[0];
    if (!map || !layout) return;
    var below = function (tile) { return [tile.name].concat.apply([tile.name], (tile.children || []).map(below)); };
    var among = kin([].concat.apply([], (map.data || []).map(below)));
    var named = function (label, head) {
      var width = function (text) { return measure(text, label.fontSize) * BOLD; };
      label.padding = BETWEEN;
      label.formatter = function (tile) {
        var laid = layout(tile.dataIndex);
        if (!laid) return '';
        var edges = 2 * (laid.borderWidth || 0);
        var room = laid.width - edges - 2 * BETWEEN;
        var most = head ? 1 : Math.floor((laid.height - edges - 2 * BETWEEN) / LINE);
        var number = (tile.data && tile.data.number) || '';
        var instead = [/^[^\w\s] /.test(tile.name) ? tile.name.charAt(0) : '', number].filter(function (text) {
          return text && width(text) <= room && LINE <= laid.height - edges;
        })[0] || '';
        if (most < 1 || !head && widest(tile.name.split(' '), width) > room) return instead;
        var name = shortened(tile.name, among, room, most, width).join('\n');
        var little = head ? name !== tile.name && (name.length < 5 || !told(name.split(LEFT_OUT)[0], '', tile.name, among)) : name.length * 3 < tile.name.length;
        return little ? instead : name;
      };
    };
    named(map.label, false);
    named(map.upperLabel, true);
  }

  /* How many rings slices are drawn in. */
  function rings(slices) {
    return slices.length ? 1 + Math.max.apply(null, slices.map(function (slice) { return rings(slice.children || []); })) : 0;
  }

  /* A slice has its name where all of it stands between its edges, else its number in the table, else nothing. Texts lie along the radius. */
  function slices(made, wide, high, measure) {
    var round = (made.series || []).filter(function (series) { return series.type === 'sunburst'; })[0];
    if (!round) return;
    var label = round.label;
    var width = function (text) { return measure(text, label.fontSize) * BOLD; };
    var radius = round.radius.map(function (part) { return parseFloat(part) / 100 * Math.min(wide, high) / 2; });
    var ring = (radius[1] - radius[0]) / rings(round.data);
    var room = ring - 2 * BETWEEN;
    var whole = round.data.reduce(function (sum, slice) { return sum + slice.value; }, 0);
    var written = {};
    var write = function (slice, middle) {
      var half = Math.PI * slice.value / whole;
      var fits = function (laid) {
        var long = widest(laid, width);
        var tall = laid.length * label.lineHeight;
        var corner = Math.sqrt(Math.pow(middle + long / 2, 2) + Math.pow(tall / 2, 2));
        return long <= room && corner <= middle + ring / 2 && (half >= Math.PI / 2 || tall <= 2 * (middle - long / 2) * Math.tan(half) - BETWEEN);
      };
      var name = lines(slice.name.split(' '), room, width);
      written[slice.row] = fits(name) ? name.join('\n') : fits([slice.number]) ? slice.number : '';
      // the library writes the whole name where a formatter gives nothing
      if (!written[slice.row]) slice.label = { show: false };
      (slice.children || []).forEach(function (child) { write(child, middle + ring); });
    };
    round.data.forEach(function (slice) { write(slice, radius[0] + ring / 2); });
    label.formatter = function (slice) { return slice.data ? written[slice.data.row] || '' : ''; };
  }

  /*
   * made: an option, changed in its place; wide and high: pixels of its picture; measure(text, size): pixels of a text in letters of so many pixels;
   * layout(index): where a tile came to stand, asked for when it is drawn.
   */
  return function (made, wide, high, family, measure, layout) {
    columns(made, wide, measure);
    radar(made, wide, high - legend(made, wide, measure), measure);
    lower(made, high);
    ends(made, wide, measure);
    tiles(made, measure, layout);
    slices(made, wide, high, measure);
    crowd(made, wide, high);
    matrix(made, wide - names(made, wide, high, measure), measure);
    // the library measures names in letters of its own where the axis itself names none, and makes room for those
    [made.xAxis, made.yAxis].forEach(function (axis) { if (axis && axis.axisLabel) axis.axisLabel.fontFamily = family; });
  };
}());
