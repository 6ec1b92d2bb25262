/* Keyboard: g then a letter opens a section, / goes to the search box and again / to the filter of the
   list, n takes the next call. */
(function () {
  'use strict';
  var waiting = false;

  function typing(target) {
    return target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  function press(selector) {
    var found = document.querySelector(selector);
    if (found) {
      found.click();
    }
    return !!found;
  }

  function follow(letter) {
    var link = document.querySelector('.q-menu a[data-go="' + CSS.escape(letter) + '"]');
    if (link) {
      window.location.href = link.href;
    }
    return !!link;
  }

  function focusSearch() {
    var field = document.querySelector('#q-find') || document.querySelector('[data-search]');
    if (field) {
      field.focus();
      field.select();
    }
    return !!field;
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || typing(event.target)) {
      return;
    }
    var done = false;
    if (waiting) {
      waiting = false;
      done = follow(event.key.toLowerCase());
    } else if (event.key === 'g') {
      waiting = true;
      window.setTimeout(function () { waiting = false; }, 1500);
      done = true;
    } else if (event.key === '/') {
      done = focusSearch();
    } else if (event.key === 'n') {
      done = press('[data-next], .q-next');
    }
    if (done) {
      event.preventDefault();
    }
  });
})();

/* The search box: answers by kind while somebody types; arrows choose, Enter opens, Escape closes. */
document.addEventListener('DOMContentLoaded', function () {
  'use strict';
  var PAUSE_MILLIS = 180;
  var box = document.getElementById('q-find');
  var list = document.getElementById('q-found');
  var count = document.getElementById('q-found-count');
  var timer;
  var asked;
  if (!box) {
    return;
  }

  function options() {
    return Array.from(list.querySelectorAll('[role=option]'));
  }

  function chosen() {
    return list.querySelector('[aria-selected=true]');
  }

  function choose(option) {
    options().forEach(function (each) { each.setAttribute('aria-selected', String(each === option)); });
    if (option) {
      box.setAttribute('aria-activedescendant', option.id);
      option.scrollIntoView({ block: 'nearest' });
    } else {
      box.removeAttribute('aria-activedescendant');
    }
  }

  function show(open) {
    list.hidden = !open;
    box.setAttribute('aria-expanded', String(open));
    if (!open) {
      choose(null);
    }
  }

  function part(parent, tag, className, text) {
    var made = document.createElement(tag);
    made.className = className;
    made.textContent = text;
    parent.appendChild(made);
    return made;
  }

  function option(parent, item) {
    var link = part(parent, 'a', 'q-found-item', '');
    link.href = item.href;
    link.id = 'q-found-' + options().length;
    link.tabIndex = -1;
    link.setAttribute('role', 'option');
    link.setAttribute('aria-selected', 'false');
    part(link, 'span', 'q-found-text', item.text);
    part(link, 'span', 'q-found-note', item.closed ? item.note + ' · ' + list.dataset.closed : item.note);
  }

  function fill(groups) {
    list.textContent = '';
    groups.forEach(function (group) {
      var section = part(list, 'div', 'q-found-group', '');
      section.setAttribute('role', 'group');
      section.setAttribute('aria-label', group.label);
      part(section, 'div', 'q-found-kind', group.label).setAttribute('aria-hidden', 'true');
      group.items.forEach(function (item) { option(section, item); });
    });
    count.textContent = groups.length ? String(options().length) : list.dataset.none;
    option(list, {
      href: box.form.action + '?q=' + encodeURIComponent(box.value.trim()),
      text: groups.length ? list.dataset.all : list.dataset.none, note: '', closed: false
    });
    show(true);
  }

  function ask() {
    var typed = box.value.trim();
    if (asked) {
      asked.abort();
    }
    if (typed.length < 2) {
      show(false);
      return;
    }
    asked = new AbortController();
    fetch(box.form.dataset.results + '?q=' + encodeURIComponent(typed), { signal: asked.signal, redirect: 'error' })
      .then(function (answer) { return answer.ok ? answer.json() : Promise.reject(answer.status); })
      .then(fill)
      .catch(function () { show(false); });
  }

  function step(by) {
    var all = options();
    var at = all.indexOf(chosen()) + by;
    choose(all[at < -1 ? all.length - 1 : at] || null);
  }

  box.addEventListener('input', function () {
    choose(null);
    window.clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE_MILLIS);
  });
  box.addEventListener('keydown', function (event) {
    var filter = document.querySelector('[data-search]');
    if (event.key === 'ArrowDown' && !list.hidden) {
      step(1);
    } else if (event.key === 'ArrowUp' && !list.hidden) {
      step(-1);
    } else if (event.key === 'Enter' && chosen()) {
      window.location.href = chosen().href;
    } else if (event.key === 'Escape' && !list.hidden) {
      show(false);
    } else if (event.key === '/' && !box.value && filter) {
      filter.focus();
      filter.select();
    } else {
      return;
    }
    event.preventDefault();
  });
  box.form.addEventListener('submit', function () {
    window.clearTimeout(timer);
  });
  document.addEventListener('click', function (event) {
    if (!box.form.contains(event.target)) {
      show(false);
    }
  });
  box.form.addEventListener('focusout', function (event) {
    if (!box.form.contains(event.relatedTarget)) {
      show(false);
    }
  });
});

/* Charts write their figures as the page's language does. */
function quittanceChart() {
  'use strict';
  this.cfg.config.options.locale = document.documentElement.lang;
}
