package org.gongkai.validation.page;

/**
 * What a browser adds to an overview: it sorts tables and hides the agencies that nobody asked for. Without it everything is
 * there, in the order of the page.
 */
final class OverviewScript {

    static final String SCRIPT = """
            (() => {
              const form = document.querySelector('form.filters');
              const rows = [...document.querySelectorAll('.agencies tbody tr')];
              const told = form.querySelector('output');
              const apply = () => {
                const words = form.elements.words.value.trim().toLowerCase();
                const wanted = ['region', 'rules', 'kinds', 'decisions'].map(name => [name, form.elements[name].value]);
                let shown = 0;
                for (const row of rows) {
                  const fits = row.dataset.name.toLowerCase().includes(words)
                    && wanted.every(([name, value]) => !value || row.dataset[name].split(' ').includes(value));
                  shown += fits ? 1 : 0;
                  row.hidden = !fits;
                  for (const other of document.querySelectorAll(`[data-of="${row.dataset.agency}"]`)) {
                    other.hidden = !fits;
                  }
                }
                told.textContent = `${shown} / ${rows.length}`;
              };
              form.addEventListener('input', apply);
              form.addEventListener('reset', () => setTimeout(apply));
              form.addEventListener('submit', event => event.preventDefault());
              form.hidden = false;
              apply();
              const language = document.documentElement.lang;
              for (const head of document.querySelectorAll('table.sortable thead th')) {
                const button = document.createElement('button');
                button.type = 'button';
                button.append(...head.childNodes);
                head.append(button);
                button.addEventListener('click', () => {
                  const body = head.closest('table').tBodies[0];
                  const key = row => row.cells[head.cellIndex].dataset.v ?? row.cells[head.cellIndex].textContent;
                  const isNumber = [...body.rows].some(row => row.cells[head.cellIndex].dataset.v !== undefined);
                  const now = head.getAttribute('aria-sort');
                  const next = now ? (now === 'ascending' ? 'descending' : 'ascending')
                    : isNumber ? 'descending' : 'ascending';
                  for (const other of head.parentNode.cells) other.removeAttribute('aria-sort');
                  head.setAttribute('aria-sort', next);
                  const compare = isNumber ? (one, two) => Number(key(one)) - Number(key(two))
                    : (one, two) => key(one).localeCompare(key(two), language);
                  const sign = next === 'ascending' ? 1 : -1;
                  body.append(...[...body.rows].sort((one, two) => sign * compare(one, two)));
                });
              }
            })();
            """;

    private OverviewScript() {}
}
