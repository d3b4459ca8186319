/*
 * Gives names beside a chart, below its columns and in its legend the room there is for them. Browser and paper do it alike: each brings how wide its
 * letters are, and neither does more than Rhino understands.
 */
var chartFit = (function () {
  'use strict';
  var LINE = 14;
  var MOST_LINES = 3;
  var LEGEND_LINE = 24;
  /* Pixels between two texts of a row. */
  var BETWEEN = 4;
  /* Between the two parts of a shortened name. */
  var LEFT_OUT = '…';

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

  /*
   * A name in no more lines than it may have. One that is longer loses first what all names end in alike, then its middle: names of one kind begin alike too,
   * and what tells them apart, a number or a place, stands last of the rest.
   */
  function shortened(name, shared, room, most, width) {
    var all = name.split(' ');
    var parts = function (texts) {
      return texts.reduce(function (made, word) { return made.concat(width(word) > room ? cut(word, room, width) : [word]); }, []);
    };
    var whole = lines(parts(all), room, width);
    if (whole.length <= most) return whole;
    var words = parts(all.slice(0, all.length - shared));
    if (shared) {
      var own = lines(words.concat([LEFT_OUT]), room, width);
      if (own.length <= most) return own;
    }
    var tail = [words[words.length - 1]];
    for (var at = words.length - 2; at > 0 && width([words[at]].concat(tail).join(' ')) <= room * 0.45; at--) tail.unshift(words[at]);
    for (var head = words.length - tail.length - 1; head > 0; head--) {
      var kept = lines(words.slice(0, head).concat([LEFT_OUT], tail), room, width);
      if (kept.length <= most) return kept;
    }
    var last = tail.join(' ');
    while (last.length > 1 && width(LEFT_OUT + last) > room) last = last.slice(1);
    return [LEFT_OUT + last];
  }

  /* Gives back how wide the widest name is; 0 where none stand beside the chart. */
  function names(made, wide, high, measure) {
    var axis = made.yAxis;
    if (!axis || axis.type !== 'category') return 0;
    var size = axis.axisLabel.fontSize;
    var room = Math.min(340, Math.max(110, wide * 0.46));
    var scale = made.xAxis.show === false ? 0 : 22;
    var row = (high - (made.grid.top || 0) - (made.grid.bottom || 0) - scale) / Math.max(1, axis.data.length);
    var most = Math.max(1, Math.min(MOST_LINES, Math.floor((row - 2) / LINE)));
    var width = function (text) { return measure(text, size); };
    var taken = 0;
    var fitted = {};
    var shared = alike(axis.data);
    axis.data.forEach(function (name) {
      var short = shortened(name, shared, room, most, width);
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
    var widest = function (texts, size) { return Math.max.apply(null, [0].concat(texts.map(function (text) { return measure(text, size); }))); };
    if (widest(made.xAxis.data, made.xAxis.axisLabel.fontSize) > each) made.xAxis.axisLabel.interval = 'auto';
    if (widest(cells.data.map(function (cell) { return cell.short || ''; }), cells.label.fontSize) > each) cells.label.show = false;
  }

  function columns(made, wide) {
    var label = made.xAxis && made.xAxis.axisLabel;
    if (!label || !('width' in label)) return;
    var each = (wide - 60) / Math.max(1, made.xAxis.data.length);
    label.width = Math.max(20, each - 6);
    if (each < 58) {
      label.rotate = 40;
      label.width = 90;
      label.overflow = 'truncate';
      label.ellipsis = LEFT_OUT;
    }
  }

  /* A legend that takes more lines than one lifts what stands above it. */
  function legend(made, wide, measure) {
    if (!made.legend || made.legend.bottom !== 0 || !made.grid) return;
    var taken = 1;
    var at = 0;
    made.series.forEach(function (series) {
      var width = made.legend.itemWidth + 15 + measure(series.name, made.legend.textStyle.fontSize);
      if (at && at + width > wide) { taken++; at = 0; }
      at += width;
    });
    made.grid.bottom += (taken - 1) * LEGEND_LINE;
  }

  /*
   * made: an option, changed in its place; wide and high: pixels of its picture; measure(text, size): pixels of a text in letters of so many pixels.
   */
  return function (made, wide, high, family, measure) {
    columns(made, wide);
    legend(made, wide, measure);
    matrix(made, wide - names(made, wide, high, measure), measure);
    // the library measures names in letters of its own where the axis itself names none, and makes room for those
    [made.xAxis, made.yAxis].forEach(function (axis) { if (axis && axis.axisLabel) axis.axisLabel.fontFamily = family; });
  };
}());
