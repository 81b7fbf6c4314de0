import { describe, expect, test } from 'vitest'
import { adaptDocument } from '../../scripts/emit/types/adapt-document.ts'
import type { Document } from '../../scripts/document/openapi.ts'
import { schemasOnly } from '../support/describe.ts'

const to = (name: string) => ({ $ref: `#/components/schemas/${name}` })
const object = (properties: object) => ({ type: 'object', properties })
const schemasOf = (document: Document) => adaptDocument(document).components?.schemas

describe('discriminators', () => {
  const fixed = (value: object) => object({ kind: value })
  const text = fixed({ type: 'string' })
  const discriminator = { propertyName: 'kind' }
  const both = { oneOf: [to('Cat'), to('Dog')], discriminator }
  /** The values that a schema allows for `kind`. */
  const kinds = (schemas: object, name: string): unknown => {
    const { allOf, properties } = schemasOf(schemasOnly(schemas))![name] as {
      allOf?: { properties?: { kind: { enum?: unknown } } }[]
      properties?: { kind: { enum?: unknown } }
    }
    return (properties ?? allOf?.at(-1)?.properties)?.kind?.enum
  }

  test.each<[kind: string, Cat: object, Pet: object, wanted: string[] | undefined]>([
    ['a name', text, both, ['Cat']],
    ['the name of a schema without the member', object({}), both, ['Cat']],
    ['a constant', fixed({ const: 'cat' }), both, ['cat']],
    ['the only member of an enum', fixed({ enum: ['cat'] }), both, ['cat']],
    ['a constant in allOf', { allOf: [fixed({ const: 'c' })] }, both, ['c']],
    ['a number is no value', fixed({ const: 1 }), both, ['Cat']],
    ['anyOf', text, { anyOf: both.oneOf, discriminator }, ['Cat']],
    ['a list', text, { items: both }, ['Cat']],
    [
      'a mapping by name and by pointer',
      text,
      {
        ...both,
        discriminator: { ...discriminator, mapping: { a: 'Cat', b: to('Cat').$ref, c: 'Dog' } },
      },
      ['a', 'b'],
    ],
    [
      'the values of several discriminators',
      text,
      { anyOf: [both, { ...both, discriminator: { ...discriminator, mapping: { cat: 'Cat' } } }] },
      ['Cat', 'cat'],
    ],
    [
      'no value for a default',
      text,
      { ...both, discriminator: { ...discriminator, defaultMapping: 'Cat' } },
      undefined,
    ],
    ['no value for a string', { type: 'string' }, both, undefined],
  ])('%s', (_, Cat, Pet, wanted) => {
    expect(kinds({ Pet, Cat, Dog: {} }, 'Cat')).toEqual(wanted)
  })

  const extending = (name: string, ...parts: object[]) => ({ allOf: [to(name), ...parts] })

  test('components that extend the schema are its variants', () => {
    const Pet = { discriminator, title: 'Any' }
    const schemas = schemasOf(schemasOnly({ Pet, Cat: extending('Pet', fixed({ const: 'cat' })) }))!
    expect(schemas.Pet).toEqual({ title: 'Any', oneOf: [to('Cat')] })
    expect(schemas.Cat).toMatchObject({ allOf: [to('PetBase'), {}, fixed({ enum: ['cat'] })] })
  })

  test('a variant of a variant extends it without its value', () => {
    const Pet = { ...text, discriminator }
    const Dog = extending('Pet', object({}))
    const schemas = { Pet, Dog, Puppy: extending('Dog', object({})) }
    expect(schemasOf(schemasOnly(schemas))!.Puppy).toMatchObject({ allOf: [to('DogBase'), {}, {}] })
    expect(['Dog', 'Puppy'].map((name) => kinds(schemas, name))).toEqual([['Dog'], ['Puppy']])
  })

  test('a base on two levels has the values of both', () => {
    const Vehicle = { ...text, discriminator }
    const Car = { ...extending('Vehicle'), ...object({}), discriminator: { propertyName: 'body' } }
    const schemas = { Vehicle, Car, Van: extending('Car', object({})) }
    expect(schemasOf(schemasOnly(schemas))).toMatchObject({
      Vehicle: { oneOf: [to('Car')] },
      Car: { oneOf: [to('Van')] },
      CarBase: { allOf: [{ allOf: [to('VehicleBase')] }, fixed({ enum: ['Car'] })] },
      Van: { allOf: [to('CarBase'), {}, object({ body: { enum: ['Van'] } })] },
    })
  })

  test('a base that adds nothing elsewhere has the value of the name', () => {
    const Pet = { ...text, discriminator }
    const schemas = { Pet, Cat: extending('Pet', object({})), Some: extending('Pet') }
    expect(schemasOf(schemasOnly(schemas))!.Pet).toMatchObject({
      oneOf: [to('Cat'), { allOf: [to('PetBase'), fixed({ enum: ['Some'] })] }],
    })
  })
})
