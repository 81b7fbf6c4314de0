// Copied into generated files, as far as they use it; see helpers.ts.

/** A validator that keeps the errors of its last call. */
function _validator(check) {
  const validate = (value) => {
    const errors = check(value, 0)
    validate.errors = errors ?? null
    return errors === undefined
  }
  validate.errors = null
  return validate
}

function _fail(keyword, params) {
  return [{ instancePath: '', keyword, params }]
}

/** The errors of a member or an item, seen from the object or list. */
function _at(key, errors) {
  const step = `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`
  return errors.map((error) => ({ ...error, instancePath: step + error.instancePath }))
}

function _checkNever() {
  return _fail('false schema', {})
}

/** Limits the recursion of schemas, so that no value overflows the stack. */
function _checkDepth(depth) {
  return depth > 500 ? _fail('maxDepth', { limit: 500 }) : undefined
}

/** Some patterns may only be tested on short strings, as they may backtrack for too long on others. */
function _isTestable(expression, text) {
  return expression.limit === undefined || text.length <= expression.limit
}

function _failForLength({ limit, source }) {
  return _fail('maxPatternLength', { limit, pattern: source })
}

/** Whether the value was not checked to the end, so that no other alternative can make it valid. */
function _isAborted(errors) {
  return errors?.[0].keyword === 'maxDepth' || errors?.[0].keyword === 'maxPatternLength'
}

/** Ends recursion for the same value: a schema that leads back to itself adds nothing. */
function _once(check) {
  const active = new Set()
  return (data, depth, notes) => {
    if (active.has(data)) return undefined
    active.add(data)
    try {
      return check(data, depth, notes)
    } finally {
      active.delete(data)
    }
  }
}

/** Notes of what was evaluated, for `unevaluatedProperties` and `unevaluatedItems`. */
function _notes() {
  return { names: new Set(), items: new Set() }
}

function _merge(notes, outer) {
  for (const name of notes.names) outer?.names.add(name)
  for (const item of notes.items) outer?.items.add(item)
}
