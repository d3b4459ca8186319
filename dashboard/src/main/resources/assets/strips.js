/* What is moved sideways: the menu shows the page one is on, and which way there is more; pictures wider than their card start at their newest end. */
(function () {
  'use strict';

  function tell(nav) {
    const hidden = nav.scrollWidth - nav.clientWidth;
    nav.classList.toggle('more-before', nav.scrollLeft > 4);
    nav.classList.toggle('more-after', nav.scrollLeft < hidden - 4);
  }

  const nav = document.querySelector('.top nav');
  if (nav) {
    const here = nav.querySelector('.here');
    if (here) nav.scrollLeft = here.offsetLeft - nav.offsetLeft - (nav.clientWidth - here.offsetWidth) / 2;
    nav.addEventListener('scroll', () => tell(nav), { passive: true });
    new ResizeObserver(() => tell(nav)).observe(nav);
  }

  document.querySelectorAll('main .scroll > .chart-box').forEach(picture => {
    const box = picture.parentElement;
    new ResizeObserver(() => box.classList.toggle('moves', box.scrollWidth > box.clientWidth + 1)).observe(box);
    box.scrollLeft = box.scrollWidth;
  });
}());
