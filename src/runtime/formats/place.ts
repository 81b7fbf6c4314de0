/** Where values have formats by which programs have them in another type than that of JSON. */
export type Place =
  /** The name of one that is used in several places. */
  | string
  | {
      /** The format of the value itself. */
      readonly format?: string
      /** The values of members by which it applies. */
      readonly when?: Readonly<Record<string, readonly string[]>>
      /** Members by name, and all others. */
      readonly members?: Readonly<Record<string, Place>>
      readonly others?: Place
      /** Items by index, and those after them. */
      readonly first?: readonly (Place | null)[]
      readonly items?: Place
      /** Several that apply to the same value, and those that may. */
      readonly all?: readonly Place[]
      readonly any?: readonly Place[]
    }

export type NamedPlaces = Readonly<Record<string, Place>>

/** Parses JSON like `JSON.parse`, with the places of bigints in it. */
export type ParseBigints = (
  text: string,
  revive: ((key: string, value: unknown) => unknown) | undefined,
  place: Place | undefined,
) => unknown
