import { cancel, intro, outro } from '@clack/prompts'
import { textOf, wholeNumberOf } from '../input/arguments'
import { letterLocale, namesIn } from '../input/letter-locale'
import { readSituation } from '../input/situation'
import { colorsFor } from '../print/color'
import { say } from '../words/words'
import { Cancelled } from '../wizard/prompter'
import { askQuestions } from '../wizard/ask-questions'
import { finish } from '../wizard/finish'
import { TerminalPrompter } from '../wizard/terminal/terminal-prompter'
import type { LocaleId } from '../locales'
import type { Call, Run } from './command'

/** `declinekit` alone: a conversation that ends in a letter. */
export const runWizard: Run = async (call) => {
  const { situation } = await readSituation(undefined, call)
  const colors = colorsFor(process.stdout)
  const prompter = new TerminalPrompter(colors)
  intro(colors.inverse(` ${say('wizard.title')} `))
  try {
    prompter.tell(colors.dim(say('wizard.hello')))
    const draft = await askQuestions(prompter, {
      facts: situation,
      locale: await settledLocale(call, situation),
      seed: wholeNumberOf(call.values, 'seed', { least: 0 }) ?? 0,
    })
    await finish(prompter, draft)
    outro(say('wizard.bye'))
    return 0
  } catch (error) {
    if (!(error instanceof Cancelled)) throw error
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
