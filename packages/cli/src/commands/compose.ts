import { compose, type Situation } from '@declinekit/core'
import { isOn, textOf, wholeNumberOf } from '../input/arguments'
import { letterLocale, namesIn } from '../input/letter-locale'
import { nowOf } from '../input/now'
import { readSituation } from '../input/situation'
import { readBytes } from '../input/source'
import { locales } from '../locales'
import { formatOfFile, letterWriter } from '../output/letter-formats'
import type { LetterFormatId } from './table'
import { put } from '../output/put'
import { explaining } from '../print/problems'
import type { Run } from './command'

/** `declinekit compose` */
export const runCompose: Run = async (call) => {
  const { values, operands, config } = call
  const { situation, locale: named, placeOf } = await readSituation(operands[0], call)
  const id = await letterLocale(
    textOf(values, 'locale') ?? named ?? config.locale,
    namesIn(situation),
    placeOf,
  )
  const locale = await locales[id].load()
  const seed = wholeNumberOf(values, 'seed', { least: 0 }) ?? 0
  const invite = textOf(values, 'invite')
  const output = textOf(values, 'output')
  const format = (textOf(values, 'format') ?? formatOfFile(output) ?? 'text') as LetterFormatId
  const content = await explaining(placeOf, async () =>
    letterWriter(format).write({
      letter: compose(situation as unknown as Situation, { locale, seed }),
      situation,
      moment: nowOf(values),
      invite: invite === undefined ? undefined : await readBytes(invite),
    }),
  )
  await put(content, { output, force: isOn(values, 'force'), quiet: call.quiet, format })
  return 0
}
