// Copied into generated files, as far as they use it; see helpers.ts.

/** The errors of one alternative; what it has evaluated counts only if there are none. */
function _attempt(check, data, depth, notes) {
  const own = notes && _notes()
  const errors = check?.(data, depth, own)
  if (own && !errors) _merge(own, notes)
  return errors
}

function _checkAnyOf(data, checks, depth, notes) {
  const failures = []
  for (const check of checks) {
    const errors = _attempt(check, data, depth, notes)
    if (_isAborted(errors)) return errors
    if (errors) failures.push(errors)
    else if (!notes) return undefined
  }
  if (failures.length === checks.length) return [...failures.flat(), ..._fail('anyOf', {})]
}

function _checkOneOf(data, checks, depth, notes) {
  const failures = []
  const passingSchemas = []
  for (const [index, check] of checks.entries()) {
    const errors = _attempt(check, data, depth, notes)
    if (_isAborted(errors)) return errors
    if (errors) failures.push(errors)
    else passingSchemas.push(index)
    if (passingSchemas.length > 1) return _fail('oneOf', { passingSchemas })
  }
  if (passingSchemas.length === 0)
    return [...failures.flat(), ..._fail('oneOf', { passingSchemas: null })]
}

function _checkNot(data, check, depth) {
  const errors = check?.(data, depth)
  if (_isAborted(errors)) return errors
  return errors ? undefined : _fail('not', {})
}

function _checkIf(data, test, then, otherwise, depth, notes) {
  const errors = _attempt(test, data, depth, notes)
  if (_isAborted(errors)) return errors
  return errors ? otherwise?.(data, depth, notes) : then?.(data, depth, notes)
}
