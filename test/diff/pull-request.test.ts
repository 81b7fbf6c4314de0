import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { run } from '../../scripts/diff/run.ts'
import { specwright, type Ended } from '../support/command.ts'
import { BASE } from './cases/base.ts'

/** A project of two files in a repository of its own. */
class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'pull-request-'))

  git(...args: string[]): void {
    const identity = ['-c', 'user.name=test', '-c', 'user.email=test@example.org']
    execFileSync('git', [...identity, ...args], { cwd: this.folder, stdio: 'ignore' })
  }

  write(path: string, content: unknown): void {
    const file = join(this.folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content, null, 2))
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8')
  }

  commit(message: string): void {
    this.git('add', '--all')
    this.git('commit', '--quiet', '--message', message)
  }

  diff(...args: string[]): Promise<Ended> {
    return specwright(this.folder, 'diff', '--spec', 'openapi/openapi.json', ...args)
  }
}

/** The description in two files, at a version, with the schema of a pet changed. */
function put(repository: Repository, version: string, pet: object, operationId = 'listPets'): void {
  const { Pet: _, ...schemas } = BASE.components.schemas
  const list = { ...BASE.paths['/pets'].get, operationId }
  repository.write('openapi/openapi.json', {
    ...BASE,
    info: { title: 'Pets', version },
    paths: { ...BASE.paths, '/pets': { ...BASE.paths['/pets'], get: list } },
    components: { ...BASE.components, schemas: { ...schemas, Pet: { $ref: 'Pet.json' } } },
  })
  repository.write('openapi/Pet.json', pet)
  repository.write('package.json', { name: 'pets', version })
}

const CONFIGURATION = `apis:
  pets:
    root: openapi/openapi.json
    x-specwright: { diff: { versions: [info.version, package.json], changelog: CHANGELOG.md } }
`

const PET = BASE.components.schemas.Pet
const kind = { $ref: 'openapi.json#/components/schemas/Kind' }
const { note, ...properties } = { ...PET.properties, kind }

