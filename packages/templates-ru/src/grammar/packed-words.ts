// Lists of words as the build writes them into what is published: sorted, each word without the beginning it shares with the one before, and
// with one-byte marks for Cyrillic letters, of which each takes two bytes. gzip finds neither by itself, and makes a list a third larger.

// from the commonest letter on; the marks are common in code in the same order, so that one table of bits serves both
const letters = 'аинрлетокмсйдгьувбзяпхчышжцфюэщъ'
const marks = 'entir,asulocf{}dpg&hm$vywkx+_bj('
const none = '0'.charCodeAt(0)

/** A list in small letters, packed. Before each word stands how much it shares, counted from `0` up the table of characters. */
export function packWords(words: readonly string[]): string {
  const sorted = [...words].sort()
  return sorted.map((word, index) => packWord(word, sorted[index - 1] ?? '')).join('')
}

function packWord(word: string, previous: string): string {
  let shared = 0
  while (shared < 15 && shared < word.length && word[shared] === previous[shared]) shared += 1
  return (
    String.fromCharCode(none + shared) +
    word
      .slice(shared)
      .replace(/[а-яa-z]/g, (letter) => marks[letters.indexOf(letter)] ?? letter.toUpperCase())
  )
}

/** The words of a packed list, sorted. */
export function unpackWords(packed: string): string[] {
  let word = ''
  return (packed.match(/[0-?][^0-?]*/g) ?? []).map((part) => {
    const rest = part
      .slice(1)
      .replace(/[^*!.-]/g, (mark) => letters[marks.indexOf(mark)] ?? mark.toLowerCase())
    return (word = word.slice(0, part.charCodeAt(0) - none) + rest)
  })
}
