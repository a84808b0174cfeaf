const unusual = /[^a-zа-я0-9]/

/** Folds a word so that spellings that sound alike are alike. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (!unusual.test(lower)) return lower
  return lower.normalize('NFC').replace(/[’‘ʼ]/g, "'").replace(/‑/g, '-').replace(/ё/g, 'е')
}