describe('a pull request of two commits, one breaking', () => {
  const repository = new Repository()
  beforeAll(() => {
    repository.git('init', '--quiet', '--initial-branch=main')
    repository.write('redocly.yaml', CONFIGURATION)
    put(repository, '0.3.0', { ...PET, properties: { ...properties, note } })
    repository.write('CHANGELOG.md', '# Changelog\n\n## Unreleased\n\n## 0.3.0\n\n- First.\n')
    repository.commit('Release')
    repository.git('tag', 'v0.3.0')
    const color = { type: 'string', enum: ['red', 'green'] }
    put(repository, '0.3.0', { ...PET, properties: { ...properties, note, color } })
    repository.commit('Add the color')
    put(repository, '0.3.0', { ...PET, properties: { ...properties, color } }, 'findPets')
    repository.commit('Take out the note')
  })
  afterAll(() => rmSync(repository.folder, { recursive: true, force: true }))

  it('fails, and reports each change with what it breaks and what is missing', async () => {
    const { code, stdout, stderr } = await repository.diff('--format', 'markdown')
    expect(code).toBe(1)
    expect(stdout).toMatchInlineSnapshot(`
      "<!-- api-changes -->

      ## ❌ API changes since \`v0.3.0\`

      3 changes, 2 breaking; required bump: **major**

      ### Breaking for readers

      - **\`Pet.note\` was removed** (major)
        - \`property-removed\` at \`/components/schemas/Pet/properties/note\`
        - before \`{"type":"string"}\`, after nothing
        - in \`findPets\`, \`createPet\`, \`getPet\`, \`renamePet\`

      ### Breaking for TypeScript users only

      - **\`listPets\` was renamed to \`findPets\`** (major)
        - \`operation-renamed\` at \`/paths/~1pets/get\`
        - before \`"listPets"\`, after \`"findPets"\`
        - in \`findPets\`

      ### Not breaking

      - **\`Pet.color\` was added** (minor)
        - \`property-added\` at \`/components/schemas/Pet/properties/color\`
        - before nothing, after \`{"type":"string","enum":["green","red"]}\`
        - in \`findPets\`, \`createPet\`, \`getPet\`, \`renamePet\`

      ### Verdict

      - TOO LOW: info.version 0.3.0 needs a minor bump, to 0.4.0 (before 1.0.0, that is enough for a breaking change); it is 0.3.0
      - TOO LOW: package.json 0.3.0 needs a minor bump, to 0.4.0 (before 1.0.0, that is enough for a breaking change); it is 0.3.0
      - NOT ANNOUNCED in the changelog: 2 breaking changes
      - Verdict: failed, required bump major

      To pass:

      - the version of info.version is still 0.3.0, but the changes need a minor bump (before 1.0.0, that is enough for a breaking change): set it to 0.4.0 or higher
      - the version of package.json is still 0.3.0, but the changes need a minor bump (before 1.0.0, that is enough for a breaking change): set it to 0.4.0 or higher
      - the changelog does not announce that \`Pet.note\` was removed: run npx specwright diff --write-changelog, or write an entry under Unreleased that contains "breaking" and \`Pet\`, \`note\`
      - the changelog does not announce that \`listPets\` was renamed to \`findPets\`: run npx specwright diff --write-changelog, or write an entry under Unreleased that contains "breaking" and \`findPets\`, \`listPets\`
      "
    `)
    expect(stderr).toContain('version-too-low')
    expect(stderr).toContain('not-announced')
  })

  it('compares with any revision, and annotates the lines', async () => {
    const { code, stdout } = await repository.diff('--base', 'HEAD~1', '--format', 'github')
    expect(code).toBe(1)
    expect(stdout).toContain('::warning file=openapi/Pet.json,line=')
    expect(stdout).toContain('title=property-removed::`Pet.note` was removed')
    expect(stdout).not.toContain('color')
  })

  it('passes once the changelog is written and the versions are raised', async () => {
    const color = { type: 'string', enum: ['red', 'green'] }
    put(repository, '0.4.0', { ...PET, properties: { ...properties, color } }, 'findPets')
    const { code, stdout } = await repository.diff('--write-changelog', '--format', 'json')
    expect(code).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({
      problems: [],
      results: [{ base: 'v0.3.0', verdict: { passed: true } }],
    })
    const written = repository.read('CHANGELOG.md')
    expect(written).toBe(
      [
        '# Changelog\n\n## Unreleased\n',
        '- **Breaking for readers**: `Pet.note` was removed.',
        '- **Breaking for TypeScript users**: `listPets` was renamed to `findPets`.',
        '- `Pet.color` was added.\n',
        '## 0.3.0\n\n- First.\n',
      ].join('\n'),
    )
    const options = {
      entry: join(repository.folder, 'openapi/openapi.json'),
      root: repository.folder,
      versions: ['info.version', 'package.json'] as const,
      changelog: join(repository.folder, 'CHANGELOG.md'),
    }
    const again = await run({ ...options, writeChangelog: true })
    expect(again.written).toBe(0)
    expect(again.verdict.passed).toBe(true)
    expect(repository.read('CHANGELOG.md')).toBe(written)
    repository.write('CHANGELOG.md', written.replace('## Unreleased', '## 0.4.0 (2030-01-01)'))
    expect((await run(options)).verdict.passed).toBe(true)
  })
})

it('passes with a note where the pull request adds the description', async () => {
  const repository = new Repository()
  repository.git('init', '--quiet', '--initial-branch=main')
  repository.write('a.txt', '')
  repository.commit('Start')
  put(repository, '0.1.0', PET)
  expect(await repository.diff()).toMatchObject({
    ...{ code: 0, stdout: '' },
    stderr: expect.stringContaining('so there is nothing to compare with') as string,
  })
  expect(await repository.diff('--base', 'main')).toMatchObject({ code: 2 })
  rmSync(repository.folder, { recursive: true, force: true })
})
