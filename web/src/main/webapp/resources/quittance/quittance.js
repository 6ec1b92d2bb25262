/* Keyboard: g then a letter opens a section, / goes to the search field, n takes the next call. */
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
    var field = document.querySelector('[data-search], .q-search input, input.q-search');
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

/* Charts write their figures as the page's language does. */
function quittanceChart() {
  'use strict';
  this.cfg.config.options.locale = document.documentElement.lang;
}
