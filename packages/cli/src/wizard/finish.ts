import type { Finding, Letter } from '@declinekit/core'
import { pretty, visibleLines } from '@declinekit/core/report'
import { existsSync } from 'node:fs'
import { locales } from '../locales'
import { copySequence, copyWithTool } from '../output/clipboard'
import { formatOfFile, letterWriter, letterWriters, subjectLine } from '../output/letter-formats'
import type { LetterFormatId } from '../commands/table'
import { openWithSystem } from '../output/open'
import { writeWhole } from '../output/write-file'
import { colorsFor } from '../print/color'
import { explaining } from '../print/problems'
import { columnsOf } from '../print/width'
import { UsageError } from '../usage-error'
import { say, spokenLocale, type WordKey } from '../words/words'
import type { Prompter } from './prompter'
import { ask, changeable } from './ask-questions'
import type { LetterDraft } from './letter-draft'
import { nameOfQuestion } from './questions'

const actions = ['copy', 'save', 'mail', 'reword', 'change', 'done'] as const

type Action = (typeof actions)[number]

/** Formats that a letter is saved in by the end of the name. */
const saved: readonly LetterFormatId[] = ['text', 'eml', 'docx', 'pdf', 'html', 'json']

/** Shows the letter and what is to be said of it, and does with it what the user wants, as often as wanted. */
export async function finish(prompter: Prompter, finished: LetterDraft): Promise<void> {
  let draft = finished
  let next: Action = 'copy'
  let isNew = true
  for (;;) {
    const current = draft
    const letter = await telling(prompter, () => current.letter())
    if (isNew && letter !== undefined) await present(prompter, draft, letter)
    const action: Action =
      letter === undefined
        ? await chooseAction(prompter, ['change', 'done'], 'change')
        : await chooseAction(prompter, actions, next)
    if (action === 'done') return
    isNew = action === 'reword' || action === 'change'
    if (action === 'reword') draft = draft.reworded()
    else if (action === 'change') draft = await change(prompter, draft)
    else if (letter !== undefined) await telling(prompter, () => handlers[action](prompter, current, letter))
    next = isNew ? 'copy' : 'done'
  }
}

/** Does what may be refused; a refusal is told, and ends nothing. @returns undefined where it was refused. */
async function telling<Result>(prompter: Prompter, act: () => Result): Promise<Awaited<Result> | undefined> {
  try {
    return await explaining(async () => undefined, act)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    prompter.tell(error.message)
    return undefined
  }
}

async function chooseAction(
  prompter: Prompter,
  offered: readonly Action[],
  initial: Action,
): Promise<Action> {
  return (await prompter.choose({
    message: say('wizard.what'),
    options: offered.map((action) => ({ value: action, about: say(`wizard.${action}`) })),
    initial,
  })) as Action
}

async function present(prompter: Prompter, draft: LetterDraft, letter: Letter): Promise<void> {
  prompter.show(say('wizard.letter'), visibleLines(`${subjectLine(letter)}${letter.text}`))
  prompter.tell(await findingsText(draft.findings(letter), letter))
}

async function findingsText(findings: readonly Finding[], { text }: Letter): Promise<string> {
  const colors = colorsFor(process.stdout)
  if (findings.length === 0) return `${colors.green('✓')} ${say('wizard.clean')}`
  return pretty([{ file: say('wizard.letter'), text, findings }], {
    colors,
    width: columnsOf(process.stdout) - 4,
    language: await locales[spokenLocale()].report(),
  }).trimEnd()
}

const handlers: Readonly<
  Record<'copy' | 'save' | 'mail', (prompter: Prompter, draft: LetterDraft, letter: Letter) => Promise<void>>
> = {
  copy,
  save,
  mail,
}

async function copy(prompter: Prompter, _draft: LetterDraft, { text }: Letter): Promise<void> {
  const tool = await copyWithTool(text)
  if (tool === undefined) process.stdout.write(copySequence(text))
  prompter.tell(tool === undefined ? say('wizard.copiedByTerminal') : say('wizard.copiedWith', { tool }))
}

async function save(prompter: Prompter, draft: LetterDraft, letter: Letter): Promise<void> {
  const extensions = saved.map((id) => `.${letterWriters[id].extension}`).join(', ')
  const answer = await prompter.write({
    message: say('wizard.saveAs'),
    about: say('wizard.saveAsAbout', { extensions }),
    initial: 'letter.txt',
    problem: (value) => (value.trim() === '' ? say('expected.text') : undefined),
  })
  const file = answer.trim()
  const force = existsSync(file) && (await mayOverwrite(prompter, file))
  if (existsSync(file) && !force) return save(prompter, draft, letter)
  const format = formatOfFile(file) ?? 'text'
  const content = await letterWriter(format).write({ letter, situation: draft.facts, moment: new Date() })
  await writeWhole(file, content, { force })
  prompter.tell(say('note.written', { file }))
}

async function mayOverwrite(prompter: Prompter, file: string): Promise<boolean> {
  const answer = await prompter.choose({
    message: say('wizard.overwrite', { file }),
    options: [
      { value: 'no', about: say('wizard.no') },
      { value: 'yes', about: say('wizard.yes') },
    ],
  })
  return answer === 'yes'
}

/** Opens a mail with the letter in it; where that does not work, saves a draft and opens that. */
async function mail(prompter: Prompter, draft: LetterDraft, letter: Letter): Promise<void> {
  const source = { letter, situation: draft.facts, moment: new Date() }
  const link = await Promise.resolve(letterWriters.mailto.write(source)).catch((error: unknown) => {
    if (error instanceof UsageError) return undefined
    throw error
  })
  if (link !== undefined && (await openWithSystem(link.trim()))) return prompter.tell(say('wizard.opened'))
  const file = freeName('letter', 'eml')
  await writeWhole(file, await letterWriters.eml.write(source), { force: false })
  await openWithSystem(file)
  prompter.tell(say('wizard.draftSaved', { file }))
}

function freeName(stem: string, extension: string): string {
  for (let number = 1; ; number++) {
    const name = `${stem}${number === 1 ? '' : `-${number}`}.${extension}`
    if (!existsSync(name)) return name
  }
}

async function change(prompter: Prompter, draft: LetterDraft): Promise<LetterDraft> {
  const open = changeable(draft)
  const chosen = await prompter.choose({
    message: say('wizard.which'),
    options: open.map((question) => ({
      value: nameOfQuestion(question),
      about: say(`ask.${nameOfQuestion(question)}` as WordKey),
    })),
  })
  return ask(
    open.find((question) => nameOfQuestion(question) === chosen)!,
    draft,
    prompter,
  )
}
