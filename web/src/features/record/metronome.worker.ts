/** Ticks 30 times a second, also while the page is hidden, where the page's own timers sleep. */
setInterval(() => postMessage(0), 1000 / 30);
