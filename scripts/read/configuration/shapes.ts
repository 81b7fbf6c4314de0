/** What a setting may be. Types, checks and the manual are derived from it. */
export type Shape = Text | Path | Choice | Flag | Amount | List | Dictionary | Members

interface Described {
  /** For the manual; a sentence without a period. */
  readonly about: string
}

interface Text extends Described {
  readonly kind: 'text'
  readonly pattern?: RegExp
  /** What the pattern accepts, as in "… is not a name". */
  readonly noun: string
  readonly example: string
}

/** A file or folder, relative to the configuration; a module may also be the name of a package. */
interface Path extends Described {
  readonly kind: 'path' | 'module'
  readonly example: string
}

interface Choice extends Described {
  readonly kind: 'choice'
  readonly of: readonly string[]
}

interface Flag extends Described {
  readonly kind: 'flag'
}

interface Amount extends Described {
  readonly kind: 'number'
  readonly least: number
  readonly most: number
  readonly example: number
}

interface List extends Described {
  readonly kind: 'list'
  readonly items: Shape
}

interface Dictionary extends Described {
  readonly kind: 'map'
  readonly values: Shape
}

interface Members extends Described {
  readonly kind: 'object'
  readonly members: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
}

/** The TypeScript type of the settings that a shape accepts. */
export type Setting<S> = S extends { kind: 'text' | 'path' | 'module' }
  ? string
  : S extends { kind: 'choice'; of: readonly (infer Value)[] }
    ? Value
    : S extends { kind: 'number' | 'flag' }
      ? S['kind'] extends 'flag'
        ? boolean
        : number
      : S extends { kind: 'list'; items: infer Items }
        ? readonly Setting<Items>[]
        : S extends { kind: 'map'; values: infer Values }
          ? Readonly<Record<string, Setting<Values>>>
          : S extends { kind: 'object'; members: infer All; required: readonly (infer Name)[] }
            ? { readonly [K in keyof All as K extends Name ? K : never]: Setting<All[K]> } & {
                readonly [K in keyof All as K extends Name ? never : K]?: Setting<All[K]>
              }
            : S extends { kind: 'object'; members: infer All }
              ? { readonly [K in keyof All]?: Setting<All[K]> }
              : never
