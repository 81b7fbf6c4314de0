import type { Field } from '../types.ts'
import { element } from './elements.ts'

/** A labelled control, and the value in it; undefined for none. */
export interface Control {
  readonly node: HTMLElement
  /** @throws Error when it isn't one */
  readonly value: () => unknown
}

/** The control of a field. */
export function controlOf(field: Field, place = ''): Control {
  const { name, kind, required, options } = field
  const input = inputOf(field)
  const notes = [place, NOTES[kind], required ? 'required' : ''].filter((note) => note)
  const title = element('span', {}, name, ' ', element('small', { textContent: notes.join(', ') }))
  const node = element('label', {}, title, input)
  if (options) return { node, value: () => input.value || undefined }
  if (input instanceof HTMLInputElement && input.type === 'file')
    return { node, value: () => filesOf(input, kind === 'files') }
  return { node, value: () => (input.value === '' ? undefined : parsed(field, input.value)) }
}

const NOTES = { text: '', lines: 'one per line', json: 'JSON', file: 'file', files: 'files' }

function inputOf({ kind, options, value, example, required }: Field) {
  if (options) {
    const all = required && value !== '' ? options : ['', ...options]
    const select = element('select', {}, ...all.map((it) => element('option', { textContent: it })))
    select.value = value
    return select
  }
  if (kind === 'file' || kind === 'files')
    return element('input', { type: 'file', multiple: kind === 'files' })
  const common = {
    className: kind === 'json' ? 'code' : '',
    value,
    placeholder: example,
    autocomplete: 'off',
    spellcheck: false,
  } as const
  if (kind === 'text' && !value.includes('\n')) return element('input', { type: 'text', ...common })
  return element('textarea', {
    ...common,
    rows: Math.min(12, (value || example).split('\n').length + 1),
  })
}

function parsed({ name, kind }: Field, text: string): unknown {
  if (kind === 'lines') return text.split('\n').filter((line) => line !== '')
  return kind === 'json' ? jsonIn(name, text) : text
}

/** @throws Error with the name of what isn't JSON */
export function jsonIn(name: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw new Error(`${name} isn't JSON: ${(error as Error).message}`)
  }
}

function filesOf({ files }: HTMLInputElement, areSeveral: boolean): File | File[] | undefined {
  const all = [...(files ?? [])]
  return areSeveral && all.length > 0 ? all : all[0]
}
