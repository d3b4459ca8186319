/* Keys of every page: their list, going to pages, rows of tables and the menu of a row. Every text comes written from the server. Off with ?keys=off (WCAG 2.1.4). */
(function () {
  'use strict';
  const root = document.documentElement;
  const list = document.getElementById('keys-list');
  const menu = document.getElementById('row-menu');
  const TABLES = 'main table[data-rows]';
  const THINGS = 'a[href], button:not(.ask), summary, input[type="checkbox"]';
  const CONTROLS = 'a[href], button, summary, input:not([type="hidden"]), select, textarea';
  let going = false;

  const isOn = () => root.dataset.keys === 'on';
  const isTyping = element => element.matches('select, textarea, input:not([type="checkbox"], [type="button"], [type="submit"])');
  /* What Esc closes also where one types in it. */
  const HOLDERS = 'details:is(.choosers details, .confirming)[open]';
  const isSeen = element => element.checkVisibility({ visibilityProperty: true }) && !element.disabled;

  /* Those pages the menu of this reader leads to. */
  function fillList() {
    const places = list.querySelector('[data-places]');
    if (places.childElementCount) return;
    document.querySelectorAll('a[data-key]').forEach(link => {
      const line = document.createElement('div');
      const keys = document.createElement('dt');
      const name = document.createElement('dd');
      ['g', link.dataset.key].forEach(key => {
        const cap = document.createElement('kbd');
        cap.textContent = key;
        keys.append(cap, ' ');
      });
      name.textContent = link.textContent.replace('?', '').trim();
      line.append(keys, name);
      places.append(line);
    });
  }

  function showList() {
    fillList();
    if (!list.open) list.showModal();
  }

  /* The search of the head, or that of the page where the head has none; nothing where neither is. */
  function search(event) {
    const field = document.getElementById('search') || Array.from(document.querySelectorAll('main input[type="search"]')).find(isSeen);
    if (!field) return;
    event.preventDefault();
    field.focus();
  }

  /* What is open is closed; where nothing is, one goes up. */
  function escape() {
    if (list.open || CSS.supports('selector(:popover-open)') && document.querySelector(':popover-open')) return;
    const open = document.querySelector('.top details[open]') || document.activeElement.closest(HOLDERS);
    if (open) {
      open.open = false;
      open.querySelector('summary').focus();
      return;
    }
    const up = document.querySelector('a[data-up]');
    if (up) location.assign(up.href);
  }

  /* Rows */
  function rowsOf(table) {
    return Array.from(table.tBodies).flatMap(body => Array.from(body.rows))
      .filter(row => isSeen(row) && !(row.cells.length === 1 && row.cells[0].colSpan > 1 && !row.querySelector(CONTROLS)));
  }

  function focusRow(row, column) {
    const cell = row.cells[column];
    const control = (cell && Array.from(cell.querySelectorAll(THINGS)).find(isSeen)) || Array.from(row.querySelectorAll(THINGS)).find(isSeen);
    const whole = !control || column < 0;
    if (whole) {
      row.closest('table').querySelectorAll('tr[tabindex="0"]').forEach(other => { other.tabIndex = -1; });
      row.tabIndex = 0;
    }
    (whole ? row : control).focus();
  }

  /* A table with nothing in its rows to stop at is one stop: its first row. */
  function startRows() {
    document.querySelectorAll(TABLES).forEach(table => {
      const rows = rowsOf(table);
      if (rows.length && !rows.some(row => row.querySelector(CONTROLS))) rows[0].tabIndex = isOn() ? 0 : -1;
    });
  }

  function walkRows(event, row) {
    const rows = rowsOf(row.closest('table'));
    const at = rows.indexOf(row);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1 }[event.key];
    if (to === undefined || !rows[to]) return;
    event.preventDefault();
    const cell = event.target.closest('td, th');
    focusRow(rows[to], cell ? cell.cellIndex : -1);
  }

  function select(event, row) {
    const box = row.querySelector('.pick input');
    if (!box || event.target === box || !event.target.matches('a, tr')) return;
    event.preventDefault();
    box.click();
  }

  /* The menu of a row */
  function nameOf(thing) {
    const own = (thing.getAttribute('aria-label') || thing.textContent.trim() || thing.title).replace(/\s+/g, ' ');
    if (/\p{L}/u.test(own)) return own;
    if (thing.title) return thing.title;
    const cell = thing.closest('td, th');
    const head = cell.dataset.label || (cell.closest('table').tHead?.rows[0]?.cells[cell.cellIndex]?.textContent || '').replace('?', '').trim();
    return head ? head + ': ' + own : own;
  }

  function thingsOf(row) {
    const addresses = new Set();
    return Array.from(row.querySelectorAll(THINGS)).filter(thing => {
      if (!isSeen(thing) || thing.href && addresses.has(thing.href)) return false;
      if (thing.href) addresses.add(thing.href);
      return true;
    });
  }

  function closeMenu(back) {
    menu.hidePopover();
    if (back) back.focus();
  }

  function itemOf(name, back, act) {
    const item = document.createElement('button');
    item.type = 'button';
    item.setAttribute('role', 'menuitem');
    item.tabIndex = -1;
    item.textContent = name;
    item.addEventListener('click', () => {
      closeMenu(back);
      act();
    });
    return item;
  }

  function itemOfThing(thing, back) {
    return itemOf(nameOf(thing), back, () => {
      if (thing.matches('summary')) thing.focus();
      thing.click();
    });
  }

  /* What is done with all rows that are ticked, from any of them: first in the menu once it is possible. */
  function itemsOfTicked(row, back) {
    const form = row.querySelector('.pick input')?.form;
    const count = form?.dataset.ticked ? Array.from(form.elements).filter(box => box.checked).length : 0;
    return count < 2 ? [] : [itemOf(form.dataset.ticked.replace('{n}', count), back, () => form.requestSubmit())];
  }

  function openMenu(event, row) {
    const things = thingsOf(row);
    if (things.length < 2) return;
    event.preventDefault();
    const back = document.activeElement;
    const name = row.querySelector('th[scope="row"]') || row.cells[0];
    menu.setAttribute('aria-label', menu.dataset.label + ' ' + name.textContent.replace(/\s+/g, ' ').trim());
    menu.replaceChildren(...itemsOfTicked(row, back), ...things.map(thing => itemOfThing(thing, back)));
    menu.showPopover();
    const at = back.getBoundingClientRect();
    const left = Math.max(8, Math.min(at.left, innerWidth - menu.offsetWidth - 8));
    const below = at.bottom + 4 + menu.offsetHeight <= innerHeight - 8;
    menu.style.left = left + 'px';
    menu.style.top = (below ? at.bottom + 4 : Math.max(8, at.top - menu.offsetHeight - 4)) + 'px';
    menu.firstElementChild.focus();
    menu.onkeydown = key => walkMenu(key, back);
  }

  function walkMenu(event, back) {
    const items = Array.from(menu.children);
    const at = items.indexOf(document.activeElement);
    const to = { ArrowDown: (at + 1) % items.length, ArrowUp: (at - 1 + items.length) % items.length, Home: 0, End: items.length - 1 }[event.key];
    if (event.key === 'Escape' || event.key === 'Tab') {
      event.preventDefault();
      event.stopPropagation();
      closeMenu(back);
    } else if (to !== undefined) {
      event.preventDefault();
      items[to].focus();
    }
  }

  function press(event) {
    const row = event.target.closest(TABLES + ' > tbody > tr');
    if (going) {
      going = false;
      const page = document.querySelector('a[data-key="' + CSS.escape(event.key) + '"]');
      if (page) location.assign(page.href);
    } else if (event.key === 'g') {
      going = true;
    } else if (event.key === '?') {
      event.preventDefault();
      showList();
    } else if (event.key === '/') {
      search(event);
    } else if (row && event.key === '.') {
      openMenu(event, row);
    } else if (row && event.key === ' ') {
      select(event, row);
    } else if (row) {
      walkRows(event, row);
    }
  }

  document.addEventListener('keydown', event => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    if (isTyping(event.target) && !(event.key === 'Escape' && event.target.closest(HOLDERS))) return;
    if (event.key === 'Escape') {
      escape();
    } else if (isOn() && !list.open && !event.target.closest('[role="menu"]')) {
      press(event);
    }
  });
  document.querySelectorAll('[data-keys-list]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', showList);
  });
  startRows();
}());
