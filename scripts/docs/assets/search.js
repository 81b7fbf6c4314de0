// The search. Its library and index are loaded when it is first opened.

const OPTIONS = {
  fields: ['t', 'o', 'p', 'words'],
  storeFields: ['k', 't', 'o', 'p', 'h', 'x'],
}

/** What is looked for more often comes first. */
const RANKS = {
  Operation: 3,
  Webhook: 3,
  Callback: 3,
  Object: 2.5,
  Page: 2,
  Error: 2.2,
  Member: 1.6,
  Section: 1.5,
}

/** Returns a function from a query to results, the best first. */
function searcher(MiniSearch, index) {
  const engine = MiniSearch.loadJS(index, OPTIONS)
  return (query) => {
    const wanted = query.trim().toLowerCase()
    if (wanted === '') return []
    const search = (combineWith) =>
      engine.search(wanted, {
        combineWith,
        prefix: true,
        fuzzy: (term) => (term.length > 4 ? 0.2 : false),
        boost: { t: 6, o: 6, p: 1.5 },
        boostDocument: (_, __, { k, t, o = '' }) =>
          (RANKS[k] ?? 1) *
          Math.max(nearness(t.toLowerCase(), wanted), nearness(o.toLowerCase(), wanted)),
      })
    const all = search('AND')
    return varied(all.length > 0 ? all : search('OR')).slice(0, 40)
  }
}

/** Many pages may have a member of the same name: others come between the first and the rest. */
function varied(results) {
  const names = results.map(({ k, t }) => `${k} ${t}`)
  const isFirst = (_, index) => names.indexOf(names[index]) === index
  const first = results.filter(isFirst).slice(0, 6)
  return [...first, ...results.filter((it) => !first.includes(it))]
}

function nearness(title, wanted) {
  if (title === wanted) return 1000
  const bare = title.replace(/^(an?|the) /, '')
  const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => !/^(an?|the|of)$/.test(word))
  if (bare === wanted || words.join(' ') === wanted) return 300
  if (title.startsWith(wanted)) return 4
  return title.includes(wanted) ? 2 : 1
}

function node(name, properties = {}, ...children) {
  const element = Object.assign(document.createElement(name), properties)
  element.append(...children)
  return element
}

/** Scripts and not modules, which pages from `file://` may not load. */
function loaded(name) {
  return new Promise((resolve, reject) => {
    const src = `${document.body.dataset.root}assets/${name}.js`
    document.head.append(node('script', { src, onload: resolve, onerror: reject }))
  })
}

let engine
async function find(query) {
  engine ??= Promise.all([loaded('minisearch'), loaded('search-index')]).then(() =>
    searcher(globalThis.MiniSearch, globalThis.docsSearchIndex),
  )
  return (await engine)(query)
}

function openable(opener) {
  const input = node('input', {
    type: 'search',
    placeholder: 'Anything on these pages: operations, members, headers, errors',
    autocomplete: 'off',
  })
  input.setAttribute('aria-label', 'Search')
  input.setAttribute('aria-controls', 'search-results')
  const list = node('ul', { id: 'search-results' })
  const status = node('p', { className: 'search-status' })
  status.setAttribute('role', 'status')
  const dialog = node('dialog', { className: 'search' }, input, list, status)
  dialog.setAttribute('aria-label', 'Search')
  document.body.append(dialog)
  opener.hidden = false

  const show = async () => {
    const query = input.value
    const results = await find(query)
    if (query !== input.value) return
    list.replaceChildren(...results.map(resultItem))
    status.textContent = results.length === 0 && query.trim() !== '' ? 'Nothing found.' : ''
  }
  const open = () => {
    if (dialog.open) return
    dialog.showModal()
    input.select()
    void show()
  }
  opener.addEventListener('click', open)
  input.addEventListener('input', show)
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  dialog.addEventListener('keydown', async (event) => {
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault()
      await show()
      list.querySelector('a')?.click()
    }
    // The first Escape would only empty the box.
    else if (event.key === 'Escape') dialog.close()
    else move(input, list, event)
  })
  list.addEventListener('click', (event) => event.target.closest('a') && dialog.close())
  addEventListener('keydown', (event) => {
    const typing = /^(input|textarea|select)$/i.test(event.target.localName ?? '')
    const asked =
      (event.key === '/' && !typing) || (event.key === 'k' && (event.ctrlKey || event.metaKey))
    if (!asked) return
    event.preventDefault()
    open()
  })
}

function resultItem({ k, t, o, p, h, x }) {
  const parts = [
    node('span', { className: 'kind', textContent: k }),
    node('span', { className: 'title', textContent: t }),
    node('span', { className: 'detail', textContent: [p || o, x].filter(Boolean).join(' · ') }),
  ]
  return node('li', {}, node('a', { href: document.body.dataset.root + h }, ...parts))
}

/** Arrow keys move through the results. */
function move(input, list, event) {
  const links = [...list.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement)
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
  event.preventDefault()
  if (event.key === 'ArrowDown') links[Math.min(at + 1, links.length - 1)]?.focus()
  else if (at <= 0) input.focus()
  else links[at - 1].focus()
}

const opener = globalThis.document?.querySelector('[data-search]')
if (opener) openable(opener)
