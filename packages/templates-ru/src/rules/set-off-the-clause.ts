import type { Report, Rule } from '@declinekit/core'
import { sentencesOf, wordsOf, type Word } from './words'

/** What a clause may begin with; a comma stands before it. */
interface Opener {
  /** Words after the first that belong to it. */
  readonly words?: readonly string[]
  /** Words before which, or after which, no comma is sure to be due. */
  readonly notAfter?: ReadonlySet<string>
  readonly notBefore?: ReadonlySet<string>
  /** Only after these words is a comma sure to be due. */
  readonly onlyAfter?: ReadonlySet<string>
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Words that take the comma before themselves, or need none. */
const particles = set(
  'и а но или либо да не ни даже лишь только именно особенно просто разве отчасти скорее тем более же хоть хотя также тоже еще уже как так того тому затем вместо для перед до после причем притом если что когда потому где чем',
)

/** Verbs, short adjectives and set phrases of letters that a clause with «что» follows. */
const beforeThat = set(
  'рад рада рады надеюсь надеемся сообщаю сообщаем понимаю понимаем понял поняла думаю считаю полагаю жаль спасибо благодарю благодарен благодарна ' +
    'признателен признательна уверен уверена решил решила боюсь вижу знаю верю чувствую осознаю признаюсь обещаю подтверждаю узнал узнала убедился убедилась ' +
    'сказать сообщить приятно обидно грустно кажется оказалось получилось вышло выяснилось случилось сложилось счастлив счастлива огорчен огорчена ' +
    'извините простите понимаете знаете думал думала считал считала надеялся надеялась заметил заметила увидел увидела предупреждаю уведомляю информирую ' +
    'отвечу повторю добавлю отмечу важно вас вам',
)

const openers: ReadonlyMap<string, Opener> = new Map(
  Object.entries<Opener>({
    что: {
      onlyAfter: new Set([...beforeThat].filter((word) => word !== 'вас' && word !== 'вам')),
      notBefore: set('ли либо угодно'),
    },
    чтобы: { notAfter: particles },
    поскольку: { notAfter: particles },
    потому: { words: ['что'], notAfter: particles },
    так: {
      words: ['как'],
      notAfter: set([...particles].join(' ') + ' все точно вот'),
      notBefore: set(
        'и раньше прежде всегда есть можно следует просили договаривались надо нужно хотелось бы принято',
      ),
    },
  }),
)

const whichForms = set(
  'который которая которое которые которого которой которому которым которую которых которыми котором',
)
const prepositions = set(
  'в во на с со к ко о об обо от ото из изо по для за при у над под про без через до ради после между среди',
)

/** A comma before the commonest subordinate clauses, where one is due beyond doubt. */
export const setOffTheClause: Rule = {
  id: 'set-off-the-clause',
  about: 'Put a comma before «что», «чтобы», «который», «поскольку», «потому что», «так как».',
  severity: 'warning',
  sources: ['S2'],
  messages: ['missing'],
  *find(draft) {
    for (const part of sentencesOf(draft)) {
      if (!/что|поскольку|так как|котор/iu.test(part.text)) continue
      const words = wordsOf(part, draft)
      for (let index = 1; index < words.length; index++) {
        const before = clauseWithoutComma(words, index)
        // Nobody minds the commas of a chat.
        if (before !== undefined)
          yield {
            ...reportAt(before, words[index]!),
            ...(draft.hasFrame ? {} : { severity: 'advice' as const }),
          }
      }
    }
  },
}

/** The word after which the comma of the clause that begins at a word is missing; undefined where none is. */
function clauseWithoutComma(words: readonly Word[], index: number): Word | undefined {
  const { word, afterMark } = words[index]!
  if (afterMark) return undefined
  return whichForms.has(word) ? beforeWhich(words, index) : beforeConjunction(words, index)
}

function beforeConjunction(words: readonly Word[], index: number): Word | undefined {
  const { word } = words[index]!
  const opener = openers.get(word)
  if (opener === undefined) return undefined
  const { words: rest = [], notAfter, notBefore, onlyAfter } = opener
  if (!rest.every((next, offset) => follows(words, index + offset + 1, next))) return undefined
  const before = words[index - 1]!
  const after = words[index + rest.length + 1]
  if (after === undefined || (notBefore?.has(after.word) ?? false) || (notAfter?.has(before.word) ?? false))
    return undefined
  return onlyAfter === undefined || onlyAfter.has(before.word) ? before : undefined
}

function follows(words: readonly Word[], index: number, word: string): boolean {
  const next = words[index]
  return next !== undefined && next.word === word && !next.afterMark
}

/** «…компания в которой»: the comma goes before the preposition. «…компания, название которой»: it stands further off, and is there. */
function beforeWhich(words: readonly Word[], index: number): Word | undefined {
  const at = prepositions.has(words[index - 1]!.word) ? index - 1 : index
  if (at === 0 || words[at]!.afterMark || particles.has(words[at - 1]!.word)) return undefined
  for (let near = at - 1; near >= Math.max(0, at - 4); near--)
    if (words[near]!.afterMark && near > 0) return undefined
  return words[at - 1]
}

function reportAt(before: Word, clause: Word): Report {
  const edits = [{ start: before.end, end: before.end, text: ',' }]
  return {
    message: 'missing',
    values: { found: clause.word },
    start: before.start,
    end: clause.end,
    mend: { kind: 'edit', edits },
  }
}
