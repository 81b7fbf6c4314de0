/** An element with properties and children; strings among them are text. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const node = Object.assign(document.createElement(tag), properties)
  node.append(...children)
  return node
}

/** A `pre` that the keyboard can scroll. */
export function scrollable<Tag extends 'pre' | 'div'>(
  tag: Tag,
  label: string,
  ...children: Node[]
) {
  const node = element(tag, { tabIndex: 0, ariaLabel: label } as object, ...children)
  node.setAttribute('role', 'group')
  return node
}

/** A group of controls with a title. */
export function group(title: string, ...children: readonly Node[]): HTMLFieldSetElement {
  return element('fieldset', {}, element('legend', { textContent: title }), ...children)
}

/** A choice among options with what is shown for the chosen one, the first to begin with; no choice among one. */
export function choice(
  title: string,
  options: readonly string[],
  show: (index: number) => readonly Node[],
): HTMLElement {
  const shown = element('div')
  const select = element(
    'select',
    { ariaLabel: title },
    ...options.map((text) => element('option', { textContent: text })),
  )
  const change = () => shown.replaceChildren(...show(select.selectedIndex))
  // Before the form sees the event, and reads what is shown.
  select.addEventListener('input', change)
  if (options.length > 0) change()
  return element('div', {}, ...(options.length > 1 ? [select] : []), shown)
}
