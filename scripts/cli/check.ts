import {
  defineCommand,
  lintOption,
  problemFormatOption,
  specOption,
  trustOption,
} from './command.ts'
import {
  datesOption,
  excludeOption,
  includeOption,
  int64Option,
  modulesOption,
  outOption,
  runtimeOption,
} from './generate.ts'
import { generateOnce, optionsOf } from './generation.ts'
import { forEachTarget, onlyTarget, targetsOf } from './project/targets.ts'

export const command = defineCommand(
  'check',
  'Lints the description, and names every generated file that differs from what it gives.',
)
  .addOption(specOption())
  .addOption(trustOption())
  .addOption(outOption())
  .addOption(lintOption())
  .addOption(modulesOption())
  .addOption(runtimeOption())
  .addOption(int64Option())
  .addOption(datesOption())
  .addOption(includeOption())
  .addOption(excludeOption())
  .addOption(problemFormatOption())
  .action(async (names, { spec, ...flags }) => {
    const targets = await targetsOf(names, spec)
    if (flags.out !== undefined) onlyTarget(targets, '--out')
    await forEachTarget(
      targets,
      async (target) => void (await generateOnce(optionsOf(target, flags, true))),
    )
  })
