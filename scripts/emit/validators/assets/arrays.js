// Copied into generated files, as far as they use it; see helpers.ts.

function _checkMaxItems(data, limit) {
  if (Array.isArray(data) && data.length > limit) return _fail('maxItems', { limit })
}

function _checkMinItems(data, limit) {
  if (Array.isArray(data) && data.length < limit) return _fail('minItems', { limit })
}

function _checkUniqueItems(data) {
  if (!Array.isArray(data)) return undefined
  if (_isDeeper(data, 500)) return _fail('maxDepth', { limit: 500 })
  const positions = { primitives: new Map(), others: new Map() }
  for (const [i, item] of data.entries()) {
    const isPrimitive = typeof item !== 'object' || item === null
    const known = isPrimitive ? positions.primitives : positions.others
    const key = isPrimitive ? item : _canonical(item)
    if (known.has(key)) return _fail('uniqueItems', { i, j: known.get(key) })
    known.set(key, i)
  }
}

/** Whether lists and objects are nested deeper. */
function _isDeeper(data, limit) {
  let level = [data]
  for (let depth = 0; depth <= limit; depth++) {
    level = level.flatMap((it) => (typeof it === 'object' && it !== null ? Object.values(it) : []))
    if (level.length === 0) return false
  }
  return true
}

/** JSON that is the same for equal values. */
function _canonical(value) {
  if (Array.isArray(value)) return `[${value.map(_canonical)}]`
  if (!_is('object', value)) return typeof value === 'bigint' ? `${value}` : JSON.stringify(value)
  const members = Object.keys(value).sort()
  return `{${members.map((key) => `${JSON.stringify(key)}:${_canonical(value[key])}`)}}`
}

function _checkPrefixItems(data, checks, depth, notes) {
  if (!Array.isArray(data)) return undefined
  for (let i = 0; i < checks.length && i < data.length; i++) {
    notes?.items.add(i)
    const errors = checks[i]?.(data[i], depth + 1)
    if (errors) return _at(i, errors)
  }
}

function _checkItems(data, from, check, depth, notes) {
  if (!Array.isArray(data)) return undefined
  for (let i = from; i < data.length; i++) {
    notes?.items.add(i)
    const errors = check?.(data[i], depth + 1)
    if (errors) return _at(i, errors)
  }
}

function _checkContains(data, check, min, max, depth, notes) {
  if (!Array.isArray(data)) return undefined
  let found = 0
  for (let i = 0; i < data.length; i++) {
    const errors = check?.(data[i], depth + 1)
    if (_isAborted(errors)) return _at(i, errors)
    if (errors) continue
    found++
    notes?.items.add(i)
  }
  if (found < min || found > max) return _fail('contains', { minContains: min, maxContains: max })
}

function _checkUnevaluatedItems(data, check, depth, notes) {
  if (!Array.isArray(data)) return undefined
  for (let i = 0; i < data.length; i++) {
    if (notes.items.has(i)) continue
    if (check === false) return _fail('unevaluatedItems', { limit: i })
    notes.items.add(i)
    const errors = check?.(data[i], depth + 1)
    if (errors) return _at(i, errors)
  }
}
