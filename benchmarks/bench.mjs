// Measures speed and size in one run and writes docs/benchmarks.md. Nothing fails here: figures are for people to read.
import { execFileSync } from 'node:child_process'
import { cpus } from 'node:os'
import { writeFileSync } from 'node:fs'
import { check, compose, situationSchema } from '@declinekit/core'
import { en } from '@declinekit/templates-en'
import { ru } from '@declinekit/templates-ru'
import { table } from '../scripts/markdown-table.mjs'
import { rivalRows } from './rivals.mjs'
import { sizes } from './sizes.mjs'
import { timeOf } from './time-of.mjs'

const situation = /** @type {const} */ ({
  stage: 'offered',
  channel: 'email',
  reason: 'promotion',
  tone: 'formal',
  from: { given: 'Ekaterina', family: 'Vasilyeva' },
  to: { given: 'Nikolai', family: 'Alexandrov', title: 'Mr' },
  company: 'Harbor',
  position: 'economist',
  interview: { date: '2026-11-26', rounds: 2 },
})

const letter = compose(situation, { locale: en })

/** The bare template literal that says the same letter: the least any engine could do. */
// oxlint-disable-next-line no-implied-eval -- the literal is written from the letter, so that both say the same
const literal = new Function(
  'facts',
  `return \`${letter.text
    .replaceAll('`', '\\`')
    .replaceAll('Mr Alexandrov', '${facts.to}')
    .replaceAll('Ekaterina Vasilyeva', '${facts.from}')
    .replaceAll('economist', '${facts.position}')
    .replaceAll('Harbor', '${facts.company}')}\``,
)

/** Facts that differ from call to call, so that no letter can be made ahead of time. */
const people = Array.from({ length: 64 }, (_, index) => ({
  to: `Mr Alexandrov${index}`,
  from: `Ekaterina Vasilyeva${index}`,
  position: `economist${index}`,
  company: `Harbor${index}`,
}))
let turn = 0

/** A string that has been written out in full, not only promised. @param {string} text */
const written = (text) => text.charCodeAt(text.length - 1)

const draft = {
  en: `Dear Mr Alexandrov,\n\nThank you for offering me the position of economist and for the time that you and your colleagues took to show me round the department. I have thought about it with care. I will not be able to accept the offer, as I have been promoted where I work and have decided to stay.\n\nI enjoyed both conversations, and I was glad to hear how the team plans its year. I know that a search takes a good deal of work, and I hope that you will soon find a colleague who stays with you for many years. If our paths cross at a conference, I would be happy to talk again.\n\nYours sincerely,\nEkaterina Vasilyeva`,
  ru: `Уважаемый Николай Александрович!\n\nБлагодарю Вас за предложение работать в Вашем отделе и за время, которое Вы и Ваши коллеги мне уделили. Я долго думала над ответом. К сожалению, принять предложение я не смогу: меня повысили на нынешнем месте работы, и я решила остаться.\n\nОбе наши беседы были мне интересны, и я рада была услышать, как команда строит свой год. Понимаю, сколько сил уходит на поиск, и желаю Вам поскорее найти человека, который останется с Вами надолго. Если мы встретимся на конференции, буду рада продолжить разговор.\n\nС уважением,\nЕкатерина Васильева`,
}

const nanoseconds = (/** @type {number} */ value) =>
  value < 1000
    ? `${value.toFixed(0)} ns`
    : value < 1e6
      ? `${(value / 1000).toFixed(1)} µs`
      : `${(value / 1e6).toFixed(1)} ms`

function composing() {
  const bare = timeOf(() => written(literal(people[turn++ & 63])))
  const next = () => ({ ...situation, company: `Harbor${turn++ & 63}` })
  const validating = timeOf(() => situationSchema.parse(next()))
  const english = timeOf(() => written(compose(next(), { locale: en }).text))
  const russian = timeOf(() =>
    written(
      compose({ ...next(), to: { given: 'Николай', patronymic: 'Александрович' } }, { locale: ru }).text,
    ),
  )
  const rows = [
    ['the letter as a template literal', bare],
    ['validation alone (`situationSchema.parse`)', validating],
    ['`compose`, English, less validation', english - validating],
    ['`compose`, Russian, less validation', russian - validating],
    ['`compose`, English, with validation', english],
  ]
  return table(
    ['', 'time', '× literal'],
    rows.map(([what, time]) => [what, nanoseconds(time), (time / bare).toFixed(1)]),
  )
}

function checking() {
  const rows = /** @type {const} */ ([
    ['English', en, draft.en],
    ['Russian', ru, draft.ru],
  ]).map(([name, locale, text]) => [
    `${name}, ${text.split(/\s+/).length} words`,
    nanoseconds(timeOf(() => check(text, { locale }))),
  ])
  return table(['draft', '`check`'], rows)
}

function linearity() {
  const seed = `${draft.en.split('\n\n').slice(1, 3).join(' ')} `
  const lengths = [1e3, 1e4, 1e5, 1e6, 5e6]
  const rows = lengths.map((length) => {
    const text = seed.repeat(Math.ceil(length / seed.length)).slice(0, length)
    const time = timeOf(() => check(text, { locale: en }), length > 1e5 ? 3 : 20)
    return [length.toLocaleString('en'), nanoseconds(time), `${(time / length).toFixed(0)} ns`]
  })
  return table(['characters', '`check`', 'per character'], rows)
}

function starting() {
  const run = (/** @type {string[]} */ args) =>
    timeOf(() => execFileSync(process.execPath, args, { stdio: 'ignore' }), 15)
  const bare = run(['-e', '0'])
  const rows = [
    ['node -e 0', bare],
    [
      'import core and English, first check',
      run([
        '--input-type=module',
        '-e',
        `import { check } from '@declinekit/core'; import { en } from '@declinekit/templates-en'; check('Hello', { locale: en })`,
      ]),
    ],
  ]
  return table(
    ['', 'time', '× node'],
    rows.map(([what, time]) => [what, nanoseconds(time), (time / bare).toFixed(2)]),
  )
}

const page = `# Benchmarks

Written by \`npm run bench\`; do not edit. Each time is the median of repeated runs in one process, after warming up, on Node ${process.version.slice(1)},
${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}. Compare the ratios; the times are this machine's.

## Composing

One letter of ${letter.parts.length} parts and ${letter.text.split(/\s+/).length} words, offered, formal, everything known.

${composing()}

## Checking

${checking()}

Time grows with length and with nothing else:

${linearity()}

## Beside other tools

The same 400 e-mails of \`compose\` through each, one after another. The others look for other things than a refusal needs; what can be compared is
the pace, and how often a letter that is fit to send is found fault with (\`check\` is told nothing of the situation here; its findings are advice, and
signatures missing where no sender was known).

${table(['language', 'tool', 'letters a second', '× write-good', 'findings a letter'], await rivalRows())}

## Starting

How fast the command starts stands in [benchmarks-command.md](benchmarks-command.md).

${starting()}

## Size

Minified and gzipped.

${table(['', 'bytes'], await sizes())}
`
writeFileSync(new URL('../docs/benchmarks.md', import.meta.url), page)
console.log(page)
