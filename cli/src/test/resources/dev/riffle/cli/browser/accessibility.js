// What hinders people on the page that is open; needs axe-core, and says each finding in a line.
async () => {
  const SMALLEST = 40;
  const rules = {
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
    rules: { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  };
  // What is still fading in has not the colours that it will have.
  const fading = document.getAnimations().filter((each) => each.effect.getTiming().iterations === 1);
  await Promise.allSettled(fading.map(({ finished }) => finished));
  const { violations } = await axe.run(document, rules);
  const broken = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`),
  );

  const name = (element) => element.outerHTML.slice(0, 160);
  const wide = [document.scrollingElement, ...document.querySelectorAll('[data-scrolls]')]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map((element) => `scrolls sideways: ${name(element)}`);

  const visible = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
    element.closest('[inert], [aria-hidden=true], .visually-hidden') === null;
  // Small shapes take fingers also around them, by a pseudo-element that sticks out.
  const sizeOf = (element) => {
    const { width, height } = element.getBoundingClientRect();
    const { content, position, top, left } = getComputedStyle(element, '::after');
    const sticksOut = content !== 'none' && position === 'absolute';
    const beyond = (inset) => (sticksOut ? Math.max(0, -2 * parseFloat(inset)) : 0);
    return Math.min(width + beyond(left), height + beyond(top));
  };
  // Links in a text are left to axe-core, which wants 24 pixels or room around them.
  const small = [...document.querySelectorAll('button, nav a, select, summary')]
    .filter((element) => visible(element) && sizeOf(element) < SMALLEST)
    .map((element) => `${sizeOf(element)} pixels: ${name(element)}`);
  return [...broken, ...wide, ...small];
}
