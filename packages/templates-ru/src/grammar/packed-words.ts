// Lists of words as the build writes them into what is published: all of it back to front, each word without the beginning it shares with
// the one before, and with one-byte marks for Cyrillic letters, of which each takes two bytes. gzip finds neither by itself, and makes a list
// a third larger. Words stand back to front and sorted so because their ends are where Russian names and trades are alike.

// the marks of the letters from а to я, chosen so that the commonest letters have the marks that code is full of: one table of bits serves both
const marks = ',p:[se!/iu&|a)r]n(to1d{+g;4lfm}0'
// the alphabet in which the words of a list are sorted: of many tried, the one after which gzip leaves least
const alphabet = 'бзгмпничо-уфаятвшр.ыжюхсэдцеъщкйьл'
const firstLetter = 'а'.charCodeAt(0)
const none = '<'.charCodeAt(0)

/** Lists in small Russian letters, packed in their order. Before each word stands how much it shares, counted from `<` up the table of characters. */
export function packLists(lists: readonly (readonly string[])[]): string {
  return lists.map(packWords).toReversed().join(' ')
}

/** Words by their last letters, the order in which a packed list is shortest. */
export function sortByEnd(words: readonly string[]): string[] {
  return words.toSorted((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1))
}

function sortKey(word: string): string {
  return backwards(word).replace(/./g, (letter) =>
    String.fromCharCode(firstLetter + alphabet.indexOf(letter)),
  )
}

function backwards(word: string): string {
  return [...word].toReversed().join('')
}

function packWords(words: readonly string[]): string {
  const turned = words.map(backwards).toReversed()
  return turned.map((word, index) => packWord(word, turned[index - 1] ?? '')).join('')
}

function packWord(word: string, previous: string): string {
  let shared = 0
  while (shared < 15 && shared < word.length && word[shared] === previous[shared]) shared += 1
  const own = word.slice(shared)
  return (
    String.fromCharCode(none + shared) +
    own.replace(/[а-я]/g, (letter) => marks.charAt(letter.charCodeAt(0) - firstLetter))
  )
}

/** The lists, each a text with spaces between its words. */
export function unpackLists(packed: string): string[] {
  let word = ''
  const words = packed.replace(/[<-K][^ <-K]*/g, (part) => {
    word = word.slice(0, part.charCodeAt(0) - none) + part.slice(1)
    return ` ${word}`
  })
  const text = [...words].reduce((turned, mark) => letterOf(mark) + turned, '')
  // between two lists the space of a word has met that of a list
  return text.trim().split('  ')
}

function letterOf(mark: string): string {
  return /[ .-]/.test(mark) ? mark : String.fromCharCode(firstLetter + marks.indexOf(mark))
}
