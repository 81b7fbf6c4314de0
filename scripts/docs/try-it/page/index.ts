import type { TryIt } from '../types.ts'
import { failureOf, showAnswer } from './answer.ts'
import { curlOf } from './curl.ts'
import { element, scrollable } from './elements.ts'
import { requestForm } from './form.ts'
import { requestOf } from './request.ts'

const data = document.getElementById('try-it')!.textContent
const opener = element('button', { type: 'button', className: 'try', textContent: 'Try it' })
let dialog: HTMLDialogElement | undefined
opener.addEventListener('click', () => (dialog ??= dialogOf(JSON.parse(data))).showModal())
document.querySelector('.endpoint')!.append(opener)

function dialogOf(tryIt: TryIt): HTMLDialogElement {
  const { node, filled } = requestForm(tryIt)
  const submit = element('button', { type: 'submit', textContent: 'Send' })
  const cancel = element('button', { type: 'button', textContent: 'Cancel', disabled: true })
  const sending = element('div', { className: 'send' }, submit, cancel)
  const form = element('form', { noValidate: true }, node, sending)
  const curl = scrollable('pre', 'The same request as curl')
  const problem = element('p', { className: 'note' })
  problem.setAttribute('role', 'alert')
  const answer = element('div')
  answer.setAttribute('aria-live', 'polite')

  const showCurl = async () => {
    const request = await requestOf(tryIt, filled())
    curl.textContent = curlOf(request)
    return request
  }
  const say = (text: string) => (problem.textContent = text)
  form.addEventListener('input', () => {
    say('')
    showCurl().catch((error: Error) => (curl.textContent = error.message))
  })
  let controller: AbortController | undefined
  form.addEventListener('submit', async (event) => {
    event.preventDefault()
    controller?.abort()
    const own = (controller = new AbortController())
    say('')
    answer.replaceChildren()
    cancel.disabled = false
    let url: string | undefined
    try {
      const request = await showCurl()
      url = request.url
      await showAnswer(request, own.signal, answer)
    } catch (error) {
      const reason = url === undefined ? (error as Error).message : await failureOf(url)
      if (!own.signal.aborted) say(reason)
    }
    if (controller === own) cancel.disabled = true
  })
  cancel.addEventListener('click', () => {
    controller?.abort()
    say('Cancelled.')
  })
  const { method, path } = tryIt.operation
  const close = element('button', { type: 'button', className: 'close', textContent: 'Close' })
  const shown = element(
    'dialog',
    { className: 'try-it', ariaLabel: 'Try it' },
    element('h2', { textContent: `${method} ${path}` }),
    close,
    element(
      'div',
      { className: 'columns' },
      form,
      element('div', {}, element('h3', { textContent: 'Request as curl' }), curl, problem, answer),
    ),
  )
  close.addEventListener('click', () => shown.close())
  document.body.append(shown)
  form.dispatchEvent(new Event('input'))
  return shown
}
