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

copyButtons()
rememberedLanguage()
themeSwitch()
menu()
printWhole()
expandAll()
openTarget()
addEventListener('hashchange', openTarget)
