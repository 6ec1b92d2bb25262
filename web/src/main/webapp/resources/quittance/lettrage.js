/* The workbench of matching by keyboard: up and down walk, right goes to the files, left comes back, Enter matches. */
(function () {
  'use strict';

  function linesBody() {
    return document.getElementById('work:lines_data');
  }

  function selectRow(row) {
    var table = window.PF && window.PF('suspenseLines');
    if (!table || !row || !row.getAttribute('data-rk')) {
      return;
    }
    table.unselectAllRows();
    table.selectRow(window.jQuery(row));
    row.tabIndex = 0;
    row.focus();
  }

  function sibling(row, down) {
    return down ? row.nextElementSibling : row.previousElementSibling;
  }

  function buttons() {
    return Array.prototype.slice.call(document.querySelectorAll('.q-match'));
  }

  function onLines(event, row) {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      selectRow(sibling(row, event.key === 'ArrowDown'));
    } else if (event.key === 'ArrowRight' || event.key === 'Enter') {
      if (buttons().length) {
        buttons()[0].focus();
      }
    } else {
      return false;
    }
    return true;
  }

  function onChoices(event, button) {
    var all = buttons();
    var at = all.indexOf(button);
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      var next = all[at + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) {
        next.focus();
      }
    } else if (event.key === 'ArrowLeft') {
      back();
    } else {
      return false;
    }
    return true;
  }

  function back() {
    var body = linesBody();
    var row = body && (body.querySelector('tr[aria-selected="true"]') || body.querySelector('tr[data-rk]'));
    if (row) {
      row.tabIndex = 0;
      row.focus();
    }
  }

  function editable(target) {
    return /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);
  }

  document.addEventListener('keydown', function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || editable(event.target)) {
      return;
    }
    var row = event.target.closest && event.target.closest('[id="work:lines_data"] > tr');
    var button = event.target.closest && event.target.closest('.q-match');
    var done = row ? onLines(event, row) : button ? onChoices(event, button) : false;
    if (!row && !button && event.key === 'ArrowDown' && linesBody()) {
      selectRow(linesBody().querySelector('tr[data-rk]'));
      done = true;
    }
    if (done) {
      event.preventDefault();
      event.stopPropagation();
    }
  }, true);
})();
