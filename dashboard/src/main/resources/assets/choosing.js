/*
 * Selects that send their form: at once when something is chosen with the mouse or out of the open list, but not at each step of the arrow keys on a closed one; then Enter
 * sends, or leaving it, and Esc takes the steps back. And the focus: after a page was loaded anew by a key it is where it was, or at what the address points at.
 */
(function () {
  'use strict';
  const KEPT = 'focus-again';
  const NEAR = 'ul, ol, thead, tbody, nav, form, .tabs';
  let byKeys = false;

  document.addEventListener('keydown', () => { byKeys = true; }, true);
  document.addEventListener('pointerdown', () => { byKeys = false; }, true);

  /* What one page keeps for the next; where a browser keeps nothing for a site, pages work without it. */
  function store(kept) {
    try {
      if (kept) sessionStorage.setItem(KEPT, JSON.stringify(kept));
      else sessionStorage.removeItem(KEPT);
    } catch { /* refused */ }
  }

  function stored() {
    try {
      return JSON.parse(sessionStorage.getItem(KEPT) || '{}');
    } catch {
      return {};
    }
  }

  /* Where the focus goes to */
  const quoted = text => '"' + CSS.escape(text) + '"';
  const all = selector => Array.from(document.querySelectorAll(selector));

  /* What finds an element again on the next page, where some rows more or fewer may stand: its own id, or its name, kind and number in the nearest list, form or table of its card. */
  function placeOf(element) {
    if (element.id) return { selector: '#' + CSS.escape(element.id), at: 0 };
    const card = element.closest('main [aria-labelledby]');
    const near = element.closest(NEAR);
    const own = element.localName + (element.name ? '[name=' + quoted(element.name) + ']' : ':not([type="hidden"])');
    const inCard = card ? '[aria-labelledby=' + quoted(card.getAttribute('aria-labelledby')) + '] ' : 'main ';
    const selectors = near && near !== card ? [inCard + near.localName + ' ' + own, inCard + own] : [inCard + own];
    const selector = selectors.find(one => all(one).includes(element));
    return selector ? { selector, at: all(selector).indexOf(element), card: card ? card.getAttribute('aria-labelledby') : '' } : null;
  }

  function focusOn(target) {
    if (!target.matches('a[href], button, input, select, textarea, summary, [tabindex]')) target.tabIndex = -1;
    target.focus();
  }

  const pointedAt = hash => document.getElementById(decodeURIComponent(hash.slice(1)));

  /**
   * Keeps what the next page is to put the focus on, if it is that of the address: what the address points at, or on the same page what led there.
   */
  function keep(element, address) {
    store(null);
    const to = new URL(address, location.href);
    const isHere = to.hash && to.pathname + to.search === location.pathname + location.search;
    const place = to.hash ? {} : to.pathname === location.pathname && placeOf(element);
    if (byKeys && place && !isHere && to.origin === location.origin) store({ path: to.pathname, hash: to.hash, ...place });
  }

  function again() {
    const kept = stored();
    store(null);
    if (kept.path !== location.pathname) return;
    const found = kept.hash ? [pointedAt(kept.hash)] : all(kept.selector);
    const target = found[Math.min(kept.at || 0, found.length - 1)] || document.getElementById(kept.card || '');
    if (target) focusOn(target);
  }

  document.addEventListener('click', event => {
    const link = event.target.closest('main a[href]:not([download], [target])');
    if (link && !event.defaultPrevented && !event.ctrlKey && !event.metaKey && !event.shiftKey) keep(link, link.href);
  });
  document.addEventListener('submit', event => {
    const form = event.target;
    const active = form.contains(document.activeElement) ? document.activeElement : event.submitter;
    if (form.method === 'get' && active && form.matches('main form') && !leaving) keep(active, form.action);
  });
  addEventListener('hashchange', () => {
    const target = byKeys && pointedAt(location.hash);
    if (target) focusOn(target);
  });

  /* Selects */
  let leaving = false;
  const opensList = event => event.key === ' ' || event.key === 'F4' || event.altKey && event.key.startsWith('Arrow');
  const STEPS = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'];
  const isStep = event => STEPS.includes(event.key) || event.key.length === 1;

  function startSelect(select) {
    let was = select.selectedIndex;
    let stepping = false;
    let waiting = false;
    let opened = false;
    const isOpen = () => (CSS.supports('selector(:open)') ? select.matches(':open') : opened);

    /* While it waits the button of its form is seen, which says that there is something to do. */
    function wait(yes) {
      waiting = yes;
      select.form.classList.toggle('waiting', yes);
    }

    function send() {
      wait(false);
      was = select.selectedIndex;
      (select.dataset.reset || '').split(',').filter(Boolean).forEach(name => {
        const field = select.form.elements[name];
        if (field) field.disabled = true;
      });
      select.form.requestSubmit();
    }

    select.addEventListener('pointerdown', () => { stepping = false; });
    select.addEventListener('blur', () => { opened = false; });
    select.addEventListener('keydown', event => {
      if (event.key === 'Enter' && waiting) {
        event.preventDefault();
        send();
      } else if (event.key === 'Escape' && waiting) {
        event.preventDefault();
        wait(false);
        select.selectedIndex = was;
      } else if (opensList(event)) {
        stepping = false;
        opened = true;
      } else if (isStep(event) && !isOpen()) {
        stepping = true;
      }
    });
    select.addEventListener('change', () => {
      opened = false;
      wait(stepping && select.selectedIndex !== was);
      if (!stepping) send();
    });
    select.addEventListener('focusout', event => {
      if (!waiting || !document.hasFocus()) return;
      if (event.relatedTarget) keep(event.relatedTarget, select.form.action);
      leaving = true;
      send();
      leaving = false;
    });
    /* a page that a browser kept whole shows again what it was made for */
    addEventListener('pageshow', event => {
      if (!event.persisted) return;
      select.form.reset();
      Array.from(select.form.elements).forEach(field => { field.disabled = false; });
      wait(false);
      was = select.selectedIndex;
    });
  }

  window.keepFocus = keep;
  all('form[data-auto] select').forEach(startSelect);
  again();
}());
