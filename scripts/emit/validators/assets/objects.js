// Copied into generated files, as far as they use it; see helpers.ts.

function _has(data, name) {
  return Object.hasOwn(data, name) && data[name] !== undefined
}

function _checkMaxProperties(data, limit) {
  if (_is('object', data) && Object.keys(data).length > limit)
    return _fail('maxProperties', { limit })
}

function _checkMinProperties(data, limit) {
  if (_is('object', data) && Object.keys(data).length < limit)
    return _fail('minProperties', { limit })
}

function _checkRequired(data, names) {
  if (!_is('object', data)) return undefined
  let errors
  for (const name of names) {
    if (!_has(data, name)) (errors ??= []).push(..._fail('required', { missingProperty: name }))
  }
  return errors
}

function _checkDependentRequired(data, dependencies) {
  if (!_is('object', data)) return undefined
  for (const property of Object.keys(dependencies)) {
    const missing = dependencies[property].find((name) => !_has(data, name))
    if (missing !== undefined && _has(data, property))
      return _fail('dependentRequired', { property, missingProperty: missing })
  }
}

function _checkDependentSchemas(data, checks, depth, notes) {
  if (!_is('object', data)) return undefined
  for (const name of Object.keys(checks)) {
    const errors = _has(data, name) ? checks[name]?.(data, depth, notes) : undefined
    if (errors) return errors
  }
}

function _checkPropertyNames(data, check, depth) {
  if (!_is('object', data)) return undefined
  for (const propertyName of Object.keys(data)) {
    const errors = check(propertyName, depth + 1)
    if (errors) return [...errors, ..._fail('propertyNames', { propertyName })]
  }
}

function _checkProperties(data, checks, depth, notes) {
  if (!_is('object', data)) return undefined
  let found
  for (const name in checks) {
    if (!_has(data, name)) continue
    notes?.names.add(name)
    const errors = checks[name]?.(data[name], depth + 1)
    if (_isAborted(errors)) return _at(name, errors)
    if (errors) (found ??= []).push(..._at(name, errors))
  }
  return found
}

function _checkPatternProperties(data, checks, depth, notes) {
  if (!_is('object', data)) return undefined
  for (const name of Object.keys(data)) {
    for (const [expression, check] of checks) {
      if (!_isTestable(expression, name)) return _at(name, _failForLength(expression))
      if (!expression.test(name)) continue
      notes?.names.add(name)
      const errors = check?.(data[name], depth + 1)
      if (errors) return _at(name, errors)
    }
  }
}

function _checkAdditionalProperties(data, names, patterns, check, depth, notes) {
  if (!_is('object', data)) return undefined
  for (const name of Object.keys(data)) {
    const long = patterns.find((expression) => !_isTestable(expression, name))
    if (long) return _at(name, _failForLength(long))
    if (names.has(name) || patterns.some((expression) => expression.test(name))) continue
    if (check === false) return _fail('additionalProperties', { additionalProperty: name })
    notes?.names.add(name)
    const errors = check?.(data[name], depth + 1)
    if (errors) return _at(name, errors)
  }
}

function _checkUnevaluatedProperties(data, check, depth, notes) {
  if (!_is('object', data)) return undefined
  for (const name of Object.keys(data)) {
    if (notes.names.has(name)) continue
    if (check === false) return _fail('unevaluatedProperties', { unevaluatedProperty: name })
    notes.names.add(name)
    const errors = check?.(data[name], depth + 1)
    if (errors) return _at(name, errors)
  }
}
