// Enhances pages that work without it: copy buttons, remembered choices, search.

const store = {
  get(key) {
    try {
      return localStorage.getItem(key)
    } catch {
      return null
    }
  },
  set(key, value) {
    try {
      localStorage.setItem(key, value)
    } catch {
      // Pages from `file://` may not have storage.
    }
  },
}

function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties)
  node.append(...children)
  return node
}

function copyButtons() {
  for (const block of document.querySelectorAll('.code')) {
    const button = element('button', { type: 'button', className: 'copy', textContent: 'Copy' })
    button.addEventListener('click', async () => {
      const copied = await copy(block.querySelector('code').textContent)
      button.textContent = copied ? 'Copied' : 'Press Ctrl+C'
      if (!copied) getSelection().selectAllChildren(block.querySelector('code'))
      setTimeout(() => (button.textContent = 'Copy'), 1600)
    })
    block.append(button)
  }
}

async function copy(text) {
  try {
    await navigator.clipboard.writeText(text)
    return true
  } catch {
    const area = element('textarea', { value: text, className: 'off-screen' })
    document.body.append(area)
    area.select()
    const copied = document.execCommand('copy')
    area.remove()
    return copied
  }
}

function rememberedLanguage() {
  const inputs = [...document.querySelectorAll('.tabs input')]
  const chosen = inputs.find((input) => input.value === store.get('docs-language'))
  if (chosen) chosen.checked = true
  for (const input of inputs) {
    input.addEventListener('change', () => store.set('docs-language', input.value))
  }
}

function themeSwitch() {
  const button = document.querySelector('[data-theme-switch]')
  const root = document.documentElement
  button.hidden = false
  button.addEventListener('click', () => {
    const dark =
      root.dataset.theme === 'dark' ||
      (!root.dataset.theme && matchMedia('(prefers-color-scheme: dark)').matches)
    root.dataset.theme = dark ? 'light' : 'dark'
    store.set('docs-theme', root.dataset.theme)
  })
}

// The navigation is open on screens where it has its own column.
function menu() {
  const details = document.querySelector('[data-menu]')
  const wide = matchMedia('(min-width: 62rem)')
  const adapt = () => (details.open = wide.matches)
  wide.addEventListener('change', adapt)
  adapt()
  details.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
}

function printWhole() {
  addEventListener('beforeprint', () => {
    for (const details of document.querySelectorAll('main details')) details.open = true
  })
}

// Opens a collapsed example when a link leads to it.
function openTarget() {
  const target =
    location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)))
  for (let node = target; node; node = node.parentElement)
    if (node.localName === 'details') node.open = true
}

// A button that opens all parts of schemas, and closes them again.
function expandAll() {
  const parts = [...document.querySelectorAll('details.inside')]
  const reference = document.querySelector('.reference')
  if (!reference || parts.every((part) => part.open)) return
  const button = element('button', { type: 'button', className: 'expand' })
  const label = () => {
    button.textContent = parts.every((part) => part.open) ? 'Collapse all' : 'Expand all'
  }
  button.addEventListener('click', () => {
    const open = parts.some((part) => !part.open)
    for (const part of parts) part.open = open
    label()
  })
  label()
  reference.prepend(button)
}

function wordsOf(text) {
  return text.toLowerCase().split(/\s+/).filter(Boolean)
}

const KINDS = {
  operation: 'Operation',
  object: 'Object',
  error: 'Error',
  workflow: 'Workflow',
  step: 'Step',
  member: 'Member',
}

const RANKS = { operation: 0, object: 1, error: 1, workflow: 1, step: 2, member: 2 }

function found(query) {
  const words = wordsOf(query)
  if (words.length === 0) return globalThis.docsSearchIndex.filter(({ k }) => k === 'operation')
  const rank = ({ k, t }) => (t.toLowerCase().startsWith(words[0]) ? 0 : 2) + RANKS[k]
  return globalThis.docsSearchIndex
    .filter(({ t, d }) => words.every((word) => `${t} ${d}`.toLowerCase().includes(word)))
    .sort((a, b) => rank(a) - rank(b))
    .slice(0, 40)
}

function search() {
  const opener = document.querySelector('[data-search]')
  if (!globalThis.docsSearchIndex) return
  const input = element('input', {
    type: 'search',
    placeholder: 'Operations, objects, error messages, members',
    autocomplete: 'off',
  })
  input.setAttribute('aria-label', 'Search')
  input.setAttribute('aria-controls', 'search-results')
  const list = element('ul', { id: 'search-results' })
  const status = element('p', { className: 'search-status' })
  status.setAttribute('role', 'status')
  const dialog = element('dialog', { className: 'search' }, input, list, status)
  dialog.setAttribute('aria-label', 'Search')
  document.body.append(dialog)
  opener.hidden = false

  const show = () => {
    const results = found(input.value)
    list.replaceChildren(...results.map(resultItem))
    status.textContent = results.length === 0 ? 'Nothing found.' : ''
  }
  const open = () => {
    if (dialog.open) return
    dialog.showModal()
    input.select()
    show()
  }
  opener.addEventListener('click', open)
  input.addEventListener('input', show)
  dialog.addEventListener('click', (event) => event.target === dialog && dialog.close())
  dialog.addEventListener('keydown', (event) => moveIn(dialog, event))
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

function resultItem({ k, t, d, h }) {
  const kind = element('span', { className: 'kind', textContent: KINDS[k] })
  const title = element('span', { className: 'title', textContent: t })
  const detail = element('span', { className: 'detail', textContent: d })
  return element(
    'li',
    {},
    element('a', { href: document.body.dataset.root + h }, kind, title, detail),
  )
}

// Arrow keys move through the results; Enter in the field opens the first one.
function moveIn(dialog, event) {
  const links = [...dialog.querySelectorAll('a')]
  const at = links.indexOf(document.activeElement)
  if (event.key === 'Enter' && at === -1) {
    event.preventDefault()
    links[0]?.click()
  } else if (event.key === 'ArrowDown' && links.length > 0) {
    event.preventDefault()
    links[Math.min(at + 1, links.length - 1)].focus()
  } else if (event.key === 'ArrowUp') {
    event.preventDefault()
    if (at <= 0) dialog.querySelector('input').focus()
    else links[at - 1].focus()
  }
}

copyButtons()
rememberedLanguage()
themeSwitch()
menu()
printWhole()
expandAll()
search()
openTarget()
addEventListener('hashchange', openTarget)
