/* Nothing moves on paper: what is to happen later never does. */
var setTimeout = function () { return 0; };
var clearTimeout = function () {};
