/** Names that have a special meaning in descriptions, JavaScript or the output. */
export const NASTY = [
  ...['__proto__', 'constructor', 'toString', 'then', 'delete', 'default', 'paths', 'operations'],
  ...['components', 'Operation', 'Record', 'any', 'string', '$ref', 'schema', 'properties', 'enum'],
  ...['example', 'x-a', '1', '0', '-1', '1e3', 'a b', 'a-b', 'a_b', 'aB', 'AB', 'ab', 'a/b', 'a~b'],
  ...['a%b', 'a%20b', 'a#b', '#/a', 'a?b=c', 'é', 'e\u0301', '日本', '🐈', '"', "'", '`', '\\'],
  ...['*/', '${a}', '\n', '\u2028', '\u202e', '</script>', '{a}', '[]', 'A.b', 'List<A>', 'NaN'],
  ...['Infinity', 'null'],
]
