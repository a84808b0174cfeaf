import { cancel, intro, outro } from '@clack/prompts'
import { textOf, wholeNumberOf } from '../input/arguments'
import { letterLocale, namesIn } from '../input/letter-locale'
import { readSituation } from '../input/situation'
import { colorsFor } from '../print/color'
import { say } from '../words/words'
import { Left } from '../wizard/asker'
import { converse } from '../wizard/converse'
import { finish } from '../wizard/finish'
import { TerminalAsker } from '../wizard/terminal/terminal-asker'
import type { LocaleId } from '../locales'
import type { Call, Run } from './command'

/** `declinekit` alone: a conversation that ends in a letter. */
export const runWizard: Run = async (call) => {
  const { situation } = await readSituation(undefined, call)
  const colors = colorsFor(process.stdout)
  const asker = new TerminalAsker(colors)
  intro(colors.inverse(` ${say('wizard.title')} `))
  try {
    asker.tell(colors.dim(say('wizard.hello')))
    const desk = await converse(asker, {
      facts: situation,
      locale: await settledLocale(call, situation),
      seed: wholeNumberOf(call.values, 'seed', { least: 0 }) ?? 0,
    })
    await finish(asker, desk)
    outro(say('wizard.bye'))
    return 0
  } catch (error) {
    if (!(error instanceof Left)) throw error
    cancel(say('wizard.left'))
    return 130
  }
}

/** The language of the letter where it is named, or told by names that are known; otherwise it is asked. */
async function settledLocale(
  { values, config }: Call,
  situation: Readonly<Record<string, unknown>>,
): Promise<LocaleId | undefined> {
  const named = textOf(values, 'locale') ?? config.locale
  const { from: _from, ...others } = situation
  const names = namesIn(others)
  return (named === undefined || named === 'auto') && names === '' ? undefined : letterLocale(named, names)
}
