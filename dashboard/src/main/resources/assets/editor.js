/* The tree of an index set by keyboard and by dragging. Holds no rule: what may stand where is decided on the server. */
(function () {
  'use strict';
  const tree = document.querySelector('[role="tree"]');
  if (!tree) return;
  const items = Array.from(tree.querySelectorAll('[role="treeitem"]'));
  const level = item => Number(item.getAttribute('aria-level'));
  const shown = () => items.filter(item => !item.hidden);

  function below(item) {
    const at = items.indexOf(item);
    const found = [];
    for (let i = at + 1; i < items.length && level(items[i]) > level(item); i++) found.push(items[i]);
    return found;
  }

  function parent(item) {
    for (let i = items.indexOf(item) - 1; i >= 0; i--) if (level(items[i]) < level(item)) return items[i];
    return null;
  }

  /* What is below a closed group is not shown, whether or not the groups in between are open. */
  function refresh() {
    let closed = Infinity;
    items.forEach(item => {
      item.hidden = level(item) > closed;
      if (!item.hidden) closed = item.getAttribute('aria-expanded') === 'false' ? level(item) : Infinity;
    });
  }

  function open(item, isOpen) {
    item.setAttribute('aria-expanded', String(isOpen));
    refresh();
  }

  function focus(item) {
    if (!item) return;
    items.forEach(other => { other.tabIndex = other === item ? 0 : -1; });
    item.focus();
  }

  function step(event) {
    const item = event.target.closest('[role="treeitem"]');
    if (!item || event.ctrlKey || event.altKey || event.metaKey) return;
    const visible = shown();
    const at = visible.indexOf(item);
    const expanded = item.getAttribute('aria-expanded');
    let to = null;
    switch (event.key) {
      case 'ArrowDown': to = visible[at + 1]; break;
      case 'ArrowUp': to = visible[at - 1]; break;
      case 'Home': to = visible[0]; break;
      case 'End': to = visible[visible.length - 1]; break;
      case 'ArrowRight':
        if (expanded === 'false') open(item, true);
        else to = below(item)[0];
        break;
      case 'ArrowLeft':
        if (expanded === 'true') open(item, false);
        else to = parent(item);
        break;
      case ' ': location.assign(item.href); break;
      default: return;
    }
    event.preventDefault();
    focus(to);
  }

  tree.addEventListener('keydown', step);
  tree.addEventListener('click', event => {
    if (!event.target.classList.contains('twist')) return;
    const item = event.target.closest('[role="treeitem"]');
    if (item.hasAttribute('aria-expanded')) {
      event.preventDefault();
      open(item, item.getAttribute('aria-expanded') === 'false');
    }
  });
  const here = items.find(item => item.getAttribute('aria-selected') === 'true') || items[0];
  items.forEach(item => { item.tabIndex = item === here ? 0 : -1; });
  here.scrollIntoView({ block: 'nearest' });

  /* Dropped on a group: its last child. Dropped on an indicator: before it. The buttons do the same. */
  const form = document.getElementById('drop');
  if (!form) return;
  let dragged = null;

  function target(event) {
    const item = event.target.closest('[role="treeitem"]');
    return item && dragged && item !== dragged && !below(dragged).includes(item) ? item : null;
  }

  tree.addEventListener('dragstart', event => {
    dragged = event.target.closest('[role="treeitem"][draggable="true"]');
    if (dragged) event.dataTransfer.effectAllowed = 'move';
  });
  tree.addEventListener('dragover', event => {
    items.forEach(item => item.classList.remove('over'));
    const item = target(event);
    if (!item) return;
    event.preventDefault();
    item.classList.add('over');
  });
  tree.addEventListener('dragend', () => {
    dragged = null;
    items.forEach(item => item.classList.remove('over'));
  });
  tree.addEventListener('drop', event => {
    const item = target(event);
    if (!item) return;
    event.preventDefault();
    const place = item.dataset.place;
    const isGroup = item.hasAttribute('aria-expanded');
    const steps = place.split('.');
    const number = Number(steps.pop());
    const from = dragged.dataset.place.split('.');
    const sameParent = from.slice(0, -1).join('.') === steps.join('.');
    // once it has left its place, those behind it stand one earlier
    const shift = sameParent && Number(from[from.length - 1]) < number ? 1 : 0;
    form.elements.node.value = dragged.dataset.place;
    form.elements.group.value = isGroup ? place : steps.join('.');
    form.elements.number.value = isGroup ? 99999 : number - shift;
    form.requestSubmit();
  });
}());
