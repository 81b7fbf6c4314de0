/** A small project like those that usual templates make, and how it is built and run. */
export interface Template {
  readonly name: string
  readonly files: Readonly<Record<string, string | object>>
  /** How a program imports a module of the output: `./notes/index` with this extension. */
  readonly extension: '.ts' | '.js' | ''
  /** Commands of packages, one after the other; the last one prints `PRINTED`. */
  readonly steps: readonly string[]
  /** Whether its own programs are JavaScript. */
  readonly isJavaScript?: boolean
}

const tsc = (compilerOptions: object) => ({ compilerOptions, include: ['src'] })
const STRICTEST = {
  ...{ strict: true, noUncheckedIndexedAccess: true, exactOptionalPropertyTypes: true },
  ...{ isolatedModules: true, verbatimModuleSyntax: true, erasableSyntaxOnly: true },
  ...{ noUnusedLocals: true, noUnusedParameters: true, noImplicitReturns: true },
  ...{ noImplicitOverride: true, noPropertyAccessFromIndexSignature: true, skipLibCheck: false },
}
const ESM = { private: true, type: 'module' }

export const TEMPLATES: readonly Template[] = [
  {
    name: 'tsc, NodeNext',
    files: {
      'package.json': ESM,
      'tsconfig.json': tsc({ module: 'NodeNext', outDir: 'dist', declaration: true, ...STRICTEST }),
    },
    extension: '.js',
    steps: ['tsc', 'node dist/main.js'],
  },
  {
    name: 'tsc, isolatedDeclarations, no DOM',
    files: {
      'package.json': ESM,
      'tsconfig.json': tsc({
        ...{ module: 'NodeNext', target: 'ES2022', lib: ['ES2022'], types: ['node'] },
        ...{ outDir: 'dist', declaration: true, isolatedDeclarations: true, strict: true },
      }),
    },
    extension: '.js',
    steps: ['tsc', 'node dist/main.js'],
  },
  {
    name: 'tsc, bundler resolution',
    files: {
      'package.json': ESM,
      'tsconfig.json': tsc({
        ...{ module: 'ESNext', moduleResolution: 'Bundler', target: 'ES2022', outDir: 'dist' },
        ...STRICTEST,
      }),
    },
    extension: '.js',
    steps: ['tsc', 'node dist/main.js'],
  },
  {
    name: 'tsc, CommonJS, not strict',
    files: {
      'package.json': { private: true, type: 'commonjs' },
      'tsconfig.json': tsc({
        ...{ module: 'Node16', target: 'ES2021', lib: ['ES2021', 'DOM'], outDir: 'dist' },
        ...{ strict: false },
      }),
    },
    extension: '.js',
    steps: ['tsc', 'node dist/main.js'],
  },
  {
    name: 'Vite, React',
    files: {
      'package.json': ESM,
      'tsconfig.json': { files: [], references: [{ path: './tsconfig.app.json' }] },
      'tsconfig.app.json': tsc({
        ...{ target: 'ES2022', lib: ['ES2022', 'DOM', 'DOM.Iterable'], module: 'ESNext' },
        ...{ types: ['vite/client'], skipLibCheck: true, moduleResolution: 'bundler' },
        ...{ allowImportingTsExtensions: true, verbatimModuleSyntax: true, noEmit: true },
        ...{ moduleDetection: 'force', jsx: 'react-jsx', strict: true, erasableSyntaxOnly: true },
      }),
      'vite.config.ts':
        "import react from '@vitejs/plugin-react'\nexport default { plugins: [react()], build: { ssr: 'src/App.tsx' } }\n",
      'src/App.tsx':
        "import { use } from 'react'\nimport { demo } from './demo'\nconst text = demo()\nexport default function App() { return <p>{use(text)}</p> }\n",
      'render.js': `
        import { createElement } from 'react'
        import { prerender } from 'react-dom/static'
        import App from './dist/App.js'
        const { prelude } = await prerender(createElement(App))
        console.log((await new Response(prelude).text()).replace(/<[^>]*>/g, ''))`,
    },
    extension: '',
    steps: ['tsc -b', 'vite build', 'node render.js'],
  },
  ...['--turbopack', '--webpack'].map((bundler) => ({
    name: `Next, ${bundler.slice(2)}`,
    files: {
      'package.json': { ...ESM, type: undefined, dependencies: { next: '16' } },
      'next.config.mjs': 'export default { output: "export" }\n',
      'tsconfig.json': {
        compilerOptions: {
          ...{ target: 'ES2017', lib: ['dom', 'dom.iterable', 'esnext'], allowJs: true },
          ...{ skipLibCheck: true, strict: true, noEmit: true, esModuleInterop: true },
          ...{ module: 'esnext', moduleResolution: 'bundler', resolveJsonModule: true },
          ...{ isolatedModules: true, jsx: 'react-jsx', incremental: true },
          plugins: [{ name: 'next' }],
        },
        include: ['next-env.d.ts', '**/*.ts', '**/*.tsx', '.next/types/**/*.ts'],
        exclude: ['node_modules'],
      },
      'src/app/layout.tsx':
        'export default function Layout({ children }: { children: React.ReactNode }) { return <html><body>{children}</body></html> }\n',
      'src/app/page.tsx':
        "import { demo } from '../demo'\nimport { Counter } from './counter'\nexport default async function Page() { return <main><p>{await demo()}</p><Counter /></main> }\n",
      'src/app/counter.tsx':
        "'use client'\nimport { useState } from 'react'\nimport { createNotesClient, isHttpError } from '../notes'\nconst notes = createNotesClient({ baseUrl: '/api', auth: { session: true } })\nexport function Counter() {\n  const [error, setError] = useState('')\n  const add = () => notes.addNote({ body: { text: 'x' } }).catch((error) => setError(isHttpError(error) ? error.message : 'lost'))\n  return <button onClick={add}>{error}</button>\n}\n",
      'show.js':
        "const html = require('fs').readFileSync('out/index.html', 'utf8')\nconsole.log(/<p>(.*?)<\\/p>/.exec(html)[1])\n",
    },
    extension: '' as const,
    steps: [`next build ${bundler}`, 'node show.js'],
  })),
  {
    name: 'esbuild, a worker',
    files: {
      'package.json': ESM,
      'tsconfig.json': tsc({
        ...{ target: 'ES2022', lib: ['ES2022', 'WebWorker'], module: 'ES2022', types: [] },
        ...{ moduleResolution: 'Bundler', noEmit: true, isolatedModules: true, strict: true },
      }),
      'src/worker.ts':
        "import { demo } from './demo'\nexport default { fetch: async () => new Response(await demo()) }\n",
      'run.js':
        "import worker from './dist/worker.js'\nconsole.log(await (await worker.fetch()).text())\n",
    },
    extension: '',
    steps: [
      'tsc',
      'esbuild src/worker.ts --bundle --format=esm --platform=neutral --outfile=dist/worker.js',
      'node run.js',
    ],
  },
  {
    name: 'JavaScript, ES modules',
    files: { 'package.json': ESM },
    extension: '.js',
    steps: ['node@20 src/main.mjs', 'node src/main.mjs'],
    isJavaScript: true,
  },
  {
    name: 'JavaScript, CommonJS',
    files: {
      'package.json': { private: true, type: 'commonjs' },
      'main.cjs':
        "if (!require('./src/notes').createNotesClient) process.exit(1)\nimport('./src/main.mjs')\n",
    },
    extension: '.js',
    steps: ['node@20 main.cjs'],
    isJavaScript: true,
  },
  {
    name: 'Bun',
    files: {
      'package.json': ESM,
      'tsconfig.json': tsc({
        ...{ lib: ['ESNext'], target: 'ESNext', module: 'Preserve', moduleDetection: 'force' },
        ...{ moduleResolution: 'bundler', allowImportingTsExtensions: true, noEmit: true },
        ...{ verbatimModuleSyntax: true, strict: true, skipLibCheck: true, types: ['node'] },
        ...{ noUncheckedIndexedAccess: true, noImplicitOverride: true },
      }),
    },
    extension: '.ts',
    steps: ['tsc', 'bun src/main.ts'],
  },
  {
    name: 'Deno',
    files: { 'deno.json': {} },
    extension: '.ts',
    steps: ['deno check src/main.ts', 'deno run src/main.ts'],
  },
]
