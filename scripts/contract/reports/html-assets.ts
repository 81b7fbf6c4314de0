/** The style of the HTML report. */
export const STYLE = `
:root { --line: light-dark(#d0d7de, #3d444d); --soft: light-dark(#f6f8fa, #151b23); --red: light-dark(#b42318, #ff8a80); --amber: light-dark(#8a5300, #f0b45a) }
* { box-sizing: border-box }
body { max-width: 70rem; margin: auto; padding: 1rem; font: 1rem/1.5 system-ui, sans-serif; color: light-dark(#1f2328, #e6edf3); background: light-dark(#fff, #0d1117) }
h1 { font-size: 1.4rem } h2 { font-size: 1.15rem } h3 { font-size: .9rem; margin: 1rem 0 .25rem }
h1, dd, li, summary b, summary small { overflow-wrap: anywhere }
form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; margin-bottom: 1rem }
form[hidden], article[hidden] { display: none }
label { display: grid; grid-template-columns: minmax(0, 20rem); font-size: .85rem; max-width: 100% }
input, select { font: inherit; width: 100%; padding: .2rem .4rem }
article { border: 1px solid var(--line); border-radius: .4rem; margin: .5rem 0; padding: .5rem .75rem }
summary { cursor: pointer }
.error { color: var(--red) } .warning { color: var(--amber) }
dl { display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .1rem 1rem }
dt { grid-column: 1; opacity: .75 } dd { grid-column: 2; margin: 0 }
pre, .wide { overflow-x: auto; background: var(--soft); padding: .6rem; border-radius: .4rem; margin: 0 }
table { border-collapse: collapse } td, th { padding: .15rem .75rem; text-align: right } :is(td, th):first-child { text-align: left }
@media (max-width: 30rem) { dl { grid-template-columns: minmax(0, 1fr) } dd { grid-column: 1 } }
`

/** The filters of the HTML report. */
export const SCRIPT = `
const form = document.getElementById('filters')
const articles = [...document.querySelectorAll('article')].map((element) => ({
  element, text: element.textContent.toLowerCase(), data: JSON.parse(element.dataset.filter),
}))
const apply = () => {
  const { text, ...wanted } = Object.fromEntries(new FormData(form))
  let shown = 0
  for (const { element, text: own, data } of articles) {
    const fits = own.includes(text.toLowerCase()) &&
      Object.entries(wanted).every(([name, value]) => value === '' || [data[name]].flat().includes(value))
    element.hidden = !fits
    if (fits) shown++
  }
  form.querySelector('output').value = shown + ' of ' + articles.length + ' findings'
}
if (articles.length > 0) {
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('submit', (event) => event.preventDefault())
  apply()
}
`
